import type { Language } from '@donghanh/core';
import type { ChartBlock } from '../../model/block.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { ChartSeries } from './chart-data.ts';
import { hatchId, seriesOf } from './frame.ts';
import { at } from './geometry.ts';

/** About the width of a text at the size of a chart's legend. */
const widthOf = (text: string): number => text.length * 6.3;

const hasReconstructed = (series: readonly ChartSeries[]): boolean =>
  series.some(({ points }) => points.some(({ reconstructed }) => reconstructed > 0));

/** What each colour and the hatching mean, in one line at the top. */
export const legend = (
  chart: ChartBlock,
  series: readonly ChartSeries[],
  y: number,
  lang: Language,
): readonly Safe[] => {
  const entries = series.map(({ label }, i) => ({
    label,
    name: seriesOf(i).name,
    fill: seriesOf(i).colour,
  }));
  if (hasReconstructed(series)) {
    entries.push({
      label: renderWords.reconstructedPart[lang],
      name: 'hatched s1-line',
      fill: `url(#${hatchId(chart, 0)})`,
    });
  }
  let x = 0;
  return entries.map(({ label, name, fill }) => {
    const start = x;
    x += 18 + widthOf(label) + 14;
    return html`<g><rect class="${name}" x="${at(start + 0.5)}" y="${at(y - 9)}" width="11" height="10" fill="${fill}" stroke="#1d4e5f" stroke-width="0.8"/><text class="small" x="${at(start + 17)}" y="${at(y)}">${label}</text></g>`;
  });
};
