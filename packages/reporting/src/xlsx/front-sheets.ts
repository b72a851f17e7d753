import { formatInteger, type Language } from '@donghanh/core';
import type { Block } from '../model/block.ts';
import type { ReportModel } from '../model/report.ts';
import {
  footFacts,
  headFacts,
  type Outline,
  sentenceText,
  visibleText,
} from '../render/format/index.ts';
import { renderWords } from '../render/words.ts';
import { onSheet } from './address.ts';
import { type Cell, textCell, valueCell } from './cell.ts';
import type { Sheet } from './sheet.ts';

type Line = readonly (Cell | undefined)[];

const title = (text: string): Line => [textCell(text, { bold: true, size: 14 })];
const labelled = (label: string, cell: Cell): Line => [textCell(label, { bold: true }), cell];
const long = { wrap: true } as const;

/** Who speaks, of what, as of when, what is reconstructed, and by what it is checked. */
export const coverSheet = (report: ReportModel, name: string, lang: Language): Sheet => {
  const { header, banner } = report;
  const from = [header.province, header.standingBody].filter((part) => part !== undefined);
  return {
    name,
    rows: [
      title(report.title[lang]),
      [textCell(from.map((part) => visibleText(part)).join(' · '))],
      [textCell(visibleText(header.programme ?? ''), { italic: true })],
      [],
      ...headFacts(report, lang).map(([label, text]) => labelled(label, textCell(text, long))),
      [],
      [textCell(banner.title[lang], { bold: true })],
      ...banner.paragraphs.map((p): Line => [undefined, textCell(sentenceText(p, lang), long)]),
      [undefined, textCell(renderWords.howMarkedInOffice[lang], long)],
      [],
      ...footFacts(report, lang).map(([label, text]) => labelled(label, textCell(text, long))),
    ],
    widths: [34, 84],
    charts: [],
  };
};

/** The list of all sheets, each a way to it. */
export const contentsSheet = (
  name: string,
  sheets: readonly { readonly name: string; readonly title: string }[],
  lang: Language,
): Sheet => ({
  name,
  rows: [
    title(renderWords.contents[lang]),
    [],
    ...sheets.map(
      (sheet): Line => [
        { ...textCell(sheet.name), link: onSheet(sheet.name, 'A1') },
        textCell(sheet.title, long),
      ],
    ),
  ],
  widths: [36, 84],
  charts: [],
});

const blockLines = (block: Block, lang: Language, outline: Outline): readonly Line[] => {
  switch (block.type) {
    case 'heading': {
      const number = block.level === 2 ? `${outline.section.get(block.id) ?? ''}. ` : '';
      return [[], [textCell(number + block.text[lang], { bold: true, size: 12 })]];
    }
    case 'paragraph':
      return [
        [
          undefined,
          undefined,
          textCell(sentenceText(block.sentence, lang), {
            wrap: true,
            bold: block.tone === 'caution',
            italic: block.tone === 'note',
          }),
        ],
      ];
    case 'keyFigures':
      return block.figures.map(({ label, value, note }) => [
        textCell(label[lang]),
        valueCell(value, lang, { bold: true, align: 'left' }),
        textCell(note === undefined ? '' : sentenceText(note, lang), long),
      ]);
    case 'table':
    case 'timeline':
    case 'chart':
    case 'replay':
    case 'finding':
    case 'annex':
      // On sheets of their own, or in the table of named cases.
      return [];
  }
};

/** The words of the report: its sections, paragraphs and key figures; tables have their own sheets. */
export const wordsSheet = (
  report: ReportModel,
  name: string,
  lang: Language,
  outline: Outline,
): Sheet => ({
  name,
  rows: [title(name), ...report.blocks.flatMap((block) => blockLines(block, lang, outline))],
  widths: [44, 26, 80],
  charts: [],
});

/** The most characters that Excel takes into a cell, with room for what is said of the rest. */
const ROOM = 30_000;

const facts = (events: readonly string[], lang: Language): string => {
  let shown = 0;
  let text = '';
  for (const event of events) {
    const next = shown === 0 ? visibleText(event, 300) : `, ${visibleText(event, 300)}`;
    if (text.length + next.length > ROOM) break;
    text += next;
    shown += 1;
  }
  const more = events.length - shown;
  return more === 0
    ? text
    : `${text} ${renderWords.more[lang]} ${formatInteger(more, lang)} ${renderWords.moreEvents[lang]}`;
};

/** The first row of the list of facts. */
export const FACTS_ROW = 4;

/** The facts behind every figure, a row for each list; figures lead here. */
export const evidenceSheet = (report: ReportModel, name: string, lang: Language): Sheet => ({
  name,
  rows: [
    title(renderWords.evidence[lang]),
    [],
    [
      textCell('E', { bold: true }),
      textCell(renderWords.events[lang], { bold: true }),
      textCell(renderWords.evidenceOfCard[lang], { bold: true }),
    ],
    ...report.evidence.map(
      ({ key, events }): Line => [
        textCell(key),
        { number: String(events.length), look: { format: '#,##0' } },
        textCell(facts(events, lang)),
      ],
    ),
  ],
  widths: [8, 10, 120],
  frozen: 3,
  charts: [],
  lying: true,
});
