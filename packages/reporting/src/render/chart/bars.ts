import type { Language } from '@donghanh/core';
import { scaleBand } from 'd3-scale';
import type { ChartBlock } from '../../model/block.ts';
import { html, type Safe } from '../markup/html.ts';
import { footLabels, UPRIGHT_HEIGHT, uprightAxis, uprightPlot } from './axis.ts';
import type { ChartPoint, ChartSeries } from './chart-data.ts';
import { hatchId, seriesOf, svgFrame } from './frame.ts';
import { at } from './geometry.ts';
import { legend } from './legend.ts';

/** The first, the last and the highest, as far as their figures do not touch. */
const labelled = (points: readonly ChartPoint[]): ReadonlySet<number> => {
  const last = points.length - 1;
  const highest = points.reduce(
    (best, point, i) => (point.value > (points[best]?.value ?? 0) ? i : best),
    0,
  );
  const clear = highest > 1 && highest < last - 1;
  return new Set(clear ? [0, highest, last] : [0, last]);
};

/** Figures of two bars beside each other are written only when there is room for them. */
const isShort = ({ text }: ChartPoint): boolean => text.length <= 4;

interface Bar {
  readonly point: ChartPoint;
  readonly x: number;
  readonly width: number;
}

const barOf = (
  { point, x, width }: Bar,
  y: (value: number) => number,
  index: number,
  chart: ChartBlock,
): Safe => {
  const { name, colour } = seriesOf(index);
  const real = Math.max(0, point.value - point.reconstructed);
  const [foot, middle, top] = [y(0), y(real), y(point.value)];
  return html`${
    real > 0
      ? html`<rect class="${name}" x="${at(x)}" y="${at(middle)}" width="${at(width)}" height="${at(foot - middle)}" fill="${colour}"/>`
      : undefined
  }${
    point.reconstructed > 0
      ? html`<rect class="${name}-line" x="${at(x)}" y="${at(top)}" width="${at(width)}" height="${at(middle - top)}" fill="url(#${hatchId(chart, index)})" stroke="${colour}" stroke-width="0.8"/>`
      : undefined
  }`;
};

/** A group of upright bars for each row: what is reconstructed is hatched, on top of what is real. */
export const barChart = (
  chart: ChartBlock,
  series: readonly ChartSeries[],
  lang: Language,
): Safe => {
  const categories = series[0]?.points ?? [];
  const plot = uprightPlot(
    series.flatMap(({ points }) => points.map(({ value }) => value)),
    lang,
  );
  const { y } = plot;
  const groups = scaleBand<number>()
    .domain(categories.map((_, i) => i))
    .range([plot.left + 4, plot.right])
    .padding(0.22);
  const width = groups.bandwidth() / series.length;
  const fit = series.length === 1 || series.every(({ points }) => points.every(isShort));
  const marks = fit ? labelled(categories) : new Set<number>();
  const drawn = series.map(({ points }, s) =>
    points.map((point, i) => {
      const x = (groups(i) ?? 0) + s * width;
      // Two figures over one group lean outwards, so that they do not touch.
      const anchor = series.length === 1 ? 'middle' : s === 0 ? 'end' : 'start';
      const middle = series.length === 1 ? x + width / 2 : s === 0 ? x + width : x;
      const nudge = series.length === 1 ? 0 : s === 0 ? -1 : 1;
      return html`${barOf({ point, x, width }, y, s, chart)}${
        marks.has(i)
          ? html`<text class="value" x="${at(middle + nudge)}" y="${at(y(point.value) - 4)}" text-anchor="${anchor}">${point.text}</text>`
          : undefined
      }`;
    }),
  );
  const feet = categories.map(({ category }, i) => ({
    x: (groups(i) ?? 0) + groups.bandwidth() / 2,
    text: category,
  }));
  return svgFrame(chart, series.length, UPRIGHT_HEIGHT, lang, [
    legend(chart, series, 12, lang),
    uprightAxis(plot, series[0]?.unit, lang),
    drawn,
    footLabels(feet),
  ]);
};
