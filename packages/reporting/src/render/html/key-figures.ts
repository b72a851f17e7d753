import type { KeyFiguresBlock } from '../../model/block.ts';
import { html, type Safe } from '../markup/html.ts';
import type { PageContext } from './context.ts';
import { sentenceHtml, valueHtml } from './inline.ts';

/** The few figures that a reader takes away, large. */
export const keyFiguresHtml = (block: KeyFiguresBlock, context: PageContext): Safe =>
  html`<dl class="key-figures${block.figures[0]?.value.type === 'money' ? ' led' : ''}" id="${block.id}">${block.figures.map(
    ({ label, value, note }) =>
      html`<div${value.reconstructed === undefined ? '' : html` class="${value.reconstructed.extent}"`}><dt>${label[context.lang]}</dt><dd class="figure">${valueHtml(value, context)}</dd>${
        note === undefined ? '' : html`<dd class="note">${sentenceHtml(note, context)}</dd>`
      }</div>`,
  )}</dl>
`;
