import { dongInWords, type Language } from '@donghanh/core';
import type { Value } from '../../model/value.ts';

/** An amount that people sign is written in words as well: " (bằng chữ: …)"; nothing in English. */
export const inWords = (value: Value, lang: Language): string =>
  lang === 'vi' && value.type === 'money' && value.value >= 0
    ? ` (bằng chữ: ${dongInWords(value.value)})`
    : '';
