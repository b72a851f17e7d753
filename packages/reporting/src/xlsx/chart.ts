import { type Xml, xml } from '../render/markup/xml.ts';
import { onSheet } from './address.ts';

/** One drawn series: where its name and values stand on the sheet, and what they are. */
interface DrawnSeries {
  readonly name: string;
  readonly nameAt: string;
  readonly values: readonly number[];
  readonly valuesAt: string;
  readonly colour: string;
}

/** A chart of a sheet, its figures on the same sheet. */
export interface SheetChart {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly kind: 'bars' | 'line' | 'horizontalBars';
  readonly stacked: boolean;
  readonly unit?: string;
  readonly categories: readonly string[];
  readonly categoriesAt: string;
  readonly series: readonly DrawnSeries[];
  /** The first row of the place of the chart, from 0, and how many rows it takes. */
  readonly row: number;
  readonly rows: number;
}

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const val = (name: string, value: string | number): Xml => xml(name, { val: value });

const words = (text: string, size: number): Xml =>
  xml(
    'c:tx',
    {},
    xml(
      'c:rich',
      {},
      xml('a:bodyPr'),
      xml(
        'a:p',
        {},
        xml('a:pPr', {}, xml('a:defRPr', { sz: size, b: 1 })),
        xml('a:r', {}, xml('a:rPr', { lang: 'vi-VN', sz: size, b: 1 }), xml('a:t', {}, text)),
      ),
    ),
  );

const title = (text: string, size: number): Xml =>
  xml('c:title', {}, words(text, size), val('c:overlay', 0));

const cached = (kind: 'str' | 'num', ref: string, texts: readonly string[]): Xml =>
  xml(
    `c:${kind}Ref`,
    {},
    xml('c:f', {}, ref),
    xml(
      `c:${kind}Cache`,
      {},
      kind === 'num' ? xml('c:formatCode', {}, 'General') : undefined,
      val('c:ptCount', texts.length),
      texts.map((text, idx) => xml('c:pt', { idx }, xml('c:v', {}, text))),
    ),
  );

const colouring = (chart: SheetChart, colour: string): Xml => {
  const fill = xml('a:solidFill', {}, xml('a:srgbClr', { val: colour }));
  return chart.kind === 'line'
    ? xml('c:spPr', {}, xml('a:ln', { w: 28575 }, fill))
    : xml('c:spPr', {}, fill);
};

const seriesXml = (chart: SheetChart, sheet: string, one: DrawnSeries, i: number): Xml =>
  xml(
    'c:ser',
    {},
    val('c:idx', i),
    val('c:order', i),
    xml('c:tx', {}, cached('str', onSheet(sheet, one.nameAt), [one.name])),
    colouring(chart, one.colour),
    chart.kind === 'line'
      ? xml('c:marker', {}, val('c:symbol', 'none'))
      : val('c:invertIfNegative', 0),
    xml('c:cat', {}, cached('str', onSheet(sheet, chart.categoriesAt), chart.categories)),
    xml('c:val', {}, cached('num', onSheet(sheet, one.valuesAt), one.values.map(String))),
    chart.kind === 'line' ? val('c:smooth', 0) : undefined,
  );

const grouping = ({ stacked, kind }: SheetChart): string =>
  stacked ? 'stacked' : kind === 'line' ? 'standard' : 'clustered';

const plot = (chart: SheetChart, sheet: string): Xml => {
  const series = chart.series.map((one, i) => seriesXml(chart, sheet, one, i));
  const axes = [val('c:axId', 1), val('c:axId', 2)];
  if (chart.kind === 'line') {
    return xml(
      'c:lineChart',
      {},
      val('c:grouping', grouping(chart)),
      val('c:varyColors', 0),
      series,
      val('c:marker', 1),
      axes,
    );
  }
  return xml(
    'c:barChart',
    {},
    val('c:barDir', chart.kind === 'bars' ? 'col' : 'bar'),
    val('c:grouping', grouping(chart)),
    val('c:varyColors', 0),
    series,
    val('c:gapWidth', 60),
    chart.stacked ? val('c:overlap', 100) : undefined,
    axes,
  );
};

const axis = (chart: SheetChart, which: 'cat' | 'val'): Xml => {
  const [own, other] = which === 'cat' ? [1, 2] : [2, 1];
  const lies = chart.kind === 'horizontalBars';
  const reversed = lies && which === 'cat';
  return xml(
    `c:${which}Ax`,
    {},
    val('c:axId', own),
    xml('c:scaling', {}, val('c:orientation', reversed ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', (which === 'cat') === lies ? 'l' : 'b'),
    which === 'val' ? xml('c:majorGridlines') : undefined,
    which === 'val' && chart.unit !== undefined ? title(chart.unit, 900) : undefined,
    which === 'val' ? xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) : undefined,
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    val('c:crossAx', other),
    val('c:crosses', reversed || !lies || which === 'cat' ? 'autoZero' : 'max'),
  );
};

/** A chart as a part, its figures cached so that it shows before Excel has read the cells. */
export const chartXml = (chart: SheetChart, sheet: string): Xml =>
  xml(
    'c:chartSpace',
    { 'xmlns:c': C, 'xmlns:a': A },
    val('c:roundedCorners', 0),
    xml(
      'c:chart',
      {},
      title(chart.title, 1200),
      val('c:autoTitleDeleted', 0),
      xml(
        'c:plotArea',
        {},
        xml('c:layout'),
        plot(chart, sheet),
        axis(chart, 'cat'),
        axis(chart, 'val'),
      ),
      chart.series.length < 2
        ? undefined
        : xml('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0)),
      val('c:plotVisOnly', 0),
      val('c:dispBlanksAs', 'gap'),
    ),
  );

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COLUMNS = 7;

const corner = (name: string, col: number, row: number): Xml =>
  xml(
    name,
    {},
    xml('xdr:col', {}, String(col)),
    xml('xdr:colOff', {}, '0'),
    xml('xdr:row', {}, String(row)),
    xml('xdr:rowOff', {}, '0'),
  );

const zero = { x: 0, y: 0 } as const;

/** Where the charts of a sheet stand, each with its description for those who do not see it. */
export const drawingXml = (charts: readonly SheetChart[]): Xml =>
  xml(
    'xdr:wsDr',
    { 'xmlns:xdr': XDR, 'xmlns:a': A },
    charts.map((chart, i) =>
      xml(
        'xdr:twoCellAnchor',
        {},
        corner('xdr:from', 0, chart.row),
        corner('xdr:to', COLUMNS, chart.row + chart.rows),
        xml(
          'xdr:graphicFrame',
          { macro: '' },
          xml(
            'xdr:nvGraphicFramePr',
            {},
            xml('xdr:cNvPr', { id: i + 2, name: chart.id, descr: chart.alt, title: chart.title }),
            xml('xdr:cNvGraphicFramePr'),
          ),
          xml('xdr:xfrm', {}, xml('a:off', zero), xml('a:ext', { cx: 0, cy: 0 })),
          xml(
            'a:graphic',
            {},
            xml(
              'a:graphicData',
              { uri: C },
              xml('c:chart', { 'xmlns:c': C, 'xmlns:r': REL, 'r:id': `rId${i + 1}` }),
            ),
          ),
        ),
        xml('xdr:clientData'),
      ),
    ),
  );
