import type { Bilingual } from '../bilingual.ts';

/** The units in which amounts of money are written. */
export type AmountUnit = 'đồng' | 'nghìn' | 'triệu' | 'tỷ';

/** Each unit: its decimal places above a đồng, and its words. Largest first. */
export const amountUnits: Readonly<
  Record<AmountUnit, { readonly places: number; readonly words: Bilingual }>
> = {
  tỷ: { places: 9, words: { vi: 'tỷ', en: 'billion' } },
  triệu: { places: 6, words: { vi: 'triệu', en: 'million' } },
  nghìn: { places: 3, words: { vi: 'nghìn', en: 'thousand' } },
  đồng: { places: 0, words: { vi: 'đồng', en: 'VND' } },
};
