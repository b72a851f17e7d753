import { unescapedXml } from './lines.ts';

/** An element of XML, as it is read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

// Comments and instructions; the end of an element; its begin; text. Nothing else: a document type
// could say that one word is another.
const tokens =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\/(?<end>[^\s<>]+)\s*>|<(?<begin>[^\s<>/!?]+)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?<empty>\/?)>|(?<text>[^<]+)/gy;

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [
      name,
      unescapedXml(a ?? b ?? ''),
    ]),
  );

/** The root of a document; undefined when it is not well-formed. */
export const readXml = (text: string): XmlElement | undefined => {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  let read = 0;
  for (const match of text.matchAll(tokens)) {
    read += match[0].length;
    const { raw, end, begin, attributes = '', empty, text: words } = match.groups ?? {};
    const inside = open.at(-1);
    if (inside === undefined) return undefined;
    if (words !== undefined) inside.text += unescapedXml(words);
    else if (raw !== undefined) inside.text += raw;
    else if (end !== undefined) {
      if (open.length === 1 || inside.name !== end) return undefined;
      open.pop();
    } else if (begin !== undefined) {
      const element: Open = {
        name: begin,
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      inside.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [first, ...more] = root.children;
  return read === text.length && open.length === 1 && more.length === 0 && root.text.trim() === ''
    ? first
    : undefined;
};
