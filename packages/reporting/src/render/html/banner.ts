import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { sentenceHtml } from './inline.ts';

/** What is real and what is reconstructed, before anything else. */
export const bannerHtml = (context: PageContext): Safe => {
  const { banner } = context.report;
  return html`<section class="banner${banner.reconstructed ? ' reconstructed' : ''}" aria-labelledby="thuc-va-tai-dung"><h2 id="thuc-va-tai-dung">${banner.title[context.lang]}</h2>${banner.paragraphs.map((paragraph) => html`<p>${sentenceHtml(paragraph, context)}</p>`)}${
    banner.reconstructed ? html`<p>${renderWords.howMarked[context.lang]}</p>` : ''
  }</section>
`;
};
