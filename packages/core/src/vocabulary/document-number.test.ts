import { fc, test } from '@fast-check/vitest';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { type DocumentNumber, documentKey, parseDocumentNumber } from './document-number.ts';

const read = (raw: string): DocumentNumber => {
  const result = parseDocumentNumber(raw);
  if (E.isLeft(result)) throw new Error(result.left.message);
  return result.right;
};

describe('a document number taken apart', () => {
  it.each<[string, Omit<DocumentNumber, 'raw'>]>([
    [
      '439 / TB-UBND',
      { normalised: '439/TB-UBND', number: 439, type: 'TB', body: 'UBND', order: 'number-first' },
    ],
    [
      '2021/QĐ-UBND',
      { normalised: '2021/QĐ-UBND', number: 2021, type: 'QĐ', body: 'UBND', order: 'number-first' },
    ],
    [
      '2021/QĐ-UBNA',
      { normalised: '2021/QĐ-UBNA', number: 2021, type: 'QĐ', body: 'UBNA', order: 'number-first' },
    ],
    [
      '1310/QĐ-UB',
      { normalised: '1310/QĐ-UB', number: 1310, type: 'QĐ', body: 'UB', order: 'number-first' },
    ],
    [
      '30a/2008/NQ-CP',
      {
        normalised: '30a/2008/NQ-CP',
        number: 30,
        suffix: 'a',
        year: 2008,
        type: 'NQ',
        body: 'CP',
        order: 'number-first',
      },
    ],
    [
      '831/NQ-UBTVQH14',
      {
        normalised: '831/NQ-UBTVQH14',
        number: 831,
        type: 'NQ',
        body: 'UBTVQH14',
        order: 'number-first',
      },
    ],
    [
      '36/2021/QĐ-TTg',
      {
        normalised: '36/2021/QĐ-TTg',
        number: 36,
        year: 2021,
        type: 'QĐ',
        body: 'TTg',
        order: 'number-first',
      },
    ],
    ['23-CT/TU', { normalised: '23-CT/TU', number: 23, type: 'CT', body: 'TU', order: 'party' }],
    ['5 - CV/ĐU', { normalised: '05-CV/ĐU', number: 5, type: 'CV', body: 'ĐU', order: 'party' }],
    [
      '1027/CTK-CSCL',
      {
        normalised: '1027/CTK-CSCL',
        number: 1027,
        type: 'CV',
        body: 'CTK-CSCL',
        order: 'number-first',
      },
    ],
    [
      '45/SLĐTB&XH.BTXH',
      {
        normalised: '45/SLĐTB&XH-BTXH',
        number: 45,
        type: 'CV',
        body: 'SLĐTB&XH-BTXH',
        order: 'number-first',
      },
    ],
    [
      '123/CV-UBND',
      { normalised: '123/CV-UBND', number: 123, type: 'CV', body: 'UBND', order: 'number-first' },
    ],
    [
      '72/2025/QH15',
      { normalised: '72/2025/QH15', number: 72, year: 2025, body: 'QH15', order: 'number-first' },
    ],
    [
      'Số: 5/ttr–SLĐTB&XH',
      {
        normalised: '05/TTr-SLĐTB&XH',
        number: 5,
        type: 'TTr',
        body: 'SLĐTB&XH',
        order: 'number-first',
      },
    ],
    [
      '007/KH-UBND'.normalize('NFD'),
      { normalised: '07/KH-UBND', number: 7, type: 'KH', body: 'UBND', order: 'number-first' },
    ],
    [
      'Số 2021/QĐ-UBND'.normalize('NFD'),
      { normalised: '2021/QĐ-UBND', number: 2021, type: 'QĐ', body: 'UBND', order: 'number-first' },
    ],
  ])('%s', (raw, parts) => {
    expect(parseDocumentNumber(raw)).toEqual(E.right({ raw, ...parts }));
  });
});

