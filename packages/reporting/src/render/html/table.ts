import type { Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { type ColumnText, columnTexts, valueAt } from '../format/index.ts';
import { html, type Safe } from '../markup/html.ts';
import { renderWords } from '../words.ts';
import type { PageContext } from './context.ts';
import { sentenceHtml, valueHtml } from './inline.ts';

/** About "1678/NQ-UBTVQH15". */
const LONGEST_NUMBER = 18;

/** A table of no more rows stays on one page in print. */
const FEW = 14;

/** Values that the column writes in its own form; others know their own. */
const writtenByColumn = ({ type }: Value): boolean =>
  type === 'money' || type === 'integer' || type === 'decimal' || type === 'nothing';

/** A document's number is not broken over two lines: the break could be read as part of it. */
const isShortNumber = (value: Value): boolean =>
  value.type === 'document' &&
  value.article === undefined &&
  value.number !== undefined &&
  value.number.length <= LONGEST_NUMBER;

const classOf = (text: ColumnText, value: Value): string =>
  [
    text.numeric ? 'number' : 'words',
    text.column.type === 'date' ? 'date' : '',
    isShortNumber(value) ? 'document' : '',
    value.reconstructed === undefined ? '' : value.reconstructed.extent,
  ]
    .filter((name) => name !== '')
    .join(' ');

/** What a cell is sorted by, where it is not its words: the number or day itself. */
const sortKey = (value: Value): string | undefined => {
  switch (value.type) {
    case 'integer':
    case 'money':
      return String(value.value);
    case 'decimal':
      return value.value;
    case 'date':
      // A month or year counts as its first day: 2012 is 20120000.
      return value.value.replaceAll('-', '').padEnd(8, '0');
    default:
      return undefined;
  }
};

const sorted = (value: Value): Safe | '' => {
  const key = sortKey(value);
  return key === undefined ? '' : html` data-v="${key}"`;
};

const content = (text: ColumnText, value: Value, context: PageContext): Safe =>
  text.numeric && writtenByColumn(value)
    ? valueHtml(value, context, text.cell(value))
    : valueHtml(value, context);

const rowHtml = (
  row: Row,
  texts: readonly ColumnText[],
  rowHeader: string | undefined,
  context: PageContext,
): Safe =>
  html`<tr${row.remainder === true ? html` class="remainder"` : ''}>${texts.map((text, i) => {
    const value = valueAt(row, text.column.key);
    const inside = content(text, value, context);
    const names = rowHeader === undefined ? i === 0 : text.column.key === rowHeader;
    return names
      ? html`<th scope="row" class="${classOf(text, value)}"${sorted(value)}>${inside}</th>`
      : html`<td class="${classOf(text, value)}"${sorted(value)}>${inside}</td>`;
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
    table.total === undefined
      ? ''
      : html`<tfoot>${rowHtml(table.total, texts, table.rowHeader, context)}</tfoot>`;
  return html`<div class="table${table.rows.length <= FEW ? ' few' : ''}" id="${table.id}">
<div class="scroll" role="group" tabindex="0" aria-labelledby="${table.id}-caption">
<table class="columns-${texts.length}"><caption id="${table.id}-caption"><span class="title"><span class="count">${renderWords.table[lang]} ${outline.table.get(table.id) ?? ''}.</span> ${table.title[lang]}${badge(table, context)}</span></caption>
<thead>${headHtml(texts, context)}</thead>
<tbody>${table.rows.map((row) => rowHtml(row, texts, table.rowHeader, context))}</tbody>${foot}
</table></div>${notes(table, context)}</div>
`;
};
