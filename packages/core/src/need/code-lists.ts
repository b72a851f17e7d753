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
