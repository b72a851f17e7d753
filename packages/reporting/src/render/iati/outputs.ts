import {
  compareDecimal,
  type Decimal,
  HelpKind,
  type KindResults,
  type ResultLine,
  subtractDecimal,
} from '@donghanh/core';
import type { Xml } from '../markup/xml.ts';
import { renderWords } from '../words.ts';
import type { IatiOptions } from './options.ts';
import { result, valued } from './result.ts';
import { iatiWords } from './words.ts';

const nothing = '0' as Decimal;

const quantityResult = (
  kind: HelpKind,
  line: ResultLine,
  until: string,
  { lang = 'vi', reconstructed = false }: IatiOptions,
): readonly Xml[] => {
  const value = reconstructed ? line.quantity : subtractDecimal(line.quantity, line.reconstructed);
  if (compareDecimal(value, nothing) <= 0) return [];
  const part = reconstructed && compareDecimal(line.reconstructed, nothing) > 0;
  const beside = [
    ...(line.rough === 0 ? [] : [`${iatiWords.rough[lang]}: ${line.rough}`]),
    ...(part ? [`${renderWords.ofWhich[lang]}: ${line.reconstructed}`] : []),
  ];
  return [
    result({
      type: 1,
      measure: 1,
      title: `${HelpKind.labels[kind][lang]} (${line.unit})`,
      falling: false,
      periods: [{ from: line.days.from, to: until, inside: valued('actual', value, beside) }],
    }),
  ];
};

/** What help came to in things, as outputs (type 1): a kind and a unit each, up to a day. */
export const quantityResults = (
  kinds: readonly KindResults[],
  until: string,
  options: IatiOptions,
): readonly Xml[] =>
  kinds.flatMap(({ kind, lines }) =>
    lines.flatMap((line) => quantityResult(kind, line, until, options)),
  );
