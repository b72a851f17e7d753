import { type Xml, xml } from '../render/markup/xml.ts';
import { at } from './address.ts';
import type { StringBook, StyleBook } from './books.ts';
import type { Cell } from './cell.ts';
import type { SheetChart } from './chart.ts';

/** A range of a sheet that can be sorted and filtered. */
export interface SheetTable {
  /** The row of the heads, from 1. */
  readonly headRow: number;
  readonly heads: readonly string[];
  readonly rows: number;
}

/** A sheet before it is written. */
export interface Sheet {
  readonly name: string;
  /** Rows from the first, cells from the first column. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows that stay when the sheet is scrolled; the last of them is repeated on every page. */
  readonly frozen?: number;
  readonly table?: SheetTable;
  readonly charts: readonly SheetChart[];
  readonly lying?: boolean;
  /** Printed on one page: a chart cut in two cannot be read. */
  readonly onePage?: boolean;
  /** The columns that are printed; all when left out. */
  readonly printed?: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The books that all sheets of a workbook write into. */
export interface Books {
  readonly styles: StyleBook;
  readonly strings: StringBook;
}

const cellXml = (cell: Cell, ref: string, { styles, strings }: Books): Xml => {
  const s = styles.numberOf(cell.look);
  if ('text' in cell) {
    return cell.text === ''
      ? xml('c', { r: ref, s })
      : xml('c', { r: ref, s, t: 's' }, xml('v', {}, String(strings.numberOf(cell.text))));
  }
  return xml(
    'c',
    { r: ref, s },
    'formula' in cell ? xml('f', {}, cell.formula) : undefined,
    xml('v', {}, cell.number),
  );
};

/** How high a line of 11 points is, in points. */
const LINE = 15;

/** Programs set rows of wrapped text to one line unless they are told; about a character a unit. */
const heightOf = (cells: readonly (Cell | undefined)[], widths: readonly number[]): number =>
  cells.reduce((most, cell, i) => {
    if (cell === undefined) return most;
    const { wrap, size = 11, bold } = cell.look;
    const own = LINE * (size / 11) + (size > 11 ? 3 : 0);
    if (wrap !== true || !('text' in cell)) return Math.max(most, own);
    const letters = cell.text.length * (bold === true ? 1.15 : 1.02);
    return Math.max(most, own * Math.ceil(letters / Math.max(1, (widths[i] ?? 10) - 1)));
  }, LINE);

const links = ({ rows }: Sheet): readonly Xml[] =>
  rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) =>
      cell?.link === undefined
        ? []
        : [xml('hyperlink', { ref: at(c, r + 1), location: cell.link })],
    ),
  );

const pane = (frozen: number): Xml =>
  xml('pane', {
    ySplit: frozen,
    topLeftCell: at(0, frozen + 1),
    activePane: 'bottomLeft',
    state: 'frozen',
  });

/** In headers and footers `&` begins a code. */
const inFooter = (text: string): string => text.replaceAll('&', '&&');

/** Excel's own limit. */
const HIGHEST = 409;

const rowXml = (
  cells: readonly (Cell | undefined)[],
  r: number,
  widths: readonly number[],
  books: Books,
): Xml => {
  const ht = Math.min(HIGHEST, Math.round(heightOf(cells, widths)));
  return xml(
    'row',
    ht === LINE ? { r } : { r, ht, customHeight: 1 },
    cells.map((cell, c) => (cell === undefined ? undefined : cellXml(cell, at(c, r), books))),
  );
};

/** The sheet as a part; `ids` are the relationships of its drawing and its table. */
export const sheetXml = (
  sheet: Sheet,
  first: boolean,
  footer: string,
  books: Books,
  ids: { readonly drawing?: string; readonly table?: string },
): Xml => {
  const { rows, widths, frozen } = sheet;
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const hyperlinks = links(sheet);
  return xml(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': REL },
    xml('sheetPr', {}, xml('pageSetUpPr', { fitToPage: 1 })),
    xml('dimension', { ref: `A1:${at(columns - 1, Math.max(1, rows.length))}` }),
    xml(
      'sheetViews',
      {},
      xml(
        'sheetView',
        { showGridLines: 0, tabSelected: first ? 1 : undefined, workbookViewId: 0 },
        frozen === undefined ? undefined : pane(frozen),
      ),
    ),
    xml('sheetFormatPr', { defaultRowHeight: 15 }),
    xml(
      'cols',
      {},
      widths.map((width, i) => xml('col', { min: i + 1, max: i + 1, width, customWidth: 1 })),
    ),
    xml(
      'sheetData',
      {},
      rows.map((cells, r) =>
        cells.length === 0 ? undefined : rowXml(cells, r + 1, widths, books),
      ),
    ),
    hyperlinks.length === 0 ? undefined : xml('hyperlinks', {}, hyperlinks),
    xml('pageMargins', {
      left: 0.79,
      right: 0.59,
      top: 0.79,
      bottom: 0.79,
      header: 0.4,
      footer: 0.4,
    }),
    xml('pageSetup', {
      paperSize: 9,
      orientation: sheet.lying === true ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: sheet.onePage === true ? 1 : 0,
    }),
    xml('headerFooter', {}, xml('oddFooter', {}, `&L&8${inFooter(footer)}&R&P/&N`)),
    ids.drawing === undefined ? undefined : xml('drawing', { 'r:id': ids.drawing }),
    ids.table === undefined
      ? undefined
      : xml('tableParts', { count: 1 }, xml('tablePart', { 'r:id': ids.table })),
  );
};

/** Column names of a table must differ, also without regard to capitals. */
export const distinct = (heads: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return heads.map((head) => {
    let name = head;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${head} (${n})`;
    taken.add(name.toLowerCase());
    return name;
  });
};

/** The part of a table; `number` counts over the workbook. */
export const tableXml = ({ headRow, heads, rows }: SheetTable, number: number): Xml => {
  const ref = `A${headRow}:${at(heads.length - 1, headRow + rows)}`;
  return xml(
    'table',
    {
      xmlns: MAIN,
      id: number,
      name: `Bang_${number}`,
      displayName: `Bang_${number}`,
      ref,
      totalsRowShown: 0,
    },
    xml('autoFilter', { ref }),
    xml(
      'tableColumns',
      { count: heads.length },
      heads.map((name, i) => xml('tableColumn', { id: i + 1, name })),
    ),
    xml('tableStyleInfo', {
      name: 'TableStyleLight1',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  );
};
