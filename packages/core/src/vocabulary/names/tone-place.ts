const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** One run of vowels, with consonants around it: what a Vietnamese syllable looks like. */
const syllable = /^([^aeiouy]*)([aeiouy](?:[aeiouy]|[\u0302\u0306\u031b])*)([^aeiouy]*)$/;

/**
 * A syllable in small letters with its tone mark moved to its last vowel: "hòa" and "hoà" both give
 * "hoà". Two schools place the mark differently and both are official; no two Vietnamese words
 * differ in it. A word that is not one syllable with one tone comes back unchanged.
 */
export const foldTonePlace = (word: string): string => {
  const decomposed = word.normalize('NFD');
  const found = decomposed.match(tones);
  if (found?.length !== 1) return word;
  const parts = syllable.exec(decomposed.replace(tones, ''));
  if (parts === null) return word;
  const [, head = '', vowels = '', tail = ''] = parts;
  return (head + vowels + found[0] + tail).normalize('NFC');
};
