import type { Language } from '@donghanh/core';
import type { Block, ChartBlock, KeyFiguresBlock } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import {
  footFacts,
  type HeadFact,
  headFacts,
  marksOf,
  type Outline,
  outlineOf,
  sentenceText,
  valueText,
  visibleText,
} from '../format/index.ts';
import { stampOf } from '../stamp.ts';
import { renderWords } from '../words.ts';
import { findingLines } from './finding.ts';
import { tableText } from './table.ts';
import { timelineLines } from './timeline.ts';
import { widthOf, wrapped } from './width.ts';

/** How a report is written. */
export interface TextOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
  /** How many columns the terminal has; 100 when left out, at least 40. */
  readonly width?: number;
}

interface Context {
  readonly report: ReportModel;
  readonly lang: Language;
  readonly width: number;
  readonly outline: Outline;
}

const underlined = (text: string, width: number, sign: string): readonly string[] => {
  const lines = wrapped(text, width);
  return [...lines, sign.repeat(Math.max(...lines.map(widthOf)))];
};

const facts = (lines: readonly HeadFact[], width: number): readonly string[] =>
  lines.flatMap(([label, text]) => wrapped(`${label}: ${visibleText(text)}`, width));

const keyFigures = (block: KeyFiguresBlock, { lang, width }: Context): readonly string[] =>
  block.figures.flatMap(({ label, value, note }) => {
    const beside = note === undefined ? '' : ` (${sentenceText(note, lang)})`;
    const figure = valueText(value, lang) + marksOf(value);
    return wrapped(`• ${label[lang]}: ${figure}${beside}`, width);
  });

const chart = (block: ChartBlock, { lang, width, outline }: Context): readonly string[] =>
  wrapped(
    `${renderWords.chart[lang]} ${outline.chart.get(block.id) ?? ''}. ${block.title[lang]}. ${sentenceText(block.alt, lang).trim()} (${renderWords.table[lang]} ${outline.table.get(block.table) ?? ''})`,
    width,
  );

const blockLines = (block: Block, context: Context): readonly string[] => {
  const { lang, width, outline } = context;
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? underlined(
            `${outline.section.get(block.id) ?? ''}. ${visibleText(block.text[lang])}`,
            width,
            '─',
          )
        : wrapped(visibleText(block.text[lang]), width);
    case 'paragraph': {
      const sign = block.tone === 'caution' ? '! ' : '';
      return wrapped(sign + sentenceText(block.sentence, lang), width);
    }
    case 'keyFigures':
      return keyFigures(block, context);
    case 'table':
      return tableText(block, outline.table.get(block.id) ?? 0, lang, width);
    case 'timeline':
      return timelineLines(block, outline.table.get(block.id) ?? 0, lang, width);
    case 'chart':
      return chart(block, context);
    case 'replay':
      // Its table stands in the report.
      return [];
    case 'finding':
      return findingLines(block, lang, width);
    case 'annex': {
      const number = outline.annex.get(block.id) ?? '';
      const title = `${renderWords.annex[lang]}${number === '' ? '' : ` ${number}`}. ${block.title[lang]}`;
      return [underlined(title, width, '─'), ...block.blocks.map((b) => blockLines(b, context))]
        .flatMap((lines) => [...lines, ''])
        .slice(0, -1);
    }
  }
};

const head = ({ report, lang, width }: Context): readonly (readonly string[])[] => {
  const { header, title, banner } = report;
  const from = [header.province, header.standingBody].filter((part) => part !== undefined);
  return [
    [
      ...wrapped(from.map((part) => visibleText(part)).join(' · '), width),
      ...underlined(visibleText(title[lang]), width, '═'),
      ...(header.programme === undefined ? [] : wrapped(visibleText(header.programme), width)),
    ].filter((line) => line !== ''),
    facts(headFacts(report, lang), width),
    [
      ...wrapped(`! ${banner.title[lang]}`, width),
      ...banner.paragraphs.flatMap((paragraph) => wrapped(sentenceText(paragraph, lang), width)),
      ...(banner.reconstructed ? wrapped(renderWords.legend[lang], width) : []),
    ],
  ];
};

/**
 * A report for a terminal: plain lines no wider than `width`, tables in columns. Charts become one
 * sentence each. The last line is for programs, and as long as it is. What strangers wrote can neither move the cursor nor colour the screen.
 */
export const renderText = (report: ReportModel, options: TextOptions = {}): string => {
  const { lang = 'vi', width = 100 } = options;
  const context: Context = {
    report,
    lang,
    width: Math.max(40, width),
    outline: outlineOf(report),
  };
  const parts = [
    ...head(context),
    ...report.blocks.map((block) => blockLines(block, context)).filter(({ length }) => length > 0),
    wrapped(renderWords.evidenceInPrint[lang], context.width),
    facts(footFacts(report, lang), context.width),
    [stampOf(report, lang)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`.normalize('NFC');
};
