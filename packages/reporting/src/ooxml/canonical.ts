import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Parts, zipParts } from './zip.ts';

const dates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const relationshipId = /\bId="(rId[^"]+)"/g;
const drawingId = /(<wp:docPr id=")\d+/g;

/** The part that a list of relationships belongs to: word/_rels/document.xml.rels → word/document.xml. */
const ownerOf = (path: string): string => path.replace('_rels/', '').replace(/\.rels$/, '');

const isRels = (path: string): boolean => path.endsWith('.rels');
const isXml = (path: string): boolean => path.endsWith('.xml') || isRels(path);

/** The ids of a list of relationships, by their place in it. */
const renamed = (rels: string): ReadonlyMap<string, string> =>
  new Map([...rels.matchAll(relationshipId)].map(([, id = ''], i) => [id, `r${i + 1}`]));

const withIds = (text: string, ids: ReadonlyMap<string, string> | undefined): string =>
  ids === undefined
    ? text
    : text.replace(/"(rId[^"]+)"/g, (whole, id) => (ids.has(id) ? `"${ids.get(id)}"` : whole));

const numbered = (text: string): string => {
  let n = 0;
  return text.replace(drawingId, (_, start) => {
    n += 1;
    return start + n;
  });
};

/**
 * An Office file with everything taken out that a library put in by clock or chance: random ids of
 * relationships become their place in the list, counters over the whole process begin anew, dates
 * become `day` (midnight UTC), workbooks inside are treated alike, and the zip is made by
 * {@link zipParts}. The same content gives the same bytes.
 */
export const canonicalOffice = (file: Uint8Array, day: string): Uint8Array => {
  const parts = unzipSync(file);
  const ids = new Map<string, ReadonlyMap<string, string>>();
  for (const [path, bytes] of Object.entries(parts)) {
    if (isRels(path)) ids.set(ownerOf(path), renamed(strFromU8(bytes)));
  }
  const clean: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(parts) as [keyof Parts & string, Uint8Array][]) {
    if (path.endsWith('.xlsx')) clean[path] = canonicalOffice(bytes, day);
    else if (!isXml(path)) clean[path] = bytes;
    else {
      const owner = isRels(path) ? ownerOf(path) : path;
      const text = numbered(withIds(strFromU8(bytes), ids.get(owner)));
      clean[path] = strToU8(text.replace(dates, `$1${day}T00:00:00Z`));
    }
  }
  return zipParts(clean);
};
