import { visibleText } from '../format/index.ts';

/** Characters that mean something to Markdown, to HTML within it, or to automatic links. */
const meaning = /[\\`*_[\]<|~]|&(?=[#\p{L}])|:(?=\/\/)|(?<=\bwww)\./giu;

/** Words within a line, escaped; their spaces stay. */
export const escapeWithin = (text: string): string =>
  visibleText(text)
    .replace(meaning, '\\$&')
    // An address of mail would be linked however it is escaped, but not by its number.
    .replaceAll('@', '&#64;');

/**
 * The text of a stranger, which Markdown then shows as it is: no markup, no link, one line. It may
 * stand at the start of a line or cell, and blank text becomes a dash: blanks end a paragraph.
 */
export const escapeMarkdown = (text: string): string => {
  const escaped = escapeWithin(text).trim();
  if (escaped === '') return '–';
  // At the start of a line: lists, quotations, headings, rules.
  return escaped.replace(/^(?=[-+=>#])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
};

/** A name that machines use, as code. In a table: {@link codeInCell}. */
export const code = (text: string): string => {
  const visible = visibleText(text).trim() || '–';
  const longest = Math.max(0, ...(visible.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + visible + fence : `${fence} ${visible} ${fence}`;
};

/** The same in a cell of a table, where a bar would end the cell: tables read `\|` as a bar first. */
export const codeInCell = (text: string): string => code(text).replaceAll('|', '\\|');
