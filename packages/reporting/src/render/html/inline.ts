import type { Inline, Sentence, Value } from '../../model/value.ts';
import { affectedWords, markOf, markWords, valueText } from '../format/index.ts';
import { html, type Safe } from '../markup/html.ts';
import type { PageContext } from './context.ts';

/** The sign of a figure from which events may be missing. */
const doubt = (value: Value, { lang }: PageContext): Safe | '' =>
  value.affected === true
    ? html`<span class="mark" aria-hidden="true">‡</span><span class="unseen"> (${affectedWords[lang]})</span>`
    : '';

/** The sign of a reconstructed figure, seen and heard. */
const mark = (value: Value, { lang }: PageContext): Safe | undefined =>
  value.reconstructed === undefined
    ? undefined
    : html`<span class="mark" aria-hidden="true">${markOf(value.reconstructed)}</span><span class="unseen"> (${markWords[value.reconstructed.extent][lang]})</span>`;

/** What is long is not underlined from end to end: the key of its facts stands behind it. */
const isLong = ({ type }: Value): boolean =>
  type === 'text' || type === 'quote' || type === 'sentence' || type === 'list' || type === 'name';

/** A value that leads to the facts behind it, where there are any. */
const linked = (value: Value, content: Safe | string): Safe => {
  const { evidence } = value;
  if (evidence === undefined) return html`${content}`;
  return isLong(value)
    ? html`${content} <a class="key" href="#${evidence}">${evidence}</a>`
    : html`<a class="fact" href="#${evidence}">${content}</a>`;
};

const isShort = (value: Value): boolean =>
  value.type === 'name' || value.type === 'date' || value.type === 'period';

/** Words of a source are Vietnamese also on an English page, and are to be read out so. */
export const foreign = (text: string, { lang }: PageContext): Safe =>
  lang === 'vi' ? html`<bdi>${text}</bdi>` : html`<bdi lang="vi">${text}</bdi>`;

const listHtml = (items: readonly Value[], context: PageContext): Safe =>
  items.every(isShort)
    ? html`${items.map((item, i) => html`${i === 0 ? '' : ', '}${valueHtml(item, context)}`)}`
    : html`${items.map((item) => html`<span class="line">${valueHtml(item, context)}</span>`)}`;

const contentOf = (value: Value, context: PageContext): Safe | string => {
  switch (value.type) {
    case 'list':
      return listHtml(value.items, context);
    case 'sentence':
      return sentenceHtml(value.sentence, context);
    case 'name':
      return foreign(valueText(value, context.lang), context);
    case 'quote':
      return foreign(valueText(value, context.lang), context);
    case 'event':
      return html`<code>${valueText(value, context.lang)}</code>`;
    default:
      return valueText(value, context.lang);
  }
};

/** A value, with its facts and its mark; `written` replaces its own text (a cell of a column). */
export const valueHtml = (value: Value, context: PageContext, written?: string): Safe =>
  html`${linked(value, written ?? contentOf(value, context))}${mark(value, context)}${doubt(value, context)}`;

const inlineHtml = (inline: Inline, context: PageContext): Safe | string =>
  typeof inline === 'string' ? inline : valueHtml(inline, context);

/** A sentence in the language of the page. */
export const sentenceHtml = (sentence: Sentence, context: PageContext): Safe =>
  html`${sentence[context.lang].map((inline) => inlineHtml(inline, context))}`;
