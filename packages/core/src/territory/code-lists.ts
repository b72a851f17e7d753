import type * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';

/** Kinds of commune-level units; written in lower case before the name (Decree 30, Appendix II). */
export const CommuneKind = codeList('CommuneKind', {
  xa: { vi: 'xã', en: 'commune' },
  phuong: { vi: 'phường', en: 'ward' },
  thiTran: { vi: 'thị trấn', en: 'township' },
});
export type CommuneKind = t.TypeOf<typeof CommuneKind>;

/** Kinds of district-level units. */
export const DistrictKind = codeList('DistrictKind', {
  huyen: { vi: 'huyện', en: 'district' },
  thiXa: { vi: 'thị xã', en: 'town' },
  thanhPho: { vi: 'thành phố', en: 'city' },
});
export type DistrictKind = t.TypeOf<typeof DistrictKind>;
