import type { FlagKind as Flag } from '@donghanh/core';
import { CauseSide, FlagKind, stageLabels } from '@donghanh/core';
import type { FindingBlock, FindingCriterion } from '../../model/finding.ts';
import { resultWords, speaksForFlag, verdictWords } from '../../words/index.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { factList } from './facts.ts';
import { valueHtml } from './inline.ts';

/** How many facts stand on a card: nearly always all of them. */
const SHOWN = 16;

const line = (label: string, content: Safe | string): Safe =>
  html`<div><dt>${label}</dt><dd>${content}</dd></div>`;

const criterionHtml = (flag: Flag, one: FindingCriterion, { lang }: PageContext): Safe => {
  const observed = one.observed[lang];
  return html`<tr><th scope="row"><span class="id">${one.id}</span> ${one.name[lang]}</th><td>${
    one.evidence === undefined
      ? observed
      : html`${observed} <a class="key" href="#${one.evidence}">${one.evidence}</a>`
  }</td><td>${one.threshold[lang]}</td><td class="result ${one.result}${speaksForFlag(flag, one.result) ? ' against' : ''}">${resultWords[flag][one.result][lang]}</td></tr>
`;
};

const isN = ({ flag }: FindingBlock): boolean => flag === 'N';

const criteriaHtml = (block: FindingBlock, context: PageContext): Safe | '' => {
  const { lang } = context;
  if (block.criteria.length === 0) return '';
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${block.id}-criteria"><table class="criteria"><caption id="${block.id}-criteria">${renderWords[isN(block) ? 'conditions' : 'criteria'][lang]}</caption><thead><tr>${(
    [isN(block) ? 'condition' : 'criterion', 'observed', 'threshold', 'result'] as const
  ).map(
    (key) => html`<th scope="col">${renderWords[key][lang]}</th>`,
  )}</tr></thead><tbody>${block.criteria.map((one) => criterionHtml(block.flag, one, context))}</tbody></table></div>`;
};

const missingHtml = ({ missing }: FindingBlock, { lang }: PageContext): Safe | '' =>
  missing.length === 0
    ? ''
    : html`<p class="label">${renderWords.missing[lang]}</p><ul>${missing.map((what) => html`<li>${what[lang]}</li>`)}</ul>`;

const factsHtml = (block: FindingBlock, context: PageContext): Safe | '' => {
  const entry = block.evidence === undefined ? undefined : context.evidence.get(block.evidence);
  if (entry === undefined) return '';
  return html`<p class="facts"><span class="label">${renderWords.evidenceOfCard[context.lang]}</span> ${factList(entry, SHOWN, context)}</p>`;
};

const tagline = (block: FindingBlock, { lang }: PageContext): Safe =>
  html`<p class="tagline"><span class="verdict ${block.stage === 'cleared' ? 'cleared' : block.verdict}">${verdictWords[block.verdict][lang]}</span>${
    block.stage === undefined
      ? ''
      : html` <span class="stage">${stageLabels[block.stage][lang]}</span>`
  }${
    block.reconstructed === undefined
      ? ''
      : html` <span class="badge">${renderWords.restsOnReconstructed[lang]}</span>`
  }</p>`;

/** The card of a unit that is named: who, where, under which document, why, and on what facts. */
export const findingHtml = (block: FindingBlock, context: PageContext): Safe => {
  const { lang } = context;
  return html`<article class="finding" id="${block.id}" aria-labelledby="${block.id}-who">
<h4 id="${block.id}-who">${valueHtml(block.agency, context)} <span class="helps">${renderWords.helps[lang]}</span> ${valueHtml(block.commune, context)}</h4>
${tagline(block, context)}
<p class="explanation">${block.explanation[lang]}</p>
<dl class="about">${line(renderWords.flag[lang], FlagKind.labels[block.flag][lang])}${line(renderWords.periodOfFlag[lang], valueHtml(block.period, context))}${line(renderWords.assignedBy[lang], valueHtml(block.document, context))}${
    block.reason === undefined ? '' : line(renderWords.basis[lang], block.reason[lang])
  }${line(renderWords.cause[lang], CauseSide.labels[block.cause][lang])}${line(renderWords.policy[lang], `${block.policy.id}, ${renderWords.policyVersion[lang]} ${block.policy.version}`)}</dl>
${criteriaHtml(block, context)}${missingHtml(block, context)}${factsHtml(block, context)}
</article>
`;
};
