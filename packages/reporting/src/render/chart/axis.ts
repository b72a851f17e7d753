import type { Language } from '@donghanh/core';
import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { html, type Safe } from '../markup/html.ts';
import { at, tickText, WIDTH } from './geometry.ts';

/** Where the drawing lies within the picture. */
export interface Plot {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The plot of charts with an upright axis. */
export const plot: Plot = { top: 44, bottom: 214, left: 34, right: WIDTH - 4 };

/** An upright scale from zero: bars and cumulated lines that begin elsewhere mislead. */
export const uprightScale = (values: readonly number[]): ScaleLinear<number, number> =>
  scaleLinear()
    .domain([0, Math.max(1e-9, ...values)])
    .nice(4)
    .range([plot.bottom, plot.top]);

/** Grid lines with their numbers, and the unit above them. */
export const uprightAxis = (
  scale: ScaleLinear<number, number>,
  unit: string | undefined,
  lang: Language,
): Safe => {
  const lines = scale.ticks(4).map((tick) => {
    const y = scale(tick);
    return html`<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${plot.left}" x2="${plot.right}" y1="${at(y)}" y2="${at(y)}" stroke="${tick === 0 ? '#555' : '#ddd'}"/><text class="tick" x="${plot.left - 5}" y="${at(y + 4)}" text-anchor="end">${tickText(tick, lang)}</text>`;
  });
  return html`${lines}${
    unit === undefined ? undefined : html`<text class="small" x="0" y="34">${unit}</text>`
  }`;
};

/** The names under the axis. */
export const footLabels = (labels: readonly { readonly x: number; readonly text: string }[]) =>
  labels.map(
    ({ x, text }) =>
      html`<text class="tick" x="${at(x)}" y="${plot.bottom + 17}" text-anchor="middle">${text}</text>`,
  );
