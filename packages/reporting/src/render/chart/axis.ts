import type { Language } from '@donghanh/core';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { html, type Safe } from '../markup/html.ts';
import { at, tickText, WIDTH } from './geometry.ts';

/** Where the drawing lies within the picture, and its upright scale. */
export interface Plot {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly y: ScaleLinear<number, number>;
}

const TOP = 44;
const BOTTOM = 250;

/** The height of a picture with an upright axis, its foot labels among it. */
export const UPRIGHT_HEIGHT = BOTTOM + 26;

/**
 * A plot with an upright scale from zero, for bars and cumulated lines that begin elsewhere mislead;
 * as wide as the numbers on its axis leave it.
 */
export const uprightPlot = (values: readonly number[], lang: Language): Plot => {
  const y = scaleLinear()
    .domain([0, Math.max(1e-9, ...values)])
    .nice(4)
    .range([BOTTOM, TOP]);
  const longest = Math.max(...y.ticks(4).map((tick) => tickText(tick, lang).length));
  return { top: TOP, bottom: BOTTOM, left: 10 + 6.6 * longest, right: WIDTH - 4, y };
};

/** Grid lines with their numbers, and the unit above them. */
export const uprightAxis = (plot: Plot, unit: string | undefined, lang: Language): Safe => {
  const lines = plot.y.ticks(4).map((tick) => {
    const y = plot.y(tick);
    const [name, colour] = tick === 0 ? ['axis', '#555'] : ['grid', '#ddd'];
    return html`<line class="${name}" x1="${at(plot.left)}" x2="${at(plot.right)}" y1="${at(y)}" y2="${at(y)}" stroke="${colour}"/><text class="tick" x="${at(plot.left - 5)}" y="${at(y + 4)}" text-anchor="end">${tickText(tick, lang)}</text>`;
  });
  const above =
    unit === undefined ? undefined : html`<text class="small" x="0" y="34">${unit}</text>`;
  return html`${lines}${above}`;
};

/** The names under the axis. */
export const footLabels = (
  labels: readonly { readonly x: number; readonly text: string }[],
): readonly Safe[] =>
  labels.map(
    ({ x, text }) =>
      html`<text class="tick" x="${at(x)}" y="${BOTTOM + 17}" text-anchor="middle">${text}</text>`,
  );
