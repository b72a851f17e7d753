import type { Language } from '@donghanh/core';
import type { Inline, Sentence, Value } from '../../model/value.ts';
import { marksOf, valueText } from '../format/index.ts';
import { codeInCell, escapeMarkdown, escapeWithin } from './escape.ts';

/** Values without a stranger's words: their text needs no escaping. */
const ours = (value: Value): boolean => {
  switch (value.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'date':
    case 'span':
    case 'period':
    case 'nothing':
      return true;
    default:
      return false;
  }
};

const contentOf = (value: Value, lang: Language): string => {
  if (value.type === 'sentence') return sentenceMarkdown(value.sentence, lang);
  // A fact stands in a cell only: in running text its list has a key.
  if (value.type === 'event') return codeInCell(value.ref);
  const text = valueText(value, lang);
  return ours(value) ? text : escapeMarkdown(text);
};

/** A value with its mark; `written` replaces its own text (a cell of a column of numbers). */
export const valueMarkdown = (value: Value, lang: Language, written?: string): string =>
  (written ?? contentOf(value, lang)) + marksOf(value);

const inlineMarkdown = (inline: Inline, lang: Language): string =>
  typeof inline === 'string' ? escapeWithin(inline) : valueMarkdown(inline, lang);

/** A sentence in one language. */
export const sentenceMarkdown = (sentence: Sentence, lang: Language): string =>
  sentence[lang].map((inline) => inlineMarkdown(inline, lang)).join('');
