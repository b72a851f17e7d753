import type { Language } from '@donghanh/core';
import type { Row, TableBlock } from '../../../model/block.ts';
import type { ReplayBlock } from '../../../model/replay.ts';
import { replayChart } from '../../chart/index.ts';
import { type ColumnText, columnTexts, valueAt, valueText } from '../../format/index.ts';
import { html, type Safe } from '../../markup/html.ts';
import { renderWords } from '../../words.ts';
import type { PageContext } from '../context.ts';
import { replayWords } from './words.ts';

/** The words of each year, or of each step, in their order. */
const placesOf = (rows: readonly Row[], key: string, lang: Language): readonly string[] => [
  ...new Set(rows.map((row) => valueText(valueAt(row, key), lang))),
];

/** A slider over places; it begins at the last. */
const axis = (id: string, label: string, places: readonly string[]): Safe => {
  const last = places.length - 1;
  return html`<div><label for="${id}">${label}</label> <output for="${id}" aria-live="off">${places.at(-1)}</output>
<input type="range" id="${id}" min="0" max="${last}" step="1" value="${last}" autocomplete="off" aria-valuetext="${places.at(-1)}">
<p class="ends" aria-hidden="true"><span>${places[0]}</span><span>${places.at(-1)}</span></p></div>
`;
};

const figure = ({ column, unit }: ColumnText, index: number, lang: Language): Safe =>
  html`<div><dt>${column.label[lang]}${unit === undefined ? '' : html` <span class="unit">(${unit})</span>`}</dt><dd data-column="${index}"></dd></div>`;

const columnOf = (table: TableBlock, key: string): number =>
  table.columns.findIndex((column) => column.key === key);

/** The sentences and the columns that the script looks for: it has none of its own. */
const forScript = (block: ReplayBlock, table: TableBlock, years: number, lang: Language): Safe => {
  const { more, less, none, now, ahead } = replayWords;
  const at = (key: string): number => columnOf(table, key);
  return html` data-table="${table.id}" data-years="${years}" data-step="${at(block.step)}" data-year="${at(block.year)}" data-counted="${at(block.countedOn)}" data-drawn="${at(block.drawn)}" data-reconstructed="${at(block.reconstructed)}" data-later="${at(block.later)}" data-more="${more[lang]}" data-less="${less[lang]}" data-none="${none[lang]}" data-now="${now[lang]}" data-ahead="${ahead[lang]}"`;
};

/**
 * Two sliders over a table of the page, the figures at that place, and the years as bars: a template that
 * the script of the page puts in its place. Without it, and on paper, the tables say the same.
 */
export const replayHtml = (block: ReplayBlock, context: PageContext): Safe => {
  const { lang, outline, tables } = context;
  const table = tables.get(block.table);
  if (table === undefined || table.rows.length === 0) return html``;
  const texts = columnTexts(table, lang);
  const years = placesOf(table.rows, block.year, lang);
  const steps = placesOf(table.rows, block.step, lang);
  const unit = texts[columnOf(table, block.drawn)]?.unit ?? '';
  const { id, title } = block;
  return html`<template class="replay"><div class="replay" id="${id}" role="group" aria-labelledby="${id}-title"${forScript(block, table, years.length, lang)} data-unit="${unit}">
<p class="title" id="${id}-title">${title[lang]}</p>
<div class="axes">${axis(`${id}-world`, replayWords.world[lang], years)}${axis(`${id}-known`, replayWords.knowledge[lang], steps)}</div>
<p class="said" aria-live="polite"></p>
<dl>${block.figures.flatMap((key) => {
    const index = columnOf(table, key);
    const text = texts[index];
    return text === undefined ? [] : [figure(text, index, lang)];
  })}</dl>
<figure><figcaption>${replayWords.bars[lang]} <a class="source" href="#${table.id}">${replayWords.source[lang]}: ${renderWords.table[lang]} ${outline.table.get(table.id) ?? ''}</a></figcaption>
${replayChart(block, table, years.length, lang)}</figure></div></template>
`;
};
