import type { Line } from './report-file.ts';

/** A piece of the text of a page, or the begin or end of a piece that the structure names. */
export type PdfText =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string | null };

/** A part of the structure of a tagged page: an element, or a piece of its text by name. */
export type PdfNode =
  | { readonly role: string; readonly children: readonly PdfNode[] }
  | { readonly type: string; readonly id: string };

interface Pieces {
  /** The text of each piece that has a name. */
  readonly named: ReadonlyMap<string, string>;
  /** The text that the structure does not name, line by line. */
  readonly loose: readonly string[];
}

const piecesOf = (items: readonly PdfText[]): Pieces => {
  const named = new Map<string, string>();
  const loose: string[] = [];
  // Pieces may stand in each other: the innermost that has a name owns the text.
  const open: (string | undefined)[] = [];
  let line = '';
  const endLine = (): void => {
    loose.push(line);
    line = '';
  };
  for (const item of items) {
    if ('str' in item) {
      const owner = open.findLast((id) => id !== undefined);
      const text = item.str + (item.hasEOL ? ' ' : '');
      if (owner !== undefined) named.set(owner, (named.get(owner) ?? '') + text);
      else {
        line += text;
        if (item.hasEOL) endLine();
      }
    } else if (item.type === 'endMarkedContent') {
      open.pop();
      endLine();
    } else open.push(item.id ?? undefined);
  }
  endLine();
  return { named, loose };
};

const isElement = (node: PdfNode): node is Extract<PdfNode, { role: string }> => 'role' in node;

/** Elements that are read as one line, whatever is in them. */
const whole = new Set(['P', 'LI', 'Figure', 'Caption', 'TH', 'TD']);

/** What stands on a page, line by line. */
export interface PdfPage {
  /** The text, as the structure orders it. */
  readonly text: readonly Line[];
  /** What stands outside of the structure: the number and the foot of the page, what was laid over it. */
  readonly around: readonly Line[];
}

const linesFrom = (texts: readonly string[]): readonly Line[] =>
  texts
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ at: '', text }));

/** A page by its structure; without one everything stands around it, in the order of the file. */
export const pageOf = (items: readonly PdfText[], tree: PdfNode | null): PdfPage => {
  const { named, loose } = piecesOf(items);
  const unread = new Map(named);
  const textOf = (node: PdfNode): string => {
    if (isElement(node)) return node.children.map(textOf).join('');
    unread.delete(node.id);
    return named.get(node.id) ?? '';
  };
  const linesOf = (node: PdfNode): readonly string[] => {
    if (!isElement(node)) return [textOf(node)];
    if (node.role === 'TR') {
      return [node.children.map((cell) => textOf(cell).trim()).join(' | ')];
    }
    return whole.has(node.role) || node.children.every((child) => !isElement(child))
      ? [textOf(node)]
      : node.children.flatMap(linesOf);
  };
  const text = tree === null ? [] : linesOf(tree);
  return { text: linesFrom(text), around: linesFrom([...unread.values(), ...loose]) };
};
