import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dongInWords, toVietnameseWords } from './number-to-words.ts';

describe('whole numbers in words', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [71, 'bảy mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [1_000, 'một nghìn'],
    [1_001, 'một nghìn không trăm linh một'],
    [1_010, 'một nghìn không trăm mười'],
    [1_015, 'một nghìn không trăm mười lăm'],
    [2_054, 'hai nghìn không trăm năm mươi tư'],
    [1_000_001, 'một triệu không trăm linh một'],
    [44_000_000, 'bốn mươi tư triệu'],
    [168_000_000, 'một trăm sáu mươi tám triệu'],
    [4_800_000_000, 'bốn tỷ tám trăm triệu'],
    [203_000_000_000, 'hai trăm linh ba tỷ'],
    [310_794_000_000, 'ba trăm mười tỷ bảy trăm chín mươi tư triệu'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [1_005_000_000_000, 'một nghìn không trăm linh năm tỷ'],
    [
      5_005_005_005,
      'năm tỷ không trăm linh năm triệu không trăm linh năm nghìn không trăm linh năm',
    ],
    [1_000_000_000_000_000, 'một triệu tỷ'],
    [-5, 'âm năm'],
  ])('%d is "%s"', (n, words) => {
    expect(toVietnameseWords(n)).toBe(words);
    expect(toVietnameseWords(BigInt(n))).toBe(words);
  });

  it('reads an empty ten as the South does when asked', () => {
    expect(toVietnameseWords(101, { zeroTen: 'lẻ' })).toBe('một trăm lẻ một');
    expect(toVietnameseWords(5_000_005, { zeroTen: 'lẻ' })).toBe('năm triệu không trăm lẻ năm');
  });

  it('is exact beyond the numbers of JavaScript', () => {
    expect(toVietnameseWords(9_007_199_254_740_993n)).toBe(
      'chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ ' +
        'hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi ba',
    );
  });

  it('does not round what is not whole', () => {
    expect(toVietnameseWords(0.5)).toBe('0.5');
    expect(toVietnameseWords(Number.NaN)).toBe('NaN');
  });

  it('names the currency', () => {
    expect(dongInWords(310_794_000_000)).toBe('ba trăm mười tỷ bảy trăm chín mươi tư triệu đồng');
    expect(dongInWords(101n, { zeroTen: 'lẻ' })).toBe('một trăm lẻ một đồng');
  });

  test.prop([fc.bigInt({ min: 0n, max: 10n ** 18n - 1n })])('can be read back', (n) => {
    expect(readBack(toVietnameseWords(n))).toBe(n);
  });
  test.prop([fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])])(
    'can be read back when most digits are zero',
    (places) => {
      const n = places.reduce((sum, place) => sum + 10n ** BigInt(place), 0n);
      expect(readBack(toVietnameseWords(n))).toBe(n);
    },
  );
});

const whole = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });
/** Every word that may stand in a number. */
const vocabulary =
  /^(?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|trăm|nghìn|triệu|tỷ)(?: |$))+$/;

describe('the words of every number', () => {
  test.prop([whole])('are known words, one space apart', (n) => {
    const words = toVietnameseWords(n);
    expect(words).toMatch(vocabulary);
    expect(words).toBe(words.trim());
  });

  test.prop([whole])('say mốt, tư and lăm where they are said, and nowhere else', (n) => {
    const words = toVietnameseWords(n);
    expect(words).not.toMatch(/mươi (?:một|bốn|năm)(?: |$)|mười (?:mốt|tư|năm)(?: |$)/);
    for (const [, before] of words.matchAll(/(\S*) ?(?:mốt|tư)(?= |$)/g))
      expect(before).toBe('mươi');
    for (const [, before] of words.matchAll(/(\S*) ?lăm(?= |$)/g)) {
      expect(['mười', 'mươi']).toContain(before);
    }
  });

  test.prop([whole])('say linh between a hundred and a digit, and as lẻ in the South', (n) => {
    const words = toVietnameseWords(n);
    for (const [all] of words.matchAll(/\S+ linh \S+/g)) {
      expect(all).toMatch(/^trăm linh (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)$/);
    }
    expect(toVietnameseWords(n, { zeroTen: 'lẻ' })).toBe(words.replaceAll('linh', 'lẻ'));
  });

  const billion = 10n ** 9n;
  test.prop([fc.bigInt({ min: 1n, max: billion - 1n }), fc.bigInt({ min: 0n, max: billion - 1n })])(
    'count tỷ, then the rest',
    (billions, rest) => {
      const head = `${toVietnameseWords(billions)} tỷ`;
      expect(toVietnameseWords(billions * billion)).toBe(head);
      expect(toVietnameseWords(billions * billion + rest).startsWith(head)).toBe(true);
    },
  );

  test.prop([whole, whole])('differ when the numbers do', (a, b) => {
    expect(toVietnameseWords(a) === toVietnameseWords(b)).toBe(a === b);
  });

  test.prop([fc.bigInt({ min: 1n, max: 10n ** 18n - 1n })])('below zero begin with âm', (n) => {
    expect(toVietnameseWords(-n)).toBe(`âm ${toVietnameseWords(n)}`);
    expect(dongInWords(n)).toBe(`${toVietnameseWords(n)} đồng`);
  });
});

const values: Readonly<Record<string, bigint>> = {
  không: 0n,
  linh: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};

/** Reads words as a listener does: adds digits, multiplies by the unit that follows them. */
const readBack = (words: string): bigint => {
  const [beforeTy = '', afterTy] = words.split(/ tỷ ?/);
  if (afterTy !== undefined) return readBack(beforeTy) * 10n ** 9n + readBack(afterTy || 'không');
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words.split(' ')) {
    const value = values[word];
    if (value !== undefined) digit = value;
    else if (word === 'mười') group += 10n;
    else {
      if (word === 'trăm') group += digit * 100n;
      else if (word === 'mươi') group += digit * 10n;
      else total += (group + digit) * (word === 'triệu' ? 1_000_000n : 1_000n);
      if (word === 'nghìn' || word === 'triệu') group = 0n;
      digit = 0n;
    }
  }
  return total + group + digit;
};
