import type { BadEvent } from '@donghanh/core';
import type { Block, Row, TableBlock } from '../model/block.ts';
import type { Banner } from '../model/report.ts';
import type { Inline, Sentence, Value } from '../model/value.ts';
import { column, plainInteger, quote, say, text, words } from './kit/index.ts';
import { heading } from './kit/section.ts';

/** Figures: what a missing fact may make wrong. Names, dates and documents stand for themselves. */
const isFigure = ({ type }: Value): boolean =>
  type === 'integer' || type === 'decimal' || type === 'money';

const footnote: Sentence = say(
  words`‡ có thể chưa đúng: còn sự kiện không đọc được, nêu ở mục Sự kiện bị cách ly`,
  words`‡ may be wrong: events could not be read, see Quarantined events`,
);

const inSentence = (sentence: Sentence): Sentence => {
  const inlines = (parts: readonly Inline[]): readonly Inline[] =>
    parts.map((part) => (typeof part === 'string' ? part : marked(part)));
  return { vi: inlines(sentence.vi), en: inlines(sentence.en) };
};

const marked = (value: Value): Value => {
  if (value.type === 'list') return { ...value, items: value.items.map(marked) };
  if (value.type === 'sentence') return { ...value, sentence: inSentence(value.sentence) };
  return isFigure(value) ? { ...value, affected: true } : value;
};

const inRow = (row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([key, value]) => [key, marked(value)] as const),
  ),
});

const inTable = (table: TableBlock): TableBlock => {
  const rows = table.rows.map(inRow);
  const total = table.total === undefined ? undefined : inRow(table.total);
  const cells = [...rows, ...(total === undefined ? [] : [total])].flatMap((row) =>
    Object.values(row.cells),
  );
  return {
    ...table,
    rows,
    ...(total !== undefined && { total }),
    footnotes: cells.some(({ affected }) => affected === true)
      ? [...table.footnotes, footnote]
      : table.footnotes,
  };
};

type Plain = Exclude<Block, { type: 'annex' }>;

const inBlock = (block: Plain): Plain => {
  switch (block.type) {
    case 'table':
      return inTable(block);
    case 'chart':
      return { ...block, alt: inSentence(block.alt) };
    case 'paragraph':
      return { ...block, sentence: inSentence(block.sentence) };
    case 'keyFigures':
      return {
        ...block,
        figures: block.figures.map(({ note, ...figure }) => ({
          ...figure,
          value: marked(figure.value),
          ...(note !== undefined && { note: inSentence(note) }),
        })),
      };
    case 'timeline':
      return {
        ...block,
        events: block.events.map((event) => ({ ...event, detail: marked(event.detail) })),
      };
    case 'heading':
    case 'finding':
    case 'replay':
      return block;
  }
};

/** Marks every figure: a fact that could not be read may be missing from any of them. */
const markFigures = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.type === 'annex' ? { ...block, blocks: block.blocks.map(inBlock) } : inBlock(block),
  );

/** The events themselves: where each stands, and what does not fit. */
const listOf = (quarantined: readonly BadEvent[]): readonly Block[] => [
  heading('cach-ly', 2, { vi: 'Sự kiện bị cách ly', en: 'Quarantined events' }),
  {
    type: 'table',
    id: 'su-kien-cach-ly',
    title: {
      vi: 'Sự kiện không đọc được, không tính vào báo cáo này',
      en: 'Events that could not be read and are not in this report',
    },
    columns: [
      column('position', 'integer', { vi: 'Vị trí', en: 'Position' }),
      column('event', 'text', { vi: 'Sự kiện', en: 'Event' }),
      column('type', 'text', { vi: 'Loại', en: 'Type' }),
      column('why', 'text', { vi: 'Chỗ không khớp', en: 'What does not fit' }),
    ],
    rowHeader: 'event',
    rows: quarantined.map(({ position, ref, type, message }) => ({
      key: ref,
      cells: {
        position: plainInteger(position),
        event: { type: 'event', ref },
        type: text({ vi: type, en: type }),
        why: quote(message),
      },
    })),
    footnotes: [],
  },
];

const bannerWith = (banner: Banner, count: number): Banner => ({
  ...banner,
  quarantined: count,
  everyPage: {
    vi: `${banner.everyPage.vi}. CÒN ${count} SỰ KIỆN KHÔNG ĐỌC ĐƯỢC: số có dấu ‡ có thể chưa đúng`,
    en: `${banner.everyPage.en}. ${count} EVENTS COULD NOT BE READ: figures marked ‡ may be wrong`,
  },
  paragraphs: [
    say(
      words`${plainInteger(count)} sự kiện không đọc được nên bị cách ly, không tính vào báo cáo. Số liệu có dấu ‡ có thể chưa đúng; danh sách ở cuối báo cáo.`,
      words`${plainInteger(count)} events could not be read, were quarantined and are not in this report. Figures marked ‡ may be wrong; the events are listed at its end.`,
    ),
    ...banner.paragraphs.map(inSentence),
  ],
});

/**
 * A report of a replay that left events out says so: in the banner and at the foot of every page, at
 * each figure, and in a list. Without such events it stays as it is.
 */
export const withQuarantine = <
  A extends { readonly banner: Banner; readonly blocks: readonly Block[] },
>(
  report: A,
  quarantined: readonly BadEvent[] = [],
): A =>
  quarantined.length === 0
    ? report
    : {
        ...report,
        banner: bannerWith(report.banner, quarantined.length),
        blocks: [...markFigures(report.blocks), ...listOf(quarantined)],
      };
