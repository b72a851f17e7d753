import type { AnnexBlock, Block, HeadingBlock, ParagraphBlock } from '../../model/block.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { figureHtml } from './figure.ts';
import { findingHtml } from './finding.ts';
import { sentenceHtml } from './inline.ts';
import { keyFiguresHtml } from './key-figures.ts';
import { laidOut } from './layout.ts';
import { replayHtml } from './replay/replay.ts';
import { tableHtml } from './table.ts';
import { timelineHtml } from './timeline.ts';

/** "Phụ lục I. Danh sách …". */
export const annexTitle = ({ id, title }: AnnexBlock, { lang, outline }: PageContext): Safe => {
  const number = outline.annex.get(id) ?? '';
  return html`${renderWords.annex[lang]}${number === '' ? '' : ` ${number}`}. ${title[lang]}`;
};

const headingHtml = ({ id, level, text }: HeadingBlock, { lang, outline }: PageContext): Safe =>
  level === 2
    ? html`<h2 id="${id}"><span class="count">${outline.section.get(id)}.</span> ${text[lang]}</h2>
`
    : html`<h3 id="${id}">${text[lang]}</h3>
`;

const paragraphHtml = ({ tone, sentence }: ParagraphBlock, context: PageContext): Safe =>
  html`<p class="${tone}">${sentenceHtml(sentence, context)}</p>
`;

const blockHtml = (block: Block, context: PageContext): Safe => {
  switch (block.type) {
    case 'heading':
      return headingHtml(block, context);
    case 'paragraph':
      return paragraphHtml(block, context);
    case 'keyFigures':
      return keyFiguresHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'timeline':
      return timelineHtml(block, context);
    case 'chart':
      return figureHtml(block, context);
    case 'replay':
      return replayHtml(block, context);
    case 'finding':
      return findingHtml(block, context);
    case 'annex':
      return html`<section class="annex" aria-labelledby="${block.id}"><h2 id="${block.id}">${annexTitle(block, context)}</h2>
${blocksHtml(block.blocks, context)}</section>
`;
  }
};

const blocksHtml = (blocks: readonly Block[], context: PageContext): Safe =>
  html`${laidOut(blocks).map(({ layout, blocks: together }) => {
    const parts = together.map((block) => blockHtml(block, context));
    return layout === 'alone' ? parts : html`<div class="${layout}">${parts}</div>`;
  })}`;

/** The body of the report: a section for each title of level 2, the annexes after them. */
export const sectionsHtml = (context: PageContext): Safe => {
  const groups: { readonly id: string | undefined; readonly blocks: Block[] }[] = [];
  for (const block of context.report.blocks) {
    const opens = (block.type === 'heading' && block.level === 2) || block.type === 'annex';
    if (opens || groups.length === 0) {
      groups.push({ id: block.type === 'heading' ? block.id : undefined, blocks: [block] });
    } else {
      groups.at(-1)?.blocks.push(block);
    }
  }
  return html`${groups.map(({ id, blocks }) =>
    id === undefined
      ? blocksHtml(blocks, context)
      : html`<section aria-labelledby="${id}">${blocksHtml(blocks, context)}</section>
`,
  )}`;
};
