import { Name } from '@donghanh/core';
import fc from 'fast-check';

const syllables =
  'Keng Đu Mường Xén Huồi Tụ Nậm Cắn Bảo Thắng Tri Lễ Hữu Khuông Lượng Minh Quế Phong Đồng Văn Châu Kim Na Ngoi Mỹ Lý Tây Sơn Ỷ Ơn Ưng Ẵm Thạch Giám Yên Hòa Hoà'.split(
    ' ',
  );

/** Names as people of the province write them: Vietnamese letters, tones, every kind of đ and ơ. */
export const vietnameseName: fc.Arbitrary<Name> = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' ') as Name);

const hostile = [
  'Sở "Giao thông" \\ vận tải',
  "Robert'); DROP TABLE events;--",
  '=HYPERLINK("http://x","y")',
  '<script>alert(1)</script>&amp;',
  '{"end":true,"events":0}',
  '\u202eangN aX\u202c \u200b😀',
  '__proto__',
  'constructor',
  '%s %d $HOME {{name}}',
  '-',
  'ﬀ',
  'I',
  'ı',
  'x'.repeat(300),
];

const isName = (text: string): text is Name => Name.is(text);

/**
 * Names that a program may stumble over and that are names all the same: quotes, markup, formulas,
 * letters that change direction, names of things in JavaScript, any Unicode.
 */
export const hostileName: fc.Arbitrary<Name> = fc.oneof(
  fc.constantFrom(...hostile).filter(isName),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.normalize('NFC'))
    .filter(isName),
);

/** Mostly Vietnamese names, and now and then a hostile one. */
export const name: fc.Arbitrary<Name> = fc.oneof(
  { weight: 4, arbitrary: vietnameseName },
  { weight: 1, arbitrary: hostileName },
);
