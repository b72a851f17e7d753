import type { Language } from '@donghanh/core';
import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartBlock } from '../../model/block.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import { footLabels, UPRIGHT_HEIGHT, uprightAxis, uprightPlot } from './axis.ts';
import type { ChartPoint, ChartSeries } from './chart-data.ts';
import { seriesOf, svgFrame } from './frame.ts';
import { at } from './geometry.ts';

interface Dot {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

const path = (dots: readonly Dot[], yOf: (dot: Dot) => number): string =>
  line<Dot>((dot) => dot.x, yOf).digits(1)([...dots]) ?? '';

/**
 * A line over the rows: full for all of it, and dashed for what of it comes from sources, where the
 * two differ. The gap between them is the reconstruction.
 */
export const lineChart = (
  chart: ChartBlock,
  series: readonly ChartSeries[],
  lang: Language,
): Safe => {
  const [first] = series;
  const points = first?.points ?? [];
  const { name, colour } = seriesOf(0);
  const plot = uprightPlot(
    points.map(({ value }) => value),
    lang,
  );
  const { y } = plot;
  const x = scalePoint<number>()
    .domain(points.map((_, i) => i))
    .range([plot.left + 4, plot.right])
    .padding(0.6);
  const dots = points.map((point, i) => ({ point, x: x(i) ?? 0, y: y(point.value) }));
  const real = (dot: Dot): number => y(dot.point.value - dot.point.reconstructed);
  const mixed = points.some(({ reconstructed }) => reconstructed > 0);
  const end = dots.at(-1);
  const start = dots[0];
  return svgFrame(chart, 1, UPRIGHT_HEIGHT, lang, [
    uprightAxis(plot, first?.unit, lang),
    html`<path class="${name}-line thick" d="${path(dots, (dot) => dot.y)}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    mixed
      ? html`<path class="${name}-line" d="${path(dots, real)}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-dasharray="4 3"/>`
      : undefined,
    dots.map(
      (dot) =>
        html`<circle class="${dot.point.reconstructed > 0 ? `${name}-line paper` : name}" cx="${at(dot.x)}" cy="${at(dot.y)}" r="3.2" fill="${dot.point.reconstructed > 0 ? '#fff' : colour}" stroke="${colour}" stroke-width="1.5"/>`,
    ),
    start === undefined
      ? undefined
      : html`<text class="value" x="${at(start.x)}" y="${at(start.y - 9)}" text-anchor="middle">${start.point.text}</text>`,
    end === undefined || end === start
      ? undefined
      : html`<text class="value" x="${at(end.x + 8)}" y="${at(end.y - 9)}" text-anchor="end">${end.point.text}</text>`,
    mixed
      ? html`<text class="small" x="0" y="12">${renderWords.lineLegend[lang]}</text>`
      : undefined,
    footLabels(dots.map((dot) => ({ x: dot.x, text: dot.point.category }))),
  ]);
};
