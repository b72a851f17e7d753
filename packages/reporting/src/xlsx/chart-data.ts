import type { Language } from '@donghanh/core';
import type { ChartBlock, TableBlock } from '../model/block.ts';
import { chartSeries, markedLabel } from '../render/chart/index.ts';
import { sentenceText } from '../render/format/index.ts';
import { renderWords } from '../render/words.ts';
import { at } from './address.ts';
import { type Cell, textCell } from './cell.ts';
import type { SheetChart } from './chart.ts';

const colours = ['1D4E5F', 'A8731B'] as const;
const RECONSTRUCTED = 'A9BDC4';

/** A chart with the cells of its figures: a head row, and a row for each category. */
export interface ChartData {
  readonly chart: SheetChart;
  readonly cells: readonly (readonly Cell[])[];
}

const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

interface Drawn {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
}

const drawnOf = (
  block: ChartBlock,
  series: ReturnType<typeof chartSeries>,
  lang: Language,
): readonly Drawn[] => {
  const whole = series.map(({ label, points }, i) => ({
    name: label,
    values: points.map(({ value }) => rounded(value)),
    colour: colours[i % colours.length] ?? colours[0],
  }));
  const [first] = series;
  const [only] = whole;
  if (first === undefined || only === undefined) return [];
  if (whole.length > 1) {
    return whole.map((one, i) => ({ ...one, name: markedLabel(series[i] ?? first) }));
  }
  if (!first.points.some(({ reconstructed }) => reconstructed > 0)) return whole;
  const sourced = {
    name: renderWords.withSource[lang],
    values: first.points.map((p) => rounded(Math.max(0, p.value - p.reconstructed))),
    colour: colours[0],
  };
  if (block.kind === 'line') return [only, { ...sourced, colour: colours[1] }];
  const part = {
    name: renderWords.reconstructedPart[lang],
    values: first.points.map((p) => rounded(p.reconstructed)),
    colour: RECONSTRUCTED,
  };
  return [sourced, part];
};

/**
 * The figures of a chart as cells from `column` and `headRow` on, and the chart that draws them: what
 * has a source and what is reconstructed apart, which the table beside it holds in one cell.
 */
export const chartData = (
  block: ChartBlock,
  table: TableBlock,
  lang: Language,
  place: { readonly column: number; readonly headRow: number; readonly row: number },
): ChartData => {
  const { column, headRow, row } = place;
  const series = chartSeries(block, table, lang);
  const drawn = drawnOf(block, series, lang);
  const categories = (series[0]?.points ?? []).map(({ category }) => category);
  const rangeOf = (c: number): string =>
    `${at(c, headRow + 1)}:${at(c, headRow + Math.max(1, categories.length))}`;
  const unit = series[0]?.unit;
  const chart: SheetChart = {
    id: block.id,
    title: block.title[lang],
    alt: sentenceText(block.alt, lang),
    kind: block.kind,
    stacked: block.kind !== 'line' && drawn.length === 2 && series.length === 1,
    ...(unit === undefined ? {} : { unit }),
    categories,
    categoriesAt: rangeOf(column),
    series: drawn.map(({ name, values, colour }, i) => ({
      name,
      nameAt: at(column + 1 + i, headRow),
      values,
      valuesAt: rangeOf(column + 1 + i),
      colour,
    })),
    row,
    rows: block.kind === 'horizontalBars' ? Math.max(16, 4 + categories.length * 2) : 18,
  };
  const head = [
    textCell(`${renderWords.chart[lang]}: ${block.title[lang]}`, { italic: true, size: 9 }),
    ...drawn.map(({ name }) =>
      textCell(unit === undefined ? name : `${name} (${unit})`, { italic: true, size: 9 }),
    ),
  ];
  const rows = categories.map((category, i) => [
    textCell(category, { size: 9 }),
    ...drawn.map(({ values }): Cell => ({ number: String(values[i] ?? 0), look: { size: 9 } })),
  ]);
  return { chart, cells: [head, ...rows] };
};
