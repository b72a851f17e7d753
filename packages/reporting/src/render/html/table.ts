import type { Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { type ColumnText, columnTexts, valueAt } from '../format/index.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { sentenceHtml, valueHtml } from './inline.ts';

/** Values that the column writes in its own form; others know their own. */
const writtenByColumn = ({ type }: Value): boolean =>
  type === 'money' || type === 'integer' || type === 'decimal' || type === 'nothing';

const classOf = (text: ColumnText, value: Value): string =>
  [
    text.numeric ? 'number' : 'words',
    text.column.type === 'date' ? 'date' : '',
    value.reconstructed === undefined ? '' : value.reconstructed.extent,
  ]
    .filter((name) => name !== '')
    .join(' ');

const content = (text: ColumnText, value: Value, context: PageContext): Safe =>
  text.numeric && writtenByColumn(value)
    ? valueHtml(value, context, text.cell(value))
    : valueHtml(value, context);

const rowHtml = (row: Row, texts: readonly ColumnText[], context: PageContext): Safe =>
  html`<tr${row.remainder === true ? html` class="remainder"` : ''}>${texts.map((text, i) => {
    const value = valueAt(row, text.column.key);
    const inside = content(text, value, context);
    return i === 0
      ? html`<th scope="row" class="${classOf(text, value)}">${inside}</th>`
      : html`<td class="${classOf(text, value)}">${inside}</td>`;
  })}</tr>
`;

const headHtml = (texts: readonly ColumnText[], { lang }: PageContext): Safe =>
  html`<tr>${texts.map(
    ({ column, numeric, unit }) =>
      html`<th scope="col" class="${numeric ? 'number' : 'words'}">${column.label[lang]}${
        unit === undefined ? '' : html` <span class="unit">(${unit})</span>`
      }</th>`,
  )}</tr>`;

const anyReconstructed = ({ rows, total }: TableBlock): boolean =>
  [...rows, ...(total === undefined ? [] : [total])].some((row) =>
    Object.values(row.cells).some(({ reconstructed }) => reconstructed !== undefined),
  );

const badge = (table: TableBlock, { lang }: PageContext): Safe | '' =>
  anyReconstructed(table)
    ? html` <span class="badge">${renderWords.reconstructed[lang]}</span>`
    : '';

const notes = (table: TableBlock, context: PageContext): Safe | '' => {
  const legend = anyReconstructed(table)
    ? [html`<p class="legend">${renderWords.legend[context.lang]}</p>`]
    : [];
  const own = table.footnotes.map((note) => html`<p>${sentenceHtml(note, context)}</p>`);
  return legend.length + own.length === 0 ? '' : html`<div class="footnotes">${own}${legend}</div>`;
};

/** A table with a caption, real headers and its notes; wide ones scroll, and can by keyboard. */
export const tableHtml = (table: TableBlock, context: PageContext): Safe => {
  const { lang, outline } = context;
  const texts = columnTexts(table, lang);
  const foot =
    table.total === undefined ? '' : html`<tfoot>${rowHtml(table.total, texts, context)}</tfoot>`;
  return html`<div class="table" id="${table.id}">
<div class="scroll" role="region" tabindex="0" aria-labelledby="${table.id}-caption">
<table class="columns-${texts.length}"><caption id="${table.id}-caption"><span class="count">${renderWords.table[lang]} ${outline.table.get(table.id) ?? ''}.</span> ${table.title[lang]}${badge(table, context)}</caption>
<thead>${headHtml(texts, context)}</thead>
<tbody>${table.rows.map((row) => rowHtml(row, texts, context))}</tbody>${foot}
</table></div>${notes(table, context)}</div>
`;
};
