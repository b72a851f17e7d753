import type { Language } from '@donghanh/core';
import type { FindingBlock } from '../../model/finding.ts';
import { findingText } from '../format/index.ts';
import { renderWords } from '../words.ts';
import { textTable } from './table-lines.ts';
import { wrapped } from './width.ts';

/** The card of a unit that is named. */
export const findingLines = (
  block: FindingBlock,
  lang: Language,
  width: number,
): readonly string[] => {
  const { who, status, explanation, about, heads, criteria, missing } = findingText(block, lang);
  const columns = heads.map((label) => ({ label, numeric: false }));
  return [
    ...wrapped(`■ ${who}`, width),
    ...wrapped(status, width),
    ...wrapped(explanation, width),
    ...about.flatMap(([label, text]) => wrapped(`${label}: ${text}`, width)),
    ...(criteria.length === 0 ? [] : ['', ...textTable(columns, criteria, width)]),
    ...(missing.length === 0 ? [] : [`${renderWords.missing[lang]}:`]),
    ...missing.flatMap((what) => wrapped(`- ${what}`, width)),
  ];
};
