import { formatInteger } from '@donghanh/core';
import { columnWidths, isShort } from '../docx/widths.ts';
import type { Block, ChartBlock, Row, TableBlock } from '../model/block.ts';
import type { FindingBlock } from '../model/finding.ts';
import { annexLine, capitals } from '../official/lines.ts';
import { type Official, OfficialType } from '../official/official.ts';
import { chartSvg } from '../render/chart/index.ts';
import {
  columnTexts,
  findingText,
  inWords,
  isLying,
  marksOf,
  numberedTitle,
  printedTimeline,
  sentenceText,
  valueAt,
  valueText,
  visibleText,
} from '../render/format/index.ts';
import type { PageContext } from '../render/html/context.ts';
import { renderWords } from '../render/words.ts';

interface Cell {
  readonly text: string;
  readonly number: boolean;
  readonly marked: boolean;
}

/** A piece of the document, as the template sets it. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'plain' | 'note' | 'caution' | 'item' | 'caption';
      readonly text: string;
    }
  | {
      readonly kind: 'annex';
      readonly text: string;
      /** The title, where it stands in a line of its own. */
      readonly title?: string;
      /** To what document it belongs. */
      readonly of?: string;
      /** On pages that lie. */
      readonly lying: boolean;
      readonly parts: readonly Part[];
    }
  | { readonly kind: 'picture'; readonly svg: string; readonly alt: string }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly widths: readonly number[];
      /** Few rows, kept on one page. */
      readonly whole: boolean;
      readonly rows: readonly { readonly bold: boolean; readonly cells: readonly Cell[] }[];
    };

/** What every part may need. */
export interface PdfContext extends Pick<PageContext, 'lang' | 'outline' | 'tables'> {
  readonly mostRows: number;
  /** The width of the text in twips. */
  readonly width: number;
  /** The document of Decree 30 that it is part of. */
  readonly official?: Official;
}

/** The width of the text in twips on pages that stand, and on those that lie. */
export const UPRIGHT = 9071;
const LYING = 14003;

/** The size of letters in tables, in points. */
const PT = 10;

const grid = (
  heads: readonly string[],
  rows: readonly { readonly bold: boolean; readonly cells: readonly Cell[] }[],
  width: number,
): Part => {
  const widths = columnWidths(
    heads.map((head, i) => ({ head, cells: rows.map(({ cells }) => cells[i]?.text ?? '') })),
    width,
    PT,
  );
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  return { kind: 'table', heads, widths, whole: isShort(heads, texts, widths, PT), rows };
};

const tableParts = (table: TableBlock, context: PdfContext): readonly Part[] => {
  const { lang, outline, mostRows, width } = context;
  const texts = columnTexts(table, lang);
  const cells = (row: Row): readonly Cell[] =>
    texts.map(({ column, numeric, cell }) => {
      const value = valueAt(row, column.key);
      return {
        text: cell(value) + marksOf(value),
        number: numeric,
        marked: value.reconstructed !== undefined,
      };
    });
  const shown = table.rows.slice(0, mostRows);
  const rows = [
    ...shown.map((row) => ({ bold: false, cells: cells(row) })),
    ...(table.total === undefined ? [] : [{ bold: true, cells: cells(table.total) }]),
  ];
  const heads = texts.map(
    ({ column, unit }) => column.label[lang] + (unit === undefined ? '' : ` (${unit})`),
  );
  const left = table.rows.length - shown.length;
  const note = (text: string): Part => ({ kind: 'note', text });
  return [
    {
      kind: 'caption',
      text: `${renderWords.table[lang]} ${outline.table.get(table.id) ?? ''}. ${table.title[lang]}`,
    },
    grid(heads, rows, width),
    ...(left === 0
      ? []
      : [note(`+ ${formatInteger(left, lang)}: ${renderWords.rowsElsewhere[lang]}`)]),
    ...table.footnotes.map((one) => note(sentenceText(one, lang))),
    ...(rows.some((row) => row.cells.some(({ marked }) => marked))
      ? [note(renderWords.legend[lang])]
      : []),
  ];
};

const chartParts = (chart: ChartBlock, context: PdfContext): readonly Part[] => {
  const { lang, outline, tables } = context;
  const table = tables.get(chart.table);
  if (table === undefined || table.rows.length === 0) return [];
  const svg = chartSvg(chart, table, lang).markup;
  return [
    {
      kind: 'caption',
      text: `${renderWords.chart[lang]} ${outline.chart.get(chart.id) ?? ''}. ${chart.title[lang]}`,
    },
    {
      kind: 'picture',
      svg: svg.replace('<svg ', '<svg font-family="Tinos" '),
      alt: sentenceText(chart.alt, lang),
    },
  ];
};

const findingParts = (
  block: FindingBlock,
  { lang, width, outline }: PdfContext,
): readonly Part[] => {
  const { who, status, explanation, about, heads, criteria, missing } = findingText(block, lang);
  const plain = (text: string): Part => ({ kind: 'plain', text });
  const item = (text: string): Part => ({ kind: 'item', text });
  return [
    { kind: 'heading', level: 3, text: numberedTitle(outline, block.id, who) },
    plain(status),
    plain(explanation),
    ...about.map(([label, text]) => item(`${label}: ${text}`)),
    ...(criteria.length === 0
      ? []
      : [
          grid(
            heads,
            criteria.map((cells) => ({
              bold: false,
              cells: cells.map((text) => ({ text, number: false, marked: false })),
            })),
            width,
          ),
        ]),
    ...(missing.length === 0 ? [] : [plain(`${renderWords.missing[lang]}:`)]),
    ...missing.map(item),
  ];
};

/** A block of a report as parts of the document. */
export const partsOf = (block: Block, context: PdfContext): readonly Part[] => {
  const { lang, outline } = context;
  switch (block.type) {
    case 'heading': {
      const text = numberedTitle(outline, block.id, visibleText(block.text[lang]));
      return [{ kind: 'heading', level: block.level - 1, text }];
    }
    case 'paragraph':
      return [{ kind: block.tone, text: sentenceText(block.sentence, lang) }];
    case 'keyFigures':
      return block.figures.map(({ label, value, note }) => ({
        kind: 'item',
        text: `${label[lang]}: ${valueText(value, lang)}${marksOf(value)}${context.official === undefined ? '' : inWords(value, lang)}${note === undefined ? '' : `; ${sentenceText(note, lang)}`}`,
      }));
    case 'table':
      return tableParts(block, context);
    case 'timeline':
      return tableParts(printedTimeline(block), context);
    case 'chart':
      return chartParts(block, context);
    case 'replay':
      // Nothing moves on paper; its table stands in the report.
      return [];
    case 'finding':
      return findingParts(block, context);
    case 'annex': {
      const number = outline.annex.get(block.id) ?? '';
      const name = `${renderWords.annex[lang]}${number === '' ? '' : ` ${number}`}`;
      const title = visibleText(block.title[lang]);
      const lying = isLying(block);
      const inside = lying ? { ...context, width: LYING } : context;
      const parts = block.blocks.flatMap((inner) => partsOf(inner, inside));
      const { official } = context;
      if (official === undefined) {
        return [{ kind: 'annex', text: `${name}. ${title}`, lying, parts }];
      }
      const of = visibleText(annexLine(official, OfficialType.labels[official.docType].vi));
      return [{ kind: 'annex', text: name, title: capitals(title), of, lying, parts }];
    }
  }
};
