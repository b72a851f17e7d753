import type { Language } from '@donghanh/core';
import { formatDecimal } from '@donghanh/core';

/** A coordinate as it is written: one decimal, so that every engine writes the same. */
export const at = (n: number): string => String(Math.round(n * 10) / 10);

/** The width of every chart, in its own units: legible at the width of a phone. */
export const WIDTH = 420;

/** A mark on an axis in the language of the reader. */
export const tickText = (tick: number, lang: Language): string =>
  formatDecimal(String(Math.round(tick * 1e6) / 1e6), lang);
