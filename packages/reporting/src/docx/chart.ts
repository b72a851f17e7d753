import type { Language } from '@donghanh/core';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { ChartBlock, TableBlock } from '../model/block.ts';
import { type ChartSeries, chartSeries, markedLabel } from '../render/chart/index.ts';
import { sentenceText, visibleText } from '../render/format/index.ts';
import { renderWords } from '../render/words.ts';

/** The first, the second, and what is reconstructed; told apart also in greys. */
const colours = ['1D4E5F', 'A8731B'] as const;
const RECONSTRUCTED = 'A9BDC4';

type Series = { name: string; values: number[]; color: string; line?: { dash: 'dash' } };

/** Divided numbers as they are printed, without the tail of binary fractions. */
const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

const all = ({ label, points }: ChartSeries, color: string): Series => ({
  name: label,
  values: points.map(({ value }) => rounded(value)),
  color,
});

/** One series in two parts that make it: what has a source, and what is reconstructed. */
const parts = ({ points }: ChartSeries, lang: Language): Series[] => [
  {
    name: renderWords.withSource[lang],
    values: points.map(({ value, reconstructed }) => rounded(Math.max(0, value - reconstructed))),
    color: colours[0],
  },
  {
    name: renderWords.reconstructedPart[lang],
    values: points.map(({ reconstructed }) => rounded(reconstructed)),
    color: RECONSTRUCTED,
  },
];

const isMarked = ({ points }: ChartSeries): boolean =>
  points.some(({ reconstructed }) => reconstructed > 0);

const typeOf = { bars: 'column', line: 'line', horizontalBars: 'bar' } as const;

/** Office reads a chart's text as XML too: what hides in names is shown here as everywhere. */
const categoriesOf = (series: readonly ChartSeries[]): string[] =>
  (series[0]?.points ?? []).map(({ category }) => visibleText(category, 60));

/**
 * A chart that Word can edit, its figures in a workbook inside. Bars of one series show what is
 * reconstructed as a part of their own; a line is drawn whole, and its part with a source beside it.
 */
export const chartRun = (chart: ChartBlock, table: TableBlock, lang: Language): ChartRun => {
  const series = chartSeries(chart, table, lang);
  const [first] = series;
  const split = first !== undefined && series.length === 1 && isMarked(first);
  const drawn: Series[] =
    first === undefined
      ? []
      : !split
        ? series.map((one, i) => ({
            ...all(one, colours[i % colours.length] ?? colours[0]),
            name: markedLabel(one),
          }))
        : chart.kind === 'line'
          ? [
              all(first, colours[0]),
              ...parts(first, lang)
                .slice(0, 1)
                .map((p) => ({ ...p, color: colours[1] })),
            ]
          : parts(first, lang);
  const height = chart.kind === 'horizontalBars' ? 90 + 26 * (first?.points.length ?? 0) : 300;
  const options = {
    type: typeOf[chart.kind],
    categories: categoriesOf(series),
    series: drawn,
    stacking: split && chart.kind !== 'line' ? 'stacked' : 'none',
    ...(first?.unit === undefined ? {} : { valueAxis: { title: first.unit, minimum: 0 } }),
    ...(chart.kind === 'horizontalBars' ? { categoryAxis: { reverseOrder: true } } : {}),
    legend: drawn.length > 1 ? { position: 'bottom' } : false,
    font: { name: 'Times New Roman' },
    transformation: { width: 590, height },
    altText: {
      name: chart.id,
      title: chart.title[lang],
      description: sentenceText(chart.alt, lang),
    },
  };
  return new ChartRun(options as ChartRunOptions);
};
