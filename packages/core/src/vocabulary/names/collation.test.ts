import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { collationKey, compareVietnamese, sortVietnamese } from './collation.ts';

const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** Each list in its right order. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'the six tones of a': ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
  'the six tones of ơ, which has a mark of its own': ['mơ', 'mờ', 'mở', 'mỡ', 'mớ', 'mợ'],
  'the alphabet, with f j w z in their Latin places': alphabet,
  'communes of the programme': [
    'Bảo Nam',
    'Bảo Thắng',
    'Bắc Lý',
    'Cam Phục',
    'Căm Muộn',
    'Cắm Muộn',
    'Châu Bình',
    'Châu Bính',
    'Châu Thuận',
    'Châu Tiến',
    'Chiêu Lưu',
    'Diên Lãm',
    'Đoọc Mạy',
    'Đồng Văn',
    'Hữu Khuông',
    'Hữu Kiệm',
    'Keng Đu',
    'Lưỡng Minh',
    'Lượng Minh',
    'Mường Ải',
    'Mường Lống',
    'Mường Nọc',
    'Mường Típ',
    'Mỹ Lý',
    'Na Loi',
    'Na Ngoi',
    'Nậm Càn',
    'Nậm Cắn',
    'Nậm Giải',
    'Nga My',
    'Ngọc Lâm',
    'Nhôn Mai',
    'Tà Cạ',
    'Tam Hợp',
    'Tây Sơn',
    'Thông Thụ',
    'Tri Lễ',
    'Xá Lượng',
    'Xiêng My',
    'Yên Hoà',
    'Yên Hòa',
    'Yên Na',
    'Yên Tĩnh',
  ],
  'letters of the whole name before its tones': ['Lạng', 'Lang Chánh', 'Làng Chánh', 'Lăng'],
  'an earlier tone weighs more than a later one': ['Ba Bạ', 'Bà Ba', 'Bạ Ba'],
  'small before capital, after letters and tones': ['na', 'Na', 'nà', 'Nà', 'nam'],
  'spaces, dashes, signs, digits one by one, letters': [
    'a a',
    'a-a',
    'a(a',
    'a1',
    'a10',
    'a2',
    'aa',
  ],
  'a space before every letter': ['Na Loi', 'Nà Ma', 'Nam'],
  'hyphen and en dash side by side': ['Nghi - Lộc', 'Nghi – Lộc', 'Nghi - Xuân'],
  'a foreign mark after the tones': ['Muller', 'Múller', 'Müller', 'Mum'],
  'eth, typed for Đ, beside Đ': ['Dang', 'Đang', 'Ðang', 'Đanh', 'Eang'],
  'other letters after z, by code point': ['z', 'ŋ', 'я', '山', '\uff21', '𠀀'],
  'one letter written in two ways, by code point': ['Cam B', 'Cắm'.normalize('NFD'), 'Cắm', 'Cằn'],
  'an invisible character weighs nothing but itself': [
    'Lý',
    'Lý\u200b',
    'Lý\ufeff',
    'Lý\u{e0001}',
    'Lỵ',
  ],
  'a shorter name before a longer one, whatever its tone': ['ạ', 'a - b'],
};

describe('the Vietnamese order', () => {
  it.each(Object.entries(lists))('%s', (_, ordered) => {
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
    expect([...ordered].sort().sort(compareVietnamese)).toEqual(ordered);
  });

  it('compares only identical texts as equal', () => {
    expect(compareVietnamese('Yên Hòa', 'Yên Hòa')).toBe(0);
    expect(compareVietnamese('Yên Hòa', 'Yên Hoà')).toBe(1);
    expect(compareVietnamese('Lý', 'Lý'.normalize('NFD'))).toBe(1);
    expect(compareVietnamese('Lý', 'Lý\u200b')).toBe(-1);
    expect(compareVietnamese('', '')).toBe(0);
    expect(compareVietnamese('', '\u0000')).toBe(-1);
  });
});

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aàăắâbcdđeêioòôơpqtuưyAÀĐÐ 1-\u0323\u0301\u0000'),
  maxLength: 6,
});
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary', maxLength: 6 }));

describe('a total order', () => {
  test.prop([anyText, anyText])('of two different texts exactly one comes first', (a, b) => {
    expect(compareVietnamese(a, b) + compareVietnamese(b, a)).toBe(0);
    expect(compareVietnamese(a, b) === 0).toBe(a === b);
  });

  test.prop([anyText, anyText, anyText])('is transitive', (a, b, c) => {
    const [x = '', y = '', z = ''] = [a, b, c].sort(compareVietnamese);
    expect([
      compareVietnamese(x, y),
      compareVietnamese(y, z),
      compareVietnamese(x, z),
    ]).not.toContain(1);
  });

  test.prop([anyText, anyText])('is the plain order of the keys', (a, b) => {
    const [ka, kb] = [collationKey(a), collationKey(b)];
    expect(compareVietnamese(a, b)).toBe(ka < kb ? -1 : ka > kb ? 1 : 0);
  });

  const letters = fc.array(fc.nat({ max: alphabet.length - 1 }), { maxLength: 5 });
  const spelled = (indexes: readonly number[]) => indexes.map((i) => alphabet[i]).join('');
  const byIndex = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((letter, i) => letter !== b[i]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  };
  test.prop([letters, letters])('follows the alphabet letter by letter', (a, b) => {
    expect(compareVietnamese(spelled(a), spelled(b))).toBe(Math.sign(byIndex(a, b)));
  });
});

describe('sorting by name', () => {
  const nameOf = (commune: { readonly name: string }) => commune.name;
  const codeOf = (commune: { readonly code: string }) => commune.code;

  it('orders communes of one name by code, and leaves the input alone', () => {
    const given = [
      { name: 'Tam Hợp', code: '17059' },
      { name: 'Đồng Văn', code: '17341' },
      { name: 'Tam Hợp', code: '16936' },
      { name: 'Đồng Văn', code: '16741' },
    ];
    const before = structuredClone(given);
    expect(sortVietnamese(given, nameOf, codeOf).map(codeOf)).toEqual([
      '16741',
      '17341',
      '16936',
      '17059',
    ]);
    expect(given).toEqual(before);
  });

  const communes = fc
    .array(fc.constantFrom('Tam Hợp', 'Đồng Văn', 'Châu Tiến', 'Châu Tiên'), { maxLength: 12 })
    .map((names) => names.map((name, i) => ({ name, code: String(16_700 + i) })));
  const twoOrders = communes.chain((all) =>
    fc.tuple(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.shuffledSubarray(all, { minLength: all.length }),
    ),
  );
  test.prop([twoOrders])('does not depend on the order in which they came', ([one, other]) => {
    expect(sortVietnamese(one, nameOf, codeOf)).toEqual(sortVietnamese(other, nameOf, codeOf));
  });
});
