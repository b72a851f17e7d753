import type { Language } from '@donghanh/core';
import type { Block, ChartBlock, KeyFiguresBlock } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import {
  footFacts,
  type HeadFact,
  headFacts,
  type Outline,
  outlineOf,
  timelineTable,
} from '../format/index.ts';
import { stampOf } from '../stamp.ts';
import { renderWords } from '../words.ts';
import { code, escapeMarkdown, escapeWithin } from './escape.ts';
import { findingMarkdown } from './finding.ts';
import { sentenceMarkdown, valueMarkdown } from './inline.ts';
import { tableMarkdown } from './table.ts';

/** How a report is written. */
export interface MarkdownOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
}

interface Context {
  readonly report: ReportModel;
  readonly lang: Language;
  readonly outline: Outline;
}

const keyFigures = (block: KeyFiguresBlock, lang: Language): string =>
  block.figures
    .map(({ label, value, note }) => {
      const beside = note === undefined ? '' : ` (${sentenceMarkdown(note, lang)})`;
      return `- ${escapeMarkdown(label[lang])}: **${valueMarkdown(value, lang)}**${beside}`;
    })
    .join('\n');

const chart = (block: ChartBlock, { lang, outline }: Context): string =>
  `*${renderWords.chart[lang]} ${outline.chart.get(block.id) ?? ''}. ${escapeMarkdown(block.title[lang])}. ${sentenceMarkdown(block.alt, lang).trim()} (${renderWords.table[lang]} ${outline.table.get(block.table) ?? ''})*`;

const blockMarkdown = (block: Block, context: Context): string => {
  const { lang, outline, report } = context;
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? `## ${outline.section.get(block.id) ?? ''}. ${escapeMarkdown(block.text[lang])}`
        : `### ${escapeMarkdown(block.text[lang])}`;
    case 'paragraph':
      return `${block.tone === 'caution' ? '> ' : ''}${sentenceMarkdown(block.sentence, lang)}`;
    case 'keyFigures':
      return keyFigures(block, lang);
    case 'table':
      return tableMarkdown(block, outline.table.get(block.id) ?? 0, lang);
    case 'timeline':
      return tableMarkdown(timelineTable(block), outline.table.get(block.id) ?? 0, lang);
    case 'chart':
      return chart(block, context);
    case 'replay':
      // Its table stands in the report.
      return '';
    case 'finding':
      return findingMarkdown(
        block,
        report.evidence.find(({ key }) => key === block.evidence),
        lang,
      );
    case 'annex': {
      const number = outline.annex.get(block.id) ?? '';
      const title = `## ${renderWords.annex[lang]}${number === '' ? '' : ` ${number}`}. ${escapeMarkdown(block.title[lang])}`;
      return [title, ...block.blocks.map((inner) => blockMarkdown(inner, context))].join('\n\n');
    }
  }
};

const facts = (lines: readonly HeadFact[], write: (text: string) => string): string =>
  lines.map(([label, text]) => `- ${label}: ${write(text)}`).join('\n');

const head = ({ report, lang }: Context): readonly string[] => {
  const { header, title } = report;
  const from = [header.province, header.standingBody].filter((part) => part !== undefined);
  return [
    `# ${escapeMarkdown(title[lang])}`,
    ...(from.length === 0 ? [] : [from.map(escapeMarkdown).join(' · ')]),
    ...(header.programme === undefined ? [] : [`*${escapeMarkdown(header.programme)}*`]),
    facts(headFacts(report, lang), (text) => escapeWithin(text).trim()),
  ];
};

const banner = ({ report, lang }: Context): string =>
  [
    `> **${escapeMarkdown(report.banner.title[lang])}**`,
    ...report.banner.paragraphs.map((paragraph) => `> ${sentenceMarkdown(paragraph, lang)}`),
    ...(report.banner.reconstructed ? [`> ${renderWords.legend[lang]}`] : []),
  ].join('\n>\n');

const foot = ({ report, lang }: Context): string => facts(footFacts(report, lang), code);

/**
 * A report in GitHub's Markdown, which can also be read in a terminal as it stands. Charts become
 * one line each, and the facts behind figures are left to the JSON, but for the flags.
 */
export const renderMarkdown = (report: ReportModel, options: MarkdownOptions = {}): string => {
  const lang = options.lang ?? 'vi';
  const context: Context = { report, lang, outline: outlineOf(report) };
  const parts = [
    ...head(context),
    banner(context),
    ...report.blocks.map((block) => blockMarkdown(block, context)).filter((part) => part !== ''),
    '---',
    renderWords.evidenceInPrint[lang],
    foot(context),
    `<!-- ${stampOf(report, lang)} -->`,
  ];
  return `${parts.join('\n\n')}\n`;
};
