import type * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';

/** Indicators of poverty, in percent of households. */
export const Indicator = codeList('Indicator', {
  poorRate: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor household rate' },
  nearPoorRate: { vi: 'Tỷ lệ hộ cận nghèo', en: 'Near-poor household rate' },
  poorWithoutWork: {
    vi: 'Tỷ lệ hộ nghèo thiếu việc làm',
    en: 'Poor households lacking work',
  },
});
export type Indicator = t.TypeOf<typeof Indicator>;

/** The poverty standards: each begins a new series. */
export const PovertyStandard = codeList('PovertyStandard', {
  income2006: { vi: 'Chuẩn nghèo 2006–2010', en: 'Standard of 2006–2010' },
  income2011: {
    vi: 'Chuẩn nghèo 2011–2015 (QĐ 09/2011/QĐ-TTg)',
    en: 'Standard of 2011–2015 (Decision 09/2011)',
  },
  multi2016: {
    vi: 'Chuẩn nghèo đa chiều 2016–2020 (QĐ 59/2015/QĐ-TTg)',
    en: 'Multidimensional standard of 2016–2020 (Decision 59/2015)',
  },
  multi2022: {
    vi: 'Chuẩn nghèo đa chiều 2022–2025 (NĐ 07/2021/NĐ-CP)',
    en: 'Multidimensional standard of 2022–2025 (Decree 07/2021)',
  },
  notStated: { vi: 'Chuẩn nghèo không nêu', en: 'Standard not stated' },
});
export type PovertyStandard = t.TypeOf<typeof PovertyStandard>;

/** How a need became known: found by a survey, or asked for by the commune. */
export const NeedSource = codeList('NeedSource', {
  survey: { vi: 'qua khảo sát', en: 'found by a survey' },
  request: { vi: 'theo đề nghị', en: 'on request' },
});
export type NeedSource = t.TypeOf<typeof NeedSource>;

/** What became of a need. */
export const NeedOutcome = codeList('NeedOutcome', {
  met: { vi: 'đã đáp ứng', en: 'met' },
  withdrawn: { vi: 'xã rút', en: 'withdrawn' },
  passedOn: { vi: 'chuyển nơi khác giải quyết', en: 'passed on' },
});
export type NeedOutcome = t.TypeOf<typeof NeedOutcome>;

/** Who took the first step of a contact (S9: local leaders were not proactive). */
export const ContactInitiator = codeList('ContactInitiator', {
  agency: { vi: 'đơn vị giúp đỡ', en: 'the agency' },
  commune: { vi: 'xã', en: 'the commune' },
  district: { vi: 'huyện', en: 'the district' },
  province: { vi: 'tỉnh', en: 'the province' },
});
export type ContactInitiator = t.TypeOf<typeof ContactInitiator>;
