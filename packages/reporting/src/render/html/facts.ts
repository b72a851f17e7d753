import { formatInteger } from '@donghanh/core';
import type { EvidenceEntry } from '../../model/report.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';

/** The first facts of a list, and how many more there are. */
export const factList = ({ events }: EvidenceEntry, shown: number, { lang }: PageContext): Safe => {
  const more = events.length - shown;
  return html`${events
    .slice(0, shown)
    .map((event, i) => html`${i === 0 ? '' : html`, `}<code>${event}</code>`)}${
    more > 0
      ? html` ${renderWords.more[lang]} ${formatInteger(more, lang)} ${renderWords.moreEvents[lang]}`
      : ''
  }`;
};

/** How many facts of each figure stand on the page. */
const SHOWN = 5;

/** The facts behind every figure, at the end of the page. */
export const evidenceHtml = (context: PageContext): Safe => {
  const { lang, report } = context;
  if (report.evidence.length === 0) return html``;
  return html`<section class="evidence" aria-labelledby="can-cu-so-lieu"><h2 id="can-cu-so-lieu">${renderWords.evidence[lang]}</h2>
<p class="screen">${renderWords.evidenceHow[lang]}</p><p class="print">${renderWords.evidenceInPrint[lang]}</p>
<dl>${report.evidence.map(
    (entry) =>
      html`<div id="${entry.key}"><dt>${entry.key} <span class="size">${formatInteger(entry.events.length, lang)} ${renderWords.events[lang]}</span></dt><dd>${factList(entry, SHOWN, context)}</dd></div>
`,
  )}</dl></section>
`;
};
