import type { Language } from '@donghanh/core';
import { scaleBand } from 'd3-scale';
import type { ChartBlock, TableBlock } from '../../model/block.ts';
import type { ReplayBlock } from '../../model/replay.ts';
import { html, type Safe } from '../markup/html.ts';
import { footLabels, UPRIGHT_HEIGHT, uprightAxis, uprightPlot } from './axis.ts';
import { type ChartPoint, chartSeries } from './chart-data.ts';
import { hatchId, seriesOf, svgFrame } from './frame.ts';
import { at } from './geometry.ts';
import { legend } from './legend.ts';

/**
 * The years as bars at the last step of a replay, each with an outline of what is known there. The
 * scale fits every step, and stands on the group with the height in đồng of its top, so that a script
 * can redraw the bars by their attributes alone.
 */
export const replayChart = (
  block: ReplayBlock,
  table: TableBlock,
  years: number,
  lang: Language,
): Safe => {
  const drawn = table.columns.find(({ key }) => key === block.drawn);
  const chart: ChartBlock = {
    type: 'chart',
    id: `${block.id}-chart`,
    kind: 'bars',
    title: drawn?.label ?? block.title,
    alt: { vi: [block.title.vi], en: [block.title.en] },
    table: block.table,
    category: block.year,
    series: [block.drawn],
  };
  const series = chartSeries(chart, table, lang);
  const points = series[0]?.points ?? [];
  const plot = uprightPlot(
    points.map(({ value }) => value),
    lang,
  );
  const now = points.slice(-years);
  const places = scaleBand<number>()
    .domain(now.map((_, i) => i))
    .range([plot.left + 4, plot.right])
    .padding(0.22);
  const x = (i: number): number => places(i) ?? 0;
  const width = at(places.bandwidth());
  const { name, colour } = seriesOf(0);
  const bar = ({ value, reconstructed }: ChartPoint, i: number): Safe => {
    const [foot, middle, top] = [plot.y(0), plot.y(value - reconstructed), plot.y(value)];
    const rect = (from: number, to: number, look: Safe): Safe =>
      html`<rect x="${at(x(i))}" y="${at(to)}" width="${width}" height="${at(from - to)}"${look}/>`;
    return html`<g>${rect(foot, top, html` class="now" fill="none" stroke="#8b8577" stroke-dasharray="3 2"`)}${rect(foot, middle, html` class="${name}" fill="${colour}"`)}${rect(middle, top, html` class="${name}-line" fill="url(#${hatchId(chart, 0)})" stroke="${colour}" stroke-width="0.8"`)}</g>`;
  };
  const most = (plot.y.domain()[1] ?? 0) * (series[0]?.scale ?? 1);
  const feet = now.map(({ category }, i) => ({
    x: x(i) + places.bandwidth() / 2,
    text: category,
  }));
  return svgFrame(chart, 1, UPRIGHT_HEIGHT, lang, [
    legend(chart, series, 12, lang),
    uprightAxis(plot, series[0]?.unit, lang),
    html`<g data-foot="${plot.bottom}" data-top="${plot.top}" data-most="${Math.round(most)}">${now.map(bar)}<rect class="chosen" x="${at(x(now.length - 1))}" y="${plot.bottom + 21}" width="${width}" height="3" fill="#a8731b"/></g>`,
    footLabels(feet),
  ]);
};
