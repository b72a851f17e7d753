import type * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';

/** Kinds of helpers, as the summary groups them. */
export const AgencyKind = codeList('AgencyKind', {
  provincial: { vi: 'Sở, ban, ngành cấp tỉnh', en: 'Provincial department or body' },
  central: { vi: 'Cơ quan trung ương trên địa bàn', en: 'Central agency in the province' },
  armedForces: { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  bank: { vi: 'Ngân hàng', en: 'Bank' },
  enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
  localGovernment: { vi: 'Huyện, thành phố, thị xã', en: 'District, city or town' },
  press: { vi: 'Báo, đài', en: 'Press and broadcasting' },
  party: { vi: 'Đảng, đoàn thể', en: 'Party and mass organisations' },
  education: { vi: 'Trường, viện, bệnh viện', en: 'School, institute or hospital' },
  other: { vi: 'Đơn vị khác', en: 'Other' },
});
export type AgencyKind = t.TypeOf<typeof AgencyKind>;
