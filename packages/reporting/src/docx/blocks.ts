import type { Language } from '@donghanh/core';
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block, ChartBlock, KeyFiguresBlock } from '../model/block.ts';
import type { FindingBlock } from '../model/finding.ts';
import type { ReportModel } from '../model/report.ts';
import {
  findingText,
  inWords,
  marksOf,
  numberedTitle,
  printedTimeline,
  sentenceText,
  valueText,
  visibleText,
} from '../render/format/index.ts';
import type { PageContext } from '../render/html/context.ts';
import { renderWords } from '../render/words.ts';
import { chartRun } from './chart.ts';
import { type BodyPart, para, paraOf } from './parts.ts';
import { gridTable, tableParts } from './table.ts';

/** What every part of the document may need. */
export interface DocxContext extends Pick<PageContext, 'outline' | 'tables'> {
  readonly report: ReportModel;
  readonly lang: Language;
  /** The most rows of a table that are printed. */
  readonly mostRows: number;
}

const keyFigures = (block: KeyFiguresBlock, { lang }: DocxContext): readonly BodyPart[] =>
  block.figures.map(({ label, value, note }) => {
    const beside = note === undefined ? '' : `; ${sentenceText(note, lang)}`;
    const figure = `${valueText(value, lang)}${marksOf(value)}${inWords(value, lang)}`;
    return para('GachDauDong', `- ${label[lang]}: ${figure}${beside}.`);
  });

const chart = (block: ChartBlock, context: DocxContext): readonly BodyPart[] => {
  const { lang, outline, tables } = context;
  const table = tables.get(block.table);
  if (table === undefined || table.rows.length === 0) return [];
  const caption = `${renderWords.chart[lang]} ${outline.chart.get(block.id) ?? ''}. ${block.title[lang]} (${renderWords.table[lang]} ${outline.table.get(table.id) ?? ''})`;
  return [para('TenBang', caption), paraOf('BieuDo', [chartRun(block, table, lang)])];
};

const finding = (block: FindingBlock, { lang, outline }: DocxContext): readonly BodyPart[] => {
  const { who, status, explanation, about, heads, criteria, missing } = findingText(block, lang);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      children: [new TextRun({ text: numberedTitle(outline, block.id, who) })],
    }),
    para('NoiDung', status),
    para('NoiDung', explanation),
    ...about.map(([label, text]) => para('GachDauDong', `- ${label}: ${text}`)),
    ...(criteria.length === 0
      ? []
      : [
          para('GhiChu', ''),
          gridTable(
            heads,
            criteria.map((cells) => cells.map((text) => ({ text, style: 'OChu' }))),
          ),
        ]),
    ...(missing.length === 0 ? [] : [para('NoiDung', `${renderWords.missing[lang]}:`)]),
    ...missing.map((what) => para('GachDauDong', `- ${what}`)),
  ];
};

/** A block of a report as parts of a document. */
export const blockParts = (
  block: Block,
  context: DocxContext,
  widthMm?: number,
): readonly BodyPart[] => {
  const { lang, outline, mostRows } = context;
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [
            new TextRun({
              text: numberedTitle(outline, block.id, visibleText(block.text[lang])),
            }),
          ],
        }),
      ];
    case 'paragraph': {
      const style = { plain: 'NoiDung', note: 'GhiChu', caution: 'LuuY' } as const;
      return [para(style[block.tone], sentenceText(block.sentence, lang))];
    }
    case 'keyFigures':
      return keyFigures(block, context);
    case 'table':
      return tableParts(block, outline.table.get(block.id) ?? 0, lang, mostRows, widthMm);
    case 'timeline':
      return tableParts(
        printedTimeline(block),
        outline.table.get(block.id) ?? 0,
        lang,
        mostRows,
        widthMm,
      );
    case 'chart':
      return chart(block, context);
    case 'finding':
      return finding(block, context);
    case 'replay':
    case 'annex':
      // Nothing moves on paper. Annexes are sections of their own.
      return [];
  }
};
