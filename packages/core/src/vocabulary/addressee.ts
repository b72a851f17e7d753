import * as t from 'io-ts';
import { fields } from './codec/fields.ts';
import { AgencyId, CommuneId, DistrictId, FunctionId } from './ids.ts';

const FunctionAddressee = fields('FunctionAddressee', {
  kind: t.literal('function'),
  id: FunctionId,
});
const AgencyAddressee = fields('AgencyAddressee', { kind: t.literal('agency'), id: AgencyId });
const CommuneAddressee = fields('CommuneAddressee', { kind: t.literal('commune'), id: CommuneId });
const DistrictAddressee = fields('DistrictAddressee', {
  kind: t.literal('district'),
  id: DistrictId,
});

/**
 * To whom a task or direction is given: a function, whoever holds it that day (S14b tasks the
 * Director, not a person), or an agency, a commune, a district.
 */
export const Addressee = t.union(
  [FunctionAddressee, AgencyAddressee, CommuneAddressee, DistrictAddressee],
  'Addressee',
);
export type Addressee = t.TypeOf<typeof Addressee>;

/** Who recommends something: an agency, a commune or a district (S14a). */
export const Submitter = t.union(
  [AgencyAddressee, CommuneAddressee, DistrictAddressee],
  'Submitter',
);
export type Submitter = t.TypeOf<typeof Submitter>;

/** What a shortcoming is found in: the whole province, a district, a commune or an agency. */
export const Extent = t.union(
  [
    fields('ProvinceExtent', { kind: t.literal('province') }),
    DistrictAddressee,
    CommuneAddressee,
    AgencyAddressee,
  ],
  'Extent',
);
export type Extent = t.TypeOf<typeof Extent>;
