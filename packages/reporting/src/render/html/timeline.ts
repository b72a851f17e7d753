import type { TimelineBlock, TimelineEvent } from '../../model/timeline.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { valueHtml } from './inline.ts';

const eventHtml = (event: TimelineEvent, context: PageContext): Safe => {
  const { fact, on, what, detail, document, recordedOn } = event;
  const extent = on.reconstructed === undefined ? '' : html` class="${on.reconstructed.extent}"`;
  return html`<li${extent}><p class="when"><time datetime="${on.value}">${valueHtml(on, context)}</time></p><div><p class="happened">${valueHtml(what, context)}</p>${
    detail.type === 'nothing' ? '' : html`<p>${valueHtml(detail, context)}</p>`
  }<p class="source">${
    document === undefined ? '' : html`${valueHtml(document, context)} · `
  }${renderWords.recordedOn[context.lang]} ${valueHtml(recordedOn, context)} · ${valueHtml({ type: 'event', ref: fact }, context)}</p></div></li>
`;
};

/** A timeline as a list in the order of its dates. */
export const timelineHtml = ({ id, title, events }: TimelineBlock, context: PageContext): Safe => {
  const { lang, outline } = context;
  const marked = events.some(({ on }) => on.reconstructed !== undefined);
  return html`<div class="timeline" id="${id}">
<p class="title" id="${id}-caption"><span class="count">${renderWords.table[lang]} ${outline.table.get(id) ?? ''}.</span> ${title[lang]}</p>
<ol aria-labelledby="${id}-caption">
${events.map((event) => eventHtml(event, context))}</ol>${
    marked ? html`<p class="legend">${renderWords.legend[lang]}</p>` : ''
  }</div>
`;
};
