import type { Column, ColumnType, Row, TableBlock } from '../../model/block.ts';
import type { TimelineBlock, TimelineEvent } from '../../model/timeline.ts';
import { renderWords } from '../words.ts';

const column = (key: string, type: ColumnType, label: Column['label']): Column => ({
  key,
  label,
  type,
  total: 'none',
});

const rowOf = ({ fact, on, what, detail, document, recordedOn }: TimelineEvent): Row => ({
  key: fact,
  cells: {
    on,
    what,
    detail,
    document: document ?? { type: 'nothing' },
    recordedOn,
    fact: { type: 'event', ref: fact },
  },
});

/**
 * The same on paper, which has no room for the names of facts: those are in the JSON, as for every
 * figure on paper.
 */
export const printedTimeline = (block: TimelineBlock): TableBlock => {
  const table = timelineTable(block);
  return { ...table, columns: table.columns.filter(({ key }) => key !== 'fact') };
};

/** A timeline as a table, for formats made of tables: a row for each thing that happened. */
export const timelineTable = ({ id, title, events }: TimelineBlock): TableBlock => ({
  type: 'table',
  id,
  title,
  columns: [
    column('on', 'date', renderWords.happenedOn),
    column('what', 'text', renderWords.whatHappened),
    column('detail', 'mixed', renderWords.detail),
    column('document', 'mixed', renderWords.document),
    column('recordedOn', 'date', renderWords.recordedOn),
    column('fact', 'name', renderWords.fact),
  ],
  rowHeader: 'what',
  rows: events.map(rowOf),
  footnotes: [],
});
