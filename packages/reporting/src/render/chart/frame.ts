import type { Language } from '@donghanh/core';
import type { ChartBlock } from '../../model/block.ts';
import { sentenceText } from '../format/index.ts';
import { type Child, html, type Safe } from '../markup/html.ts';
import { at, WIDTH } from './geometry.ts';

/** The first and the second series, also when no style sheet reaches the picture. */
const colours = ['#1d4e5f', '#a8731b'] as const;

/** The class and fallback colour of a series. */
export const seriesOf = (index: number): { readonly name: string; readonly colour: string } => ({
  name: `s${(index % colours.length) + 1}`,
  colour: colours[index % colours.length] ?? colours[0],
});

/** The id of the hatching of a series within a chart. */
export const hatchId = (chart: ChartBlock, index: number): string =>
  `${chart.id}-hatch-${index + 1}`;

const hatch = (chart: ChartBlock, index: number): Safe => {
  const { name, colour } = seriesOf(index);
  return html`<pattern id="${hatchId(chart, index)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="paper" width="5" height="5" fill="#fff"/><rect class="${name}" width="1.6" height="5" fill="${colour}"/></pattern>`;
};

/** A chart as a picture with a title and a description, both read out by screen readers. */
export const svgFrame = (
  chart: ChartBlock,
  series: number,
  height: number,
  lang: Language,
  children: Child,
): Safe =>
  html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${WIDTH} ${at(height)}" role="img" aria-labelledby="${chart.id}-title ${chart.id}-desc" font-size="12" fill="#1c1e21"><title id="${chart.id}-title">${chart.title[lang]}</title><desc id="${chart.id}-desc">${sentenceText(chart.alt, lang)}</desc><defs>${Array.from({ length: series }, (_, i) => hatch(chart, i))}</defs>${children}</svg>`;
