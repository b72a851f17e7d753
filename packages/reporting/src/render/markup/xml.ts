import { visibleText } from '../format/visible-text.ts';

/** XML that this package wrote: the only thing that `xml` does not escape. */
export class Xml {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in an element: elements, text to escape, several of them, or nothing. */
export type XmlChild = Xml | string | undefined | readonly XmlChild[];

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text without the characters that XML 1.0 forbids: they are shown as U+FFFD, as everywhere. */
const escaped = (text: string): string =>
  visibleText(text, 32_000).replace(/[&<>"]/g, (character) => entities[character] ?? '');

const markupOf = (child: XmlChild): string => {
  if (child === undefined) return '';
  if (child instanceof Xml) return child.markup;
  return typeof child === 'string' ? escaped(child) : child.map(markupOf).join('');
};

/** An element. Names are this package's own; attributes and text are escaped. */
export const xml = (
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly XmlChild[]
): Xml => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inside = children.map(markupOf).join('');
  const start = `<${name}${said.join('')}`;
  return new Xml(inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`);
};

/** A whole document; a comment before its root is this package's own, without two hyphens in a row. */
export const xmlDocument = (root: Xml, comment?: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${
    comment === undefined ? '' : `<!-- ${comment} -->\n`
  }${root.markup}`;
