import * as E from 'fp-ts/lib/Either.js';
import { showFound } from './codec/misfit.ts';
import { type DocumentTypeCode, documentTypeOf } from './document-types.ts';

/** The number of a document, taken apart. */
export interface DocumentNumber {
  /** As the source prints it, untouched: "439 / TB-UBND". */
  readonly raw: string;
  /** As Decree 30/2020 writes it: no spaces, "01" to "09" with their zero: "439/TB-UBND". */
  readonly normalised: string;
  readonly number: number;
  /** The letter of an inserted number, small: `a` in "30a/2008/NQ-CP". */
  readonly suffix?: string;
  /** The year when the number carries one. "2021/QĐ-UBND" does not: 2021 is its number. */
  readonly year?: number;
  /** The kind of document. Absent for acts of the National Assembly ("72/2025/QH15"). */
  readonly type?: DocumentTypeCode;
  /**
   * Who issued it, as written: "UBND", "UBTVQH14", "TTg". "2021/QĐ-UBNA" keeps "UBNA": a misprint is
   * not this function's to repair. A letter's drafting unit stays with it: "UBND-VX".
   */
  readonly body: string;
  /** `number-first` is the State's "23/CT-UBND"; `party` the Party's "23-CT/TU". */
  readonly order: 'number-first' | 'party';
}

/** A text that is not a document number, and why. */
export interface DocumentNumberMisfit {
  readonly _tag: 'DocumentNumberMisfit';
  readonly raw: string;
  readonly reason: 'blank' | 'no-symbol' | 'number' | 'year' | 'type' | 'form';
  /** One sentence: what was expected, what was found. */
  readonly message: string;
}

const misfit = (
  raw: string,
  reason: DocumentNumberMisfit['reason'],
  why: string,
): E.Either<DocumentNumberMisfit, never> =>
  E.left({
    _tag: 'DocumentNumberMisfit',
    raw,
    reason,
    message: `document number ${showFound(raw)}: ${why}`,
  });

// Issuers begin with a capital; some have small letters or a term of office: TTg, UBTVQH14, SLĐTB&XH.
const issuer = '\\p{Lu}[\\p{L}\\p{N}]*(?:[&.-][\\p{L}\\p{N}]+)*';
const start = '(?<number>\\d+)(?<suffix>\\p{L})?';
const party = new RegExp(`^${start}-(?<type>\\p{L}+)/(?<body>${issuer})$`, 'u');
const state = new RegExp(
  `^${start}(?:/(?<year>\\d+))?/(?:(?<type>\\p{L}[\\p{L}\\p{N}&]*)[-.])?(?<body>${issuer})$`,
  'u',
);
const nationalAssembly = /^QH\d+$/;

const LONGEST = 100;
const LARGEST = 999_999;
const EARLIEST_YEAR = 1945;
const LATEST_YEAR = 2199;

/** Spaces gone, every dash a hyphen, every slash plain, the printed "Số:" taken off. */
const clean = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/^số:?/i, '');

/**
 * Reads the number of a document of the State ("439 / TB-UBND", "30a/2008/NQ-CP", a letter
 * "1027/CTK-CSCL", an act "72/2025/QH15") or of the Party ("23-CT/TU").
 *
 * A first group that is no known abbreviation makes an official letter (`CV`), whose number is that
 * of the issuer and the drafting unit. A bare number ("2209") is refused: without type and issuer it
 * points at no document.
 */
export const parseDocumentNumber = (
  raw: string,
): E.Either<DocumentNumberMisfit, DocumentNumber> => {
  if (raw.length > LONGEST) return misfit(raw, 'form', `longer than ${LONGEST} characters`);
  const text = clean(raw);
  if (text === '') return misfit(raw, 'blank', 'expected a number such as 439/TB-UBND, found none');
  if (!/^\d/.test(text)) return misfit(raw, 'number', 'it must begin with digits, as 439/TB-UBND');
  if (!text.includes('/')) {
    return misfit(raw, 'no-symbol', 'the type and issuer are missing, as /QĐ-UBND after 2209');
  }
  const inPartyOrder = party.exec(text)?.groups;
  const groups = inPartyOrder ?? state.exec(text)?.groups;
  if (groups === undefined) {
    return misfit(
      raw,
      'form',
      'expected NUMBER/TYPE-ISSUER, NUMBER/YEAR/TYPE-ISSUER or NUMBER-TYPE/ISSUER',
    );
  }
  return inPartyOrder === undefined ? stateNumber(raw, groups) : partyNumber(raw, groups);
};

type Groups = Readonly<Record<string, string | undefined>>;

const partyNumber = (
  raw: string,
  groups: Groups,
): E.Either<DocumentNumberMisfit, DocumentNumber> => {
  const { type: typed = '', body = '' } = groups;
  const type = documentTypeOf(typed);
  return type === undefined
    ? misfit(raw, 'type', `${typed} is no abbreviation of a document type, as CT in 23-CT/TU`)
    : complete(raw, groups, { type, body, order: 'party' }, `-${type}/${body}`);
};

const stateNumber = (
  raw: string,
  groups: Groups,
): E.Either<DocumentNumberMisfit, DocumentNumber> => {
  const { type: first, body = '' } = groups;
  const order = 'number-first';
  if (first === undefined) {
    return nationalAssembly.test(body)
      ? complete(raw, groups, { body, order }, `/${body}`)
      : misfit(raw, 'type', `${body} must be a type and an issuer in capitals, as TB-UBND`);
  }
  const type = documentTypeOf(first);
  if (type !== undefined) return complete(raw, groups, { type, body, order }, `/${type}-${body}`);
  const letter = `${first}-${body}`;
  return first === first.toUpperCase()
    ? complete(raw, groups, { type: 'CV', body: letter, order }, `/${letter}`)
    : misfit(raw, 'type', `${first} is no abbreviation of a document type, as TB in 439/TB-UBND`);
};

const complete = (
  raw: string,
  groups: Groups,
  rest: Pick<DocumentNumber, 'type' | 'body' | 'order'>,
  symbol: string,
): E.Either<DocumentNumberMisfit, DocumentNumber> => {
  const number = Number(groups['number']);
  if (number < 1 || number > LARGEST) {
    return misfit(raw, 'number', `expected a number from 1 to ${LARGEST}`);
  }
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  if (year !== undefined && !(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) {
    return misfit(raw, 'year', `${groups['year']} is no year of four digits`);
  }
  const suffix = groups['suffix']?.toLowerCase();
  const head = `${String(number).padStart(2, '0')}${suffix ?? ''}`;
  return E.right({
    raw,
    normalised: `${head}${year === undefined ? '' : `/${year}`}${symbol}`,
    number,
    ...(suffix === undefined ? {} : { suffix }),
    ...(year === undefined ? {} : { year }),
    ...rest,
  });
};

/**
 * The key of a document: numbers begin again at 01 each year (Decree 30/2020, Article 15), so only
 * issuer, type, number and year together point at one document. `issuer` is the caller's id of the
 * issuer, because one issuer is printed in several ways (UBND, UB, UBNA); `year` that of signing.
 */
export const documentKey = (issuer: string, number: DocumentNumber, year: number): string =>
  `${year}/${number.type ?? 'QH'}/${number.number}${number.suffix ?? ''}/${issuer}`;
