import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { official, officialJson } from '../../test/official.ts';
import { right } from '../../test/right.ts';
import { readOfficial } from './index.ts';
import {
  addressLines,
  annexLine,
  basisLines,
  numberLine,
  placeLine,
  recipientLines,
} from './lines.ts';

describe('the lines of Decree 30', () => {
  it('numbers below ten, and days and the first two months, carry a zero', () => {
    expect(numberLine(official)).toBe('Số: 05/BC-SLĐTBXH');
    expect(numberLine(right(readOfficial({ ...officialJson, number: 439 })))).toBe(
      'Số: 439/BC-SLĐTBXH',
    );
    expect(placeLine(official)).toBe('Nghệ An, ngày 05 tháng 01 năm 2022');
  });

  it('a draft leaves room for number and day', () => {
    const { number: _, date: __, ...draft } = official;
    expect(numberLine(draft)).toBe('Số:       /BC-SLĐTBXH');
    expect(placeLine(draft)).toMatch(/^Nghệ An, ngày {6}tháng {6}năm {9}$/);
  });

  it('lists end by ";", the last by ".", however they were written', () => {
    expect(basisLines(official)).toEqual([
      'Căn cứ Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012;',
      'Thực hiện nhiệm vụ.',
    ]);
    expect(recipientLines(official)).toEqual(['- Như trên;', '- Lưu: VT, BTXH.']);
  });

  it('one addressee stands in the line, several stand below', () => {
    expect(addressLines(official)).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh Nghệ An.']);
    const two = right(readOfficial({ ...officialJson, to: ['Bộ A', 'Bộ B'] }));
    expect(addressLines(two)).toEqual(['Kính gửi:', '- Bộ A;', '- Bộ B.']);
  });

  it('an annex says to what it belongs', () => {
    expect(annexLine(official, 'Báo cáo')).toBe(
      '(Kèm theo Báo cáo số 05/BC-SLĐTBXH ngày 05 tháng 01 năm 2022 của Sở Lao động - Thương binh và Xã hội)',
    );
  });
});

it('what is no official document is refused with its place', () => {
  const read = readOfficial({ ...official, docType: 'letter', stamp: 1 });
  expect(E.isLeft(read) && read.left.misfits.map(({ path }) => path)).toEqual(['stamp', 'docType']);
});

it('a notice is addressed to nobody; its recipients stand below', () => {
  const notice = { ...officialJson, docType: 'notice', symbol: 'TB-UBND' };
  const read = readOfficial(notice);
  expect(E.isLeft(read) && read.left.misfits).toEqual([
    {
      path: 'to',
      expected: 'nothing: a notice is not addressed (kính gửi)',
      found: '["Ủy ban nhân dân tỉnh Nghệ An"]',
    },
  ]);
  const { to: _, ...open } = notice;
  expect(addressLines(right(readOfficial(open)))).toEqual([]);
  expect(right(readOfficial({ ...open, to: [] })).docType).toBe('notice');
});
