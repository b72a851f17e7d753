import { visibleText } from '../format/index.ts';

/** Characters that mean something to Markdown, to HTML within it, or to automatic links. */
const meaning = /[\\`*_[\]<|~]|&(?=[#\p{L}])|:(?=\/\/)|(?<=\bwww)\./giu;

/** The text of a stranger, which Markdown then shows as it is: no markup, no link, one line. */
export const escapeMarkdown = (text: string): string =>
  visibleText(text)
    .replace(meaning, '\\$&')
    // An address of mail would be linked however it is escaped, but not by its number.
    .replaceAll('@', '&#64;')
    // At the start of a line: lists, quotations, headings, rules.
    .replace(/^(?=[-+=>#])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');

/** A name that machines use, as code; one with a backtick cannot be code and is escaped. */
export const code = (text: string): string => {
  const visible = visibleText(text);
  return /[`|]/.test(visible) ? escapeMarkdown(visible) : `\`${visible}\``;
};
