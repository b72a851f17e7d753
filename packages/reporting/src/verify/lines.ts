import type { Line } from './report-file.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const characterOf = (number: string): string => {
  const code = Number(number.replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** Text of XML or HTML as it is read. */
export const unescapedXml = (text: string): string =>
  text.replace(
    /&(?:amp|lt|gt|quot|apos|#(x[0-9a-f]+|\d+));/gi,
    (entity: string, number: string | undefined) =>
      number === undefined ? (entities[entity.toLowerCase()] ?? '') : characterOf(number),
  );

const inOrder = (texts: readonly string[]): readonly Line[] =>
  texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ at: '', text }));

/** The lines of a text, but for the one that says what it was made from. */
export const textLines = (text: string): readonly Line[] =>
  inOrder(text.split('\n').filter((line) => !line.includes('donghanh-report/1')));

/** The lines of a page as a reader sees them: a row of a table is one. */
export const htmlLines = (page: string): readonly Line[] =>
  inOrder(
    page
      .replace(/<(style|script|svg|head)\b.*?<\/\1>/gs, '')
      .replace(/<\/t[dh]>/g, ' | ')
      .replace(/<\/(?:p|tr|li|h\d|dt|dd|div|caption|figcaption)>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .split('\n')
      .map(unescapedXml),
  );

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => unescapedXml(text))
    .join('');

/** The lines of a Word document: a paragraph each, a row of a table in one. */
export const docxLines = (document: string): readonly Line[] =>
  inOrder(
    [...document.matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs)].map(([part]) =>
      part.startsWith('<w:tr')
        ? [...part.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)).join(' | ')
        : textOf(part),
    ),
  );

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The cells of a workbook by sheet and address; a formula with the value it had. */
export const xlsxLines = (part: (path: string) => string): readonly Line[] => {
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, t = '']) => unescapedXml(t)).join(''),
  );
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship( [^>]*)\/>/g)].map(
      ([, tag = '']) => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target')
          .replace(/^\/xl\//, '')
          .replace(/^\//, ''),
      ],
    ),
  );
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet( [^>]*)\/>/g)];
  return sheets.flatMap(([, tag = '']) => {
    const name = unescapedXml(attribute(tag, 'name'));
    const sheet = part(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`);
    return [...sheet.matchAll(/<c( [^>]*?)>(.*?)<\/c>/gs)].flatMap(([, cell = '', inside = '']) => {
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
      const own = [...inside.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, t = '']) =>
        unescapedXml(t),
      );
      const text =
        attribute(cell, 't') === 's' ? (strings[Number(value)] ?? '') : (value ?? own.join(''));
      return text === '' ? [] : [{ at: `${name}!${attribute(cell, 'r')}`, text }];
    });
  });
};
