import * as t from 'io-ts';
import { Households } from '../../vocabulary/amounts/households.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, CommuneId, DistrictId } from '../../vocabulary/ids.ts';
import { Name } from '../../vocabulary/text.ts';

/** Who helps in a twinning: an agency (a state corporation as well), or a whole district. */
export const TwinningHelper = t.union(
  [
    fields('HelperAgency', { agency: AgencyId }),
    fields('HelperDistrict', { district: DistrictId }),
  ],
  'TwinningHelper',
);
export type TwinningHelper = t.TypeOf<typeof TwinningHelper>;

/**
 * Who is helped: a district (30a), a commune, a village of it, or so many of its households.
 * Households are a count; they are never named.
 */
export const TwinningHelped = t.union(
  [
    fields('HelpedDistrict', { district: DistrictId }),
    fields('HelpedCommune', { commune: CommuneId }, { village: Name, households: Households }),
  ],
  'TwinningHelped',
);
export type TwinningHelped = t.TypeOf<typeof TwinningHelped>;
