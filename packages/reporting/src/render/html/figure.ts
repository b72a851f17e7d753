import type { ChartBlock } from '../../model/block.ts';
import { chartSvg } from '../chart/index.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';

/** A chart with its caption, which leads to the table of its figures. */
export const figureHtml = (chart: ChartBlock, context: PageContext): Safe => {
  const { lang, outline, tables } = context;
  const table = tables.get(chart.table);
  if (table === undefined) return html``;
  return html`<figure id="${chart.id}" class="${chart.kind}"><figcaption><span class="count">${renderWords.chart[lang]} ${outline.chart.get(chart.id) ?? ''}.</span> ${chart.title[lang]} <a class="source" href="#${table.id}">${renderWords.data[lang]}: ${renderWords.table[lang]} ${outline.table.get(table.id) ?? ''}</a></figcaption>
${chartSvg(chart, table, lang)}</figure>
`;
};
