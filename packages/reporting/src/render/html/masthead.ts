import { formatInteger } from '@donghanh/core';
import { formatEffective, formatKnown, formatSpan } from '../format/index.ts';
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
  const { period, policy, log } = header;
  return html`<header class="masthead">
<div class="from">${header.province === undefined ? '' : html`<p class="province">${foreign(header.province, context)}</p>`}${
    header.standingBody === undefined ? '' : html`<p>${foreign(header.standingBody, context)}</p>`
  }</div>
<h1>${report.title[lang]}</h1>
${header.programme === undefined ? '' : html`<p class="programme">${foreign(header.programme, context)}</p>`}
<dl class="as-of">${line(renderWords.period[lang], period && formatSpan(period.from, period.to, lang))}${line(renderWords.effectiveOn[lang], formatEffective(header.asOf, lang))}${line(renderWords.knownAt[lang], formatKnown(header.asOf, lang))}${line(
    renderWords.policy[lang],
    policy && html`${policy.id}, ${renderWords.policyVersion[lang]} ${policy.version}`,
  )}${line(renderWords.position[lang], log && formatInteger(log.position, lang))}</dl>
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
