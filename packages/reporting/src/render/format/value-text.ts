import type { Language } from '@donghanh/core';
import {
  formatDate,
  formatDecimal,
  formatInteger,
  formatPercent,
  formatQualified,
} from '@donghanh/core';
import type { DecimalUnit, Inline, Sentence, Value } from '../../model/value.ts';
import { formatPeriod, formatSpan } from './dates.ts';
import { moneyAlone } from './money-unit.ts';
import { LONGEST_NAME, visibleText } from './visible-text.ts';

const decimalText = (value: string, unit: DecimalUnit, lang: Language): string => {
  switch (unit) {
    case 'none':
      return formatDecimal(value, lang);
    case 'percent':
      return formatPercent(value, lang);
    case 'points':
      return `${formatDecimal(value, lang)} ${lang === 'vi' ? 'điểm %' : 'percentage points'}`;
    case 'pointsPerYear':
      return `${formatDecimal(value, lang)} ${lang === 'vi' ? 'điểm %/năm' : 'percentage points a year'}`;
  }
};

/** What separates the items of a list: names by commas, longer things by semicolons. */
const separatorOf = (items: readonly Value[]): string =>
  items.every(({ type }) => type === 'name' || type === 'date' || type === 'period') ? ', ' : '; ';

/** A value as one line of plain text, safe to look at; markup is the renderer's to escape. */
export const valueText = (value: Value, lang: Language): string => {
  switch (value.type) {
    case 'text':
      return orDash(visibleText(value.text[lang]));
    case 'name':
      return nameText(value.name, value.now, lang);
    case 'quote':
      return orDash(visibleText(value.raw));
    case 'integer':
      return formatQualified(value.qualifier ?? 'exact', formatInteger(value.value, lang), lang);
    case 'decimal':
      return formatQualified(
        value.qualifier ?? 'exact',
        decimalText(value.value, value.unit, lang),
        lang,
      );
    case 'money':
      return formatQualified(value.qualifier ?? 'exact', moneyAlone(value.value, lang), lang);
    case 'date':
      return formatDate(value.value, lang, 'short');
    case 'span':
      return formatSpan(value.from, value.to, lang);
    case 'period':
      return formatPeriod(value.value, lang);
    case 'document':
      return [value.number ?? withoutNumber(value.id, lang), value.article]
        .filter((part) => part !== undefined)
        .map((part) => visibleText(part, LONGEST_NAME))
        .join(', ');
    case 'event':
      return visibleText(value.ref);
    case 'list':
      return value.items.map((item) => valueText(item, lang)).join(separatorOf(value.items));
    case 'sentence':
      return sentenceText(value.sentence, lang);
    case 'nothing':
      return value.why === undefined ? '–' : `– (${value.why[lang]})`;
  }
};

/** Blank text would leave a reader wondering whether something is missing. */
const orDash = (text: string): string => (text.trim() === '' ? '–' : text);

const nameText = (then: string, now: string | undefined, lang: Language): string => {
  const first = orDash(visibleText(then, LONGEST_NAME));
  if (now === undefined) return first;
  return `${first} (${lang === 'vi' ? 'nay là' : 'now'} ${visibleText(now, LONGEST_NAME)})`;
};

/** A document without a number is known here by its id. */
const withoutNumber = (id: string, lang: Language): string =>
  `${lang === 'vi' ? 'không số' : 'no number'} (${id})`;

/** A part of a sentence as plain text. */
const inlineText = (inline: Inline, lang: Language): string =>
  typeof inline === 'string' ? inline : valueText(inline, lang);

/** A sentence as plain text. */
export const sentenceText = (sentence: Sentence, lang: Language): string =>
  sentence[lang].map((inline) => inlineText(inline, lang)).join('');
