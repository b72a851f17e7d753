import type { Language } from '@donghanh/core';
import { scaleLinear } from 'd3-scale';
import type { ChartBlock } from '../../model/block.ts';
import { visibleText } from '../format/index.ts';
import { html, type Safe } from '../markup/html.ts';
import type { ChartSeries } from './chart-data.ts';
import { hatchId, seriesOf, svgFrame } from './frame.ts';
import { at, WIDTH } from './geometry.ts';
import { legend } from './legend.ts';

const TOP = 40;
const STEP = 36;
const THICK = 12;
/** Room on the right for the figure of the longest bar. */
const ROOM = 84;
/** Longer names would leave the picture. */
const LONGEST_LABEL = 58;

/** A bar to the right for each row, its name above it and its exact figure at its end. */
export const horizontalBarChart = (
  chart: ChartBlock,
  series: readonly ChartSeries[],
  lang: Language,
): Safe => {
  const [first] = series;
  const points = first?.points ?? [];
  const { name, colour } = seriesOf(0);
  const x = scaleLinear()
    .domain([0, Math.max(1e-9, ...points.map(({ value }) => value))])
    .range([0, WIDTH - ROOM]);
  const rows = points.map((point, i) => {
    const y = TOP + i * STEP;
    const real = Math.max(0, point.value - point.reconstructed);
    return html`<g><text class="small" x="0" y="${at(y + 11)}">${visibleText(point.category, LONGEST_LABEL)}</text>${
      real > 0
        ? html`<rect class="${name}" x="0" y="${at(y + 16)}" width="${at(x(real))}" height="${THICK}" fill="${colour}"/>`
        : undefined
    }${
      point.reconstructed > 0
        ? html`<rect class="${name}-line" x="${at(x(real))}" y="${at(y + 16)}" width="${at(x(point.value) - x(real))}" height="${THICK}" fill="url(#${hatchId(chart, 0)})" stroke="${colour}" stroke-width="0.8"/>`
        : undefined
    }<text class="value" x="${at(x(point.value) + 6)}" y="${at(y + 26)}">${point.text}</text></g>`;
  });
  return svgFrame(chart, 1, TOP + points.length * STEP, lang, [
    legend(chart, series, 12, lang),
    html`<text class="small" x="0" y="32">${first?.unit ?? ''}</text>`,
    rows,
  ]);
};
