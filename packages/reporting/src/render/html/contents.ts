import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { annexTitle } from './sections.ts';

/** The sections and annexes, for those who look for one. */
export const contentsHtml = (context: PageContext): Safe => {
  const { report, lang, outline } = context;
  const entries = report.blocks.flatMap((block) => {
    if (block.type === 'heading' && block.level === 2) {
      return [
        html`<li><a href="#${block.id}"><span class="count">${outline.section.get(block.id)}.</span> ${block.text[lang]}</a></li>`,
      ];
    }
    if (block.type === 'annex') {
      return [html`<li><a href="#${block.id}">${annexTitle(block, context)}</a></li>`];
    }
    return [];
  });
  return html`<nav aria-labelledby="muc-luc"><h2 id="muc-luc">${renderWords.contents[lang]}</h2><ol>${entries}</ol></nav>
`;
};
