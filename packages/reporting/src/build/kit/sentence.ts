import type { Inline, Sentence } from '../../model/value.ts';

/** A sentence with values in it: words`đến ${date('2022-06-28')} có ${agencies} đơn vị`. */
export const words = (
  strings: TemplateStringsArray,
  ...values: readonly Inline[]
): readonly Inline[] =>
  strings
    .flatMap((text, i): readonly (Inline | undefined)[] => [text, values[i]])
    .filter((part): part is Inline => part !== undefined && part !== '');

/** A sentence in both languages. */
export const say = (vi: readonly Inline[], en: readonly Inline[]): Sentence => ({ vi, en });
