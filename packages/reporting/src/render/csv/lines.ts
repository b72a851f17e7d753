/** One cell by RFC 4180: quoted when it holds the separator, a quotation mark or a line end. */
const cellOf = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Lines of cells, each ended by CRLF. */
export const csvLines = (rows: readonly (readonly string[])[], separator: string): string =>
  rows
    .map((cells) => `${cells.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`)
    .join('');
