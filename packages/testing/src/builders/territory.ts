import {
  CommuneMerged,
  CommuneMoved,
  CommuneRegistered,
  CommuneRenamed,
  CommuneSplit,
  DistrictDissolved,
  DistrictRegistered,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofCommune, ofDistrict } from '../fact/streams.ts';

/** The district of Kỳ Sơn. */
export const districtRegistered: EventBuilder<'DistrictRegistered'> = builderOf(
  DistrictRegistered,
  {
    on: '2012-01-01',
    stream: ofDistrict,
  },
);
/** Districts end. */
export const districtDissolved: EventBuilder<'DistrictDissolved'> = builderOf(DistrictDissolved, {
  on: '2025-07-01',
  stream: ofDistrict,
});
/** The commune of Keng Đu in Kỳ Sơn. */
export const communeRegistered: EventBuilder<'CommuneRegistered'> = builderOf(CommuneRegistered, {
  on: '2012-01-01',
  stream: ofCommune,
});
/** Keng Đu takes another name. */
export const communeRenamed: EventBuilder<'CommuneRenamed'> = builderOf(CommuneRenamed, {
  on: '2020-01-01',
  data: { commune: 'keng-du-16822', name: 'Keng Đu mới' },
  stream: ofCommune,
});
/** Keng Đu passes to no district. */
export const communeMoved: EventBuilder<'CommuneMoved'> = builderOf(CommuneMoved, {
  on: '2025-07-01',
  data: { commune: 'keng-du-16822' },
  stream: ofCommune,
});
/** Keng Đu becomes part of Mỹ Lý. */
export const communeMerged: EventBuilder<'CommuneMerged'> = builderOf(CommuneMerged, {
  on: '2020-01-01',
  data: { commune: 'keng-du-16822', into: 'my-ly-16825' },
  stream: ofCommune,
});
/** Keng Đu is split between Mỹ Lý and Huồi Tụ. */
export const communeSplit: EventBuilder<'CommuneSplit'> = builderOf(CommuneSplit, {
  on: '2020-01-01',
  data: { commune: 'keng-du-16822', into: ['my-ly-16825', 'huoi-tu-16831'] },
  stream: ofCommune,
});
