import { strToU8 } from 'fflate';
import { type Parts, zipParts } from '../ooxml/zip.ts';
import { type Xml, xml, xmlDocument } from '../render/markup/xml.ts';
import { at, onSheet } from './address.ts';
import { StringBook, StyleBook } from './books.ts';
import { chartXml, drawingXml } from './chart.ts';
import { type Books, type Sheet, sheetXml, tableXml } from './sheet.ts';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  readonly creator: string;
  /** The day written as that of its making: the one the figures are of. */
  readonly day: string;
  /** At the foot of every printed page. */
  readonly footer: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

interface Relationship {
  readonly type: string;
  readonly target: string;
}

const relationships = (list: readonly Relationship[]): Xml =>
  xml(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    list.map(({ type, target }, i) =>
      xml('Relationship', {
        Id: `rId${i + 1}`,
        Type: type.startsWith('http') ? type : `${REL}/${type}`,
        Target: target,
      }),
    ),
  );

/** Collects the parts of a package with their content types. */
class Package {
  private readonly parts: Record<string, Uint8Array> = {};
  private readonly types: Xml[] = [];

  add(path: string, type: string, root: Xml): void {
    this.parts[path] = strToU8(xmlDocument(root));
    this.types.push(xml('Override', { PartName: `/${path}`, ContentType: type }));
  }

  relate(path: string, list: readonly Relationship[]): void {
    if (list.length > 0) this.parts[path] = strToU8(xmlDocument(relationships(list)));
  }

  all(): Parts {
    const types = xml(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      this.types,
    );
    return { ...this.parts, '[Content_Types].xml': strToU8(xmlDocument(types)) };
  }
}

/** Counts tables, drawings and charts over the workbook. */
interface Counters {
  table: number;
  drawing: number;
  chart: number;
}

const addCharts = (pack: Package, sheet: Sheet, counters: Counters): Relationship => {
  counters.drawing += 1;
  const drawing = counters.drawing;
  const charts = sheet.charts.map((chart) => {
    counters.chart += 1;
    const path = `xl/charts/chart${counters.chart}.xml`;
    pack.add(path, `${TYPE}.drawingml.chart+xml`, chartXml(chart, sheet.name));
    return { type: 'chart', target: `/${path}` };
  });
  const path = `xl/drawings/drawing${drawing}.xml`;
  pack.add(path, `${TYPE}.drawing+xml`, drawingXml(sheet.charts));
  pack.relate(`xl/drawings/_rels/drawing${drawing}.xml.rels`, charts);
  return { type: 'drawing', target: `/${path}` };
};

const addTable = (pack: Package, sheet: Sheet, counters: Counters): readonly Relationship[] => {
  if (sheet.table === undefined) return [];
  counters.table += 1;
  const path = `xl/tables/table${counters.table}.xml`;
  pack.add(path, `${TYPE}.spreadsheetml.table+xml`, tableXml(sheet.table, counters.table));
  return [{ type: 'table', target: `/${path}` }];
};

const addSheet = (
  pack: Package,
  sheet: Sheet,
  index: number,
  footer: string,
  books: Books,
  counters: Counters,
): void => {
  const drawing = sheet.charts.length === 0 ? [] : [addCharts(pack, sheet, counters)];
  const table = addTable(pack, sheet, counters);
  const ids = {
    ...(drawing.length === 0 ? {} : { drawing: 'rId1' }),
    ...(table.length === 0 ? {} : { table: `rId${drawing.length + 1}` }),
  };
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  pack.add(
    path,
    `${TYPE}.spreadsheetml.worksheet+xml`,
    sheetXml(sheet, index === 0, footer, books, ids),
  );
  pack.relate(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [...drawing, ...table]);
};

/** What is printed of each sheet, and which rows on every page. */
const definedNames = (sheets: readonly Sheet[]): Xml => {
  const areas = sheets.map(({ name, rows, widths, printed, charts }, i) => {
    const columns = printed ?? Math.max(1, widths.length);
    const last = Math.max(rows.length, 1, ...charts.map(({ row, rows: height }) => row + height));
    return xml(
      'definedName',
      { name: '_xlnm.Print_Area', localSheetId: i },
      onSheet(name, `A1:${at(columns - 1, last)}`),
    );
  });
  const titles = sheets.flatMap(({ name, frozen }, i) =>
    frozen === undefined
      ? []
      : [
          xml(
            'definedName',
            { name: '_xlnm.Print_Titles', localSheetId: i },
            `'${name.replaceAll("'", "''")}'!$${frozen}:$${frozen}`,
          ),
        ],
  );
  return xml('definedNames', {}, areas, titles);
};

const core = ({ title, creator, day }: WorkbookFacts): Xml =>
  xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, title),
    xml('dc:creator', {}, creator),
    xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
    xml('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
  );

const custom = ({ properties }: WorkbookFacts): Xml =>
  xml(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    properties.map(([name, value], i) =>
      xml(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name },
        xml('vt:lpwstr', {}, value),
      ),
    ),
  );

/** A workbook as a file: the same sheets give the same bytes. */
export const workbook = (sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array => {
  const pack = new Package();
  const books: Books = { styles: new StyleBook(), strings: new StringBook() };
  const counters: Counters = { table: 0, drawing: 0, chart: 0 };
  for (const [i, sheet] of sheets.entries()) {
    addSheet(pack, sheet, i, facts.footer, books, counters);
  }
  pack.add('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`, books.styles.part());
  pack.add('xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`, books.strings.part());
  pack.add(
    'xl/workbook.xml',
    `${TYPE}.spreadsheetml.sheet.main+xml`,
    xml(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': REL },
      xml('bookViews', {}, xml('workbookView', { activeTab: 0 })),
      xml(
        'sheets',
        {},
        sheets.map(({ name }, i) => xml('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
      ),
      definedNames(sheets),
    ),
  );
  pack.relate('xl/_rels/workbook.xml.rels', [
    ...sheets.map((_, i) => ({ type: 'worksheet', target: `/xl/worksheets/sheet${i + 1}.xml` })),
    { type: 'styles', target: '/xl/styles.xml' },
    { type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
  ]);
  pack.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    core(facts),
  );
  pack.add('docProps/custom.xml', `${TYPE}.custom-properties+xml`, custom(facts));
  pack.relate('_rels/.rels', [
    { type: 'officeDocument', target: '/xl/workbook.xml' },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: '/docProps/core.xml' },
    { type: 'custom-properties', target: '/docProps/custom.xml' },
  ]);
  return zipParts(pack.all());
};
