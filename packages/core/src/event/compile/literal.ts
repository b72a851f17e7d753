/**
 * A text as a literal of JavaScript source. JSON is a part of the language since 2019; the two line
 * separators are escaped all the same, for whoever reads the source otherwise. This and numbers that
 * we counted ourselves are all that generated source is made of, besides its fixed words.
 */
export const literal = (text: string): string =>
  JSON.stringify(text)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
