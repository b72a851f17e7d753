import type { Language } from '@donghanh/core';
import { formatQualified } from '@donghanh/core';
import type { DecimalUnit, Value } from '../model/value.ts';
import { marksOf, valueText } from '../render/format/index.ts';

/** How a cell looks. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 when left out. */
  readonly size?: number;
  readonly fill?: 'reconstructed';
  /** An Excel number format. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Text that looks like a formula stays text also when someone edits it. */
  readonly quote?: boolean;
}

/** What stands in a cell. Numbers are written as decimal text, so that no digit is lost on the way. */
export type Cell = {
  readonly look: Look;
  /** A place in this workbook to go to. */
  readonly link?: string;
} & (
  | { readonly text: string }
  | { readonly number: string }
  /** A formula of this package's own, never of the data, with its value. */
  | { readonly formula: string; readonly number: string }
);

const startsFormula = /^[=+\-@\t\r\n]/;

/** Text that is never run. */
export const textCell = (text: string, look: Look = {}): Cell => ({
  text,
  look: startsFormula.test(text) ? { ...look, quote: true } : look,
});

const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const decimalsOf = (number: string): string => {
  const places = number.split('.')[1]?.length ?? 0;
  return places === 0 ? '' : `.${'0'.repeat(places)}`;
};

/** The number a hundredth as large, digit by digit. */
export const hundredth = (number: string): string => {
  const negative = number.startsWith('-');
  const [whole = '0', fraction = ''] = number.replace('-', '').split('.');
  const digits = whole.padStart(3, '0');
  const moved = `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
  return `${negative ? '-' : ''}${moved.replace(/^0+(?=\d)/, '')}`;
};

/** A format whose words stand around the number: the qualifier of a source, the mark behind it. */
const around = (format: string, value: Value, lang: Language, unit = ''): string => {
  const qualifier = 'qualifier' in value ? (value.qualifier ?? 'exact') : 'exact';
  const [before = '', after = ''] = formatQualified(qualifier, '\u0000', lang).split('\u0000');
  return `${quoted(before)}${format}${quoted(unit + after + marksOf(value))}`;
};

const unitWords = (unit: DecimalUnit, lang: Language): string =>
  unit === 'points' || unit === 'pointsPerYear'
    ? valueText({ type: 'decimal', value: '0' as never, unit }, lang).replace(/^0/, '')
    : '';

const DAY = 86_400_000;

/** The day as Excel counts it. */
const serialOf = (day: string): string =>
  String(Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY));

const dateCell = (date: string, value: Value, look: Look, lang: Language): Cell => {
  if (date.length === 10) {
    return { number: serialOf(date), look: { ...look, format: 'd/m/yyyy', align: 'left' } };
  }
  return date.length === 4
    ? { number: date, look: { ...look, format: '0', align: 'left' } }
    : textCell(valueText(value, lang), look);
};

/** A value as a cell: a number that can be computed with wherever it is one. */
export const valueCell = (value: Value, lang: Language, look: Look = {}): Cell => {
  const own: Look = {
    ...look,
    ...(value.reconstructed === undefined ? {} : { fill: 'reconstructed' }),
  };
  switch (value.type) {
    case 'integer':
    case 'money':
      return {
        number: String(value.value),
        look: { ...own, format: around('#,##0', value, lang) },
      };
    case 'decimal': {
      const places = decimalsOf(value.value);
      return value.unit === 'percent'
        ? {
            number: hundredth(value.value),
            look: { ...own, format: around(`0${places}%`, value, lang) },
          }
        : {
            number: value.value,
            look: {
              ...own,
              format: around(`0${places}`, value, lang, unitWords(value.unit, lang)),
            },
          };
    }
    case 'date':
      return dateCell(value.value, value, own, lang);
    case 'nothing':
      return textCell(value.why === undefined ? '' : valueText(value, lang), own);
    default:
      return textCell(valueText(value, lang) + marksOf(value), { ...own, wrap: true });
  }
};