describe('what is no document number is refused', () => {
  it.each([
    ['', 'blank', 'expected a number such as 439/TB-UBND, found none'],
    ['  ', 'blank', 'expected a number such as 439/TB-UBND, found none'],
    ['(kỳ họp 27, khóa XVIII)', 'number', 'it must begin with digits, as 439/TB-UBND'],
    ['QĐ 2021/QĐ-UBND', 'number', 'it must begin with digits, as 439/TB-UBND'],
    ['0/QĐ-UBND', 'number', 'expected a number from 1 to 999999'],
    ['1000000/QĐ-UBND', 'number', 'expected a number from 1 to 999999'],
    ['2209', 'no-symbol', 'the type and issuer are missing, as /QĐ-UBND after 2209'],
    ['439/22/TB-UBND', 'year', '22 is no year of four digits'],
    ['439/1822/TB-UBND', 'year', '1822 is no year of four digits'],
    ['439/TB', 'type', 'TB must be a type and an issuer in capitals, as TB-UBND'],
    ['23-XX/TU', 'type', 'XX is no abbreviation of a document type, as CT in 23-CT/TU'],
    ['5/Tbx-UBND', 'type', 'Tbx is no abbreviation of a document type, as TB in 439/TB-UBND'],
    ['439/TB-ubnd', 'type', 'TB-ubnd must be a type and an issuer in capitals, as TB-UBND'],
    [
      '439/tb',
      'form',
      'expected NUMBER/TYPE-ISSUER, NUMBER/YEAR/TYPE-ISSUER or NUMBER-TYPE/ISSUER',
    ],
    [
      '30ab/NQ-CP',
      'form',
      'expected NUMBER/TYPE-ISSUER, NUMBER/YEAR/TYPE-ISSUER or NUMBER-TYPE/ISSUER',
    ],
    [
      '439/TB-UBND ngày 28/6',
      'form',
      'expected NUMBER/TYPE-ISSUER, NUMBER/YEAR/TYPE-ISSUER or NUMBER-TYPE/ISSUER',
    ],
    [`1/QĐ-${'A'.repeat(100)}`, 'form', 'longer than 100 characters'],
  ])('%s', (raw, reason, why) => {
    const result = parseDocumentNumber(raw);
    expect(result).toMatchObject({ left: { _tag: 'DocumentNumberMisfit', raw, reason } });
    expect(E.isLeft(result) && result.left.message.endsWith(`: ${why}`)).toBe(true);
  });
});

describe('whatever the spelling', () => {
  const numbers = fc.constantFrom(
    '439/TB-UBND',
    '30a/2008/NQ-CP',
    '23-CT/TU',
    '1027/CTK-CSCL',
    '72/2025/QH15',
    '05/TTr-SLĐTB&XH',
  );
  const blanks = fc.array(fc.constantFrom('', ' ', '\u00a0', '\u200b'), {
    minLength: 40,
    maxLength: 40,
  });
  test.prop([numbers, blanks])('spaces change nothing but the raw text', (number, between) => {
    const raw = [...number].map((char, i) => char + (between[i] ?? '')).join('');
    expect(read(raw)).toEqual({ ...read(number), raw });
  });
  test.prop([numbers])('the normalised number is its own normal form', (number) => {
    expect(read(number).normalised).toBe(number);
  });
});

describe('the key of a document', () => {
  const key = documentKey('ubnd-nghe-an', read('439/TB-UBND'), 2022);

  it('is one for every spelling of its number', () => {
    expect(documentKey('ubnd-nghe-an', read('439 / TB–UBND'), 2022)).toBe(key);
    expect(documentKey('ubnd-nghe-an', read('1310/QĐ-UB'), 2012)).toBe(
      documentKey('ubnd-nghe-an', read('1310/QĐ-UBND'), 2012),
    );
  });

  it.each([
    ['another issuer', documentKey('ubnd-ky-son', read('439/TB-UBND'), 2022)],
    ['another year', documentKey('ubnd-nghe-an', read('439/TB-UBND'), 2023)],
    ['another number', documentKey('ubnd-nghe-an', read('43/TB-UBND'), 2022)],
    ['an inserted number', documentKey('ubnd-nghe-an', read('439a/TB-UBND'), 2022)],
    ['another type', documentKey('ubnd-nghe-an', read('439/BC-UBND'), 2022)],
    ['a letter', documentKey('ubnd-nghe-an', read('439/UBND-VX'), 2022)],
  ])('differs for %s', (_, other) => {
    expect(other).not.toBe(key);
  });
});
