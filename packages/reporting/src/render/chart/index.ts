import type { Language } from '@donghanh/core';
import type { ChartBlock, TableBlock } from '../../model/block.ts';
import type { Safe } from '../markup/html.ts';
import { barChart } from './bars.ts';
import { chartSeries } from './chart-data.ts';
import { horizontalBarChart } from './horizontal-bars.ts';
import { lineChart } from './line.ts';

const draw = { bars: barChart, line: lineChart, horizontalBars: horizontalBarChart } as const;

/** A chart as one SVG element; it names its colours by class, and carries fallbacks for print. */
export const chartSvg = (chart: ChartBlock, table: TableBlock, lang: Language): Safe =>
  draw[chart.kind](chart, chartSeries(chart, table, lang), lang);

export { type ChartSeries, chartSeries, markedLabel } from './chart-data.ts';
export { replayChart } from './replay-bars.ts';
