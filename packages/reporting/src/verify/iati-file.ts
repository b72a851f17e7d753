import * as E from 'fp-ts/lib/Either.js';
import { type IatiStamp, readIatiStamp } from '../render/iati/stamp.ts';
import { distinct } from './distinct.ts';
import type { Line, NotAReport } from './report-file.ts';
import { readXml, type XmlElement } from './xml-tree.ts';

/** An IATI file, read. */
export interface IatiFile {
  readonly stamp: IatiStamp;
  /** Every text and attribute by activity, then transaction, result or another element. */
  readonly lines: readonly Line[];
}

const under = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

const wordsOf = (element: XmlElement | undefined): string | undefined =>
  element === undefined ? undefined : element.text.replace(/\s+/g, ' ').trim();

/** By what an element is told from its neighbours: its identifier, title, reference, role or type. */
const markOf = (element: XmlElement): string | undefined =>
  wordsOf(under(element, 'iati-identifier')) ??
  wordsOf(under(under(element, 'title'), 'narrative')) ??
  ['ref', 'role', 'type']
    .map((key) => element.attributes.get(key))
    .find((one) => one !== undefined);

const collect = (element: XmlElement, at: string, into: Line[]): void => {
  for (const [key, text] of element.attributes) into.push({ at: `${at}@${key}`, text });
  const words = wordsOf(element) ?? '';
  if (words !== '') into.push({ at, text: words });
  const named = distinct();
  for (const child of element.children) {
    const mark = markOf(child);
    const name = named(mark === undefined ? child.name : `${child.name}[${mark}]`);
    collect(child, at === '' ? name : `${at}.${name}`, into);
  }
};

const notAReport = (message: string): E.Either<NotAReport, never> =>
  E.left({ _tag: 'NotAReport', message });

/** True for the text of a file of IATI activities. */
export const isIati = (text: string): boolean =>
  /^\ufeff?\s*<(?!!doctype)/i.test(text) && text.includes('<iati-activities');

/** Reads an IATI file: what it was made from, and what it says. */
export const readIatiFile = (text: string): E.Either<NotAReport, IatiFile> => {
  const stamp = readIatiStamp(text);
  if (stamp === undefined) {
    return notAReport('the file does not say what it was made from: its mark is missing or broken');
  }
  const root = readXml(text.replace(/^\ufeff/, ''));
  if (root === undefined) return notAReport('the file is not well-formed XML');
  const lines: Line[] = [];
  collect(root, '', lines);
  return E.right({ stamp, lines });
};
