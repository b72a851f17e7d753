import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  type Table,
  TableCell,
  TextRun,
  WidthType,
} from 'docx';
import { mm, type StyleId } from './styles.ts';

/** What stands in the body of a document. */
export type BodyPart = Paragraph | Table;

/** A paragraph of a style. Spaces at its ends are kept: a draft leaves room for its number. */
export const para = (style: StyleId, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun({ text })] });

/** A paragraph of a style with more than text in it. */
export const paraOf = (style: StyleId, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style, children: [...children] });

/** The same, kept on one page with what follows it. */
export const keptWithNext = (style: StyleId, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style, keepNext: true, children: [...children] });

/** The width of the text on a page of A4 in portrait: 210 − 30 − 20 mm. */
export const TEXT_WIDTH_MM = 160;

/** A rule of `length` mm in the middle of a space of `within` mm. */
export const rule = (length: number, within: number): Paragraph => {
  const side = mm(Math.max(0, (within - length) / 2));
  return new Paragraph({
    style: 'Ke',
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The border of a table that only places things. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** A cell of such a table. */
export const placedCell = (widthMm: number, children: readonly BodyPart[]): TableCell =>
  new TableCell({
    width: { size: mm(widthMm), type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none },
    children: [...children],
  });
