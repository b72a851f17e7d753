import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { nameKey, placeNameKey, withoutDiacritics } from './name-key.ts';

describe('nameKey', () => {
  it.each([
    ['the tone mark on either vowel', 'Yên Hoà', 'Yên Hòa'],
    ['the same on a y', 'Thuỷ', 'Thủy'],
    ['the same before a consonant', 'Hoàng', 'Hòang'],
    ['a hyphen or an en dash', 'Lao động - Thương binh', 'Lao động – Thương binh'],
    ['a dash with or without spaces', 'Lao động - Thương binh', 'Lao động-Thương binh'],
    ['capitals', 'NẬM CẮN', 'Nậm Cắn'],
    ['several spaces, and a no-break space', ' Nậm  Cắn', 'Nậm\u00a0Cắn'],
    ['one Unicode form or the other', 'Mường Ải', 'Mường Ải'.normalize('NFD')],
    ['a zero-width space', 'Keng\u200b Đu', 'Keng Đu'],
    ['eth typed for Đ', 'Keng Ðu', 'Keng Đu'],
  ])('is one for %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Căm Muộn', 'Cắm Muộn'],
    ['Lưỡng Minh', 'Lượng Minh'],
    ['Châu Tiến', 'Châu Tiên'],
    ['Đông', 'Dông'],
    ['Mỹ Lý', 'Mĩ Lí'],
    ['Tam Hợp', 'Tam Hợp 2'],
    ['Nga My', 'Ngamy'],
    ['Pàhon', 'Pahòn'],
    ['Hòá', 'Hoà'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('is readable', () => {
    expect(nameKey('Sở Lao động – Thương binh và Xã hội')).toBe(
      'sở lao động-thương binh và xã hôị',
    );
  });

  const text = fc.string({
    unit: fc.constantFrom(...'aàăắâbcdđeêhioòôơqtuưyAÀĐÐİK ß-–.\u0323\u0301\u0302\u200b\u00a0'),
    maxLength: 10,
  });
  test.prop([text])('of a key is the key itself', (s) => {
    expect(nameKey(nameKey(s))).toBe(nameKey(s));
  });
  test.prop([text])('does not see the Unicode form', (s) => {
    expect(nameKey(s.normalize('NFD'))).toBe(nameKey(s.normalize('NFC')));
  });
});

describe('placeNameKey', () => {
  it.each([
    ['Xã Nậm Cắn', 'nậm cắn'],
    ['xã Nậm Cắn', 'nậm cắn'],
    ['X. Nậm Cắn', 'nậm cắn'],
    ['X.Nậm Cắn', 'nậm cắn'],
    ['Nậm Cắn', 'nậm cắn'],
    ['Thị trấn Kim Sơn', 'kim sơn'],
    ['TT Kim Sơn', 'kim sơn'],
    ['TT. Kim Sơn', 'kim sơn'],
    ['Thị xã Thái Hoà', 'thaí hoà'],
    ['Thành phố Vinh', 'vinh'],
    ['TP.Vinh', 'vinh'],
    ['Huyện Quế Phong', 'quế phong'],
    ['Tỉnh Nghệ An', 'nghệ an'],
    ['Phường 1', '1'],
  ])('%s is %s', (name, key) => {
    expect(placeNameKey(name)).toBe(key);
  });

  it.each([
    ['Xá Lượng', 'a name that only resembles a kind'],
    ['Xã', 'a kind without a name'],
    ['Ttơ', 'a name that begins like an abbreviation'],
    ['Tam Hợp', 'a name without a kind'],
  ])('leaves %s: %s', (name) => {
    expect(placeNameKey(name)).toBe(nameKey(name));
  });

  it('takes off one kind only', () => {
    expect(placeNameKey('Xã Xã Lượng')).toBe('xã lượng');
  });
});

describe('withoutDiacritics', () => {
  it.each([
    ['Đồng Văn', 'Dong Van'],
    ['ĐOỌC MẠY', 'DOOC MAY'],
    ['Mường Ải, Quỳ Hợp', 'Muong Ai, Quy Hop'],
    ['Ðu ðu', 'Du du'],
    ['ăâđêôơư', 'aadeoou'],
    ['439/TB-UBND', '439/TB-UBND'],
  ])('%s is %s', (given, plain) => {
    expect(withoutDiacritics(given)).toBe(plain);
    expect(withoutDiacritics(given.normalize('NFD'))).toBe(plain);
  });
});
