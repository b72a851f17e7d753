import { headFacts } from '../format/index.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { foreign } from './inline.ts';

const line = (label: string, content: Safe | string | undefined): Safe | '' =>
  content === undefined ? '' : html`<div><dt>${label}</dt><dd>${content}</dd></div>`;

/**
 * Who speaks, of what, and as of when. Not the head of an official document: the national title and
 * the number belong to the document that is issued.
 */
export const mastheadHtml = (context: PageContext): Safe => {
  const { report, lang } = context;
  const { header } = report;
  return html`<header class="masthead">
<div class="from">${header.province === undefined ? '' : html`<p class="province">${foreign(header.province, context)}</p>`}${
    header.standingBody === undefined ? '' : html`<p>${foreign(header.standingBody, context)}</p>`
  }</div>
<h1>${report.title[lang]}</h1>
${header.programme === undefined ? '' : html`<p class="programme">${foreign(header.programme, context)}</p>`}
<dl class="as-of">${headFacts(report, lang).map(([label, text]) => line(label, text))}</dl>
</header>
`;
};

/** Where this report came from, to find or check it again. */
export const footerHtml = ({ report, lang }: PageContext): Safe => {
  const { header, hash } = report;
  return html`<footer><dl>${line(renderWords.hash[lang], html`<code>${hash}</code>`)}${line(
    renderWords.head[lang],
    header.log?.head === undefined ? undefined : html`<code>${header.log.head}</code>`,
  )}${line(renderWords.madeBy[lang], `${header.generator.name} ${header.generator.version}`)}</dl></footer>
`;
};
