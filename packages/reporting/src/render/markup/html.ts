import { visibleText } from '../format/visible-text.ts';

/** Markup that this package wrote: the only thing that `html` does not escape. */
export class Safe {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: markup, text to escape, several of them, or nothing. */
export type Child = Safe | string | number | undefined | readonly Child[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

const markupOf = (child: Child): string => {
  if (child === undefined) return '';
  if (child instanceof Safe) return child.markup;
  if (typeof child === 'object') return child.map(markupOf).join('');
  return escaped(String(child));
};

/**
 * HTML or SVG from a template. Whatever is put in is escaped, and its unseen characters shown,
 * unless it was made by `html` itself. Attributes must be quoted in the template.
 */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Safe =>
  new Safe(strings.map((text, i) => text + markupOf(children[i])).join(''));
