import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file that are XML, as text. */
export const xmlParts = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(file))
      .filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text of XML as it is read. */
export const unescaped = (xml: string): string =>
  xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? '');

/** The paragraphs of a Word document in their order: the style of each, and its text. */
export const paragraphsOf = (file: Uint8Array): readonly (readonly [string, string])[] =>
  [...(xmlParts(file).get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(
    ([paragraph]) => [
      /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => unescaped(text))
        .join(''),
    ],
  );
