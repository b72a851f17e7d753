import { foldTonePlace } from './tone-place.ts';

/** Zero-width characters, soft hyphens and byte order marks that copying leaves in a name. */
const invisible = /\p{Cf}/gu;
/** Hyphen-minus, hyphen, en dash, em dash, minus and their kin, with the spaces around them. */
const dash = /\s*[\p{Pd}\u2212]\s*/gu;

/**
 * The key under which spellings that mean the same name meet: "Yên Hoà" and "Yên Hòa", "Thuỷ" and
 * "Thủy", "Lao động - Thương binh" and "Lao động – Thương binh", "NẬM  CẮN" and "Nậm Cắn".
 *
 * For looking up and comparing only. A name is stored and printed as its source spells it, and two
 * names with one key may still be two communes: ten names are borne by several at once. Names that
 * differ in a tone or letter (Căm/Cắm Muộn) keep different keys, and so do i/y spellings (Mỹ/Mĩ).
 */
export const nameKey = (s: string): string =>
  s
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ðɖ]/g, 'đ') // Eth and African D, typed for đ.
    .replace(/[\p{L}\p{M}]+/gu, foldTonePlace)
    .replace(dash, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const fullUnit = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) (?=\S)/;
const shortUnit = /^(?:(?:tx|tt|tp)(?:\.\s*|\s)|[xphqt]\.\s*)(?=\S)/;

/**
 * {@link nameKey} without the kind of unit before it: "Xã Nậm Cắn", "X. Nậm Cắn" and "Nậm Cắn"
 * meet; so do "Thị trấn Kim Sơn", "TT Kim Sơn" and "Kim Sơn". A text that is nothing but the kind
 * stays as it is. For names of places only.
 */
export const placeNameKey = (s: string): string => {
  const key = nameKey(s);
  return fullUnit.test(key) ? key.replace(fullUnit, '') : key.replace(shortUnit, '');
};

/**
 * The text in plain Latin letters, case kept: "Đồng Văn" gives "Dong Van". For search boxes and
 * file names; many names become one, so never a key.
 */
export const withoutDiacritics = (s: string): string =>
  s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðɖ]/g, 'd') // No decomposition separates the stroke from đ.
    .replace(/[ĐÐƉ]/g, 'D')
    .normalize('NFC');
