import type { Bilingual } from '@donghanh/core';
import type { FindingBlock } from './finding.ts';
import type { ReplayBlock } from './replay.ts';
import type { TimelineBlock } from './timeline.ts';
import type { Sentence, Value } from './value.ts';

/** A title within the report. Level 2 opens a section, 3 a part of it. */
export interface HeadingBlock {
  readonly type: 'heading';
  /** Unique in the report; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly level: 2 | 3;
  readonly text: Bilingual;
}

/** Running text. `note` is smaller print; `caution` must not be overlooked. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly tone: 'plain' | 'note' | 'caution';
  readonly sentence: Sentence;
}

/** The few figures that a reader takes away. */
export interface KeyFiguresBlock {
  readonly type: 'keyFigures';
  readonly id: string;
  readonly label: Bilingual;
  readonly figures: readonly {
    readonly label: Bilingual;
    readonly value: Value;
    /** What must be read together with it: the figure as published, its day. */
    readonly note?: Sentence;
  }[];
}

/** What the cells of a column are. In a `mixed` column each row has its own unit. */
export type ColumnType = 'text' | 'name' | 'integer' | 'decimal' | 'money' | 'date' | 'mixed';

/** A column. */
export interface Column {
  readonly key: string;
  readonly label: Bilingual;
  readonly type: ColumnType;
  /** `sum`: the total row holds the sum of the rows above, and is checked. */
  readonly total: 'sum' | 'none';
}

/** A row: one value for each column. */
export interface Row {
  readonly key: string;
  /** Set on a row for what the other rows leave over of the total. */
  readonly remainder?: true;
  readonly cells: Readonly<Record<string, Value>>;
}

/** A table. Every sum column of `total` is the sum of `rows`: {@link checkTotals}. */
export interface TableBlock {
  readonly type: 'table';
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly Column[];
  /** The column that names the rows; the first when left out. */
  readonly rowHeader?: string;
  readonly rows: readonly Row[];
  readonly total?: Row;
  readonly footnotes: readonly Sentence[];
}

/**
 * A picture of some columns of a table, which stands beside it. `bars`: a group of bars for each
 * row; `line`: one line over the rows; `horizontalBars`: a bar to the right for each row.
 */
export interface ChartBlock {
  readonly type: 'chart';
  readonly id: string;
  readonly kind: 'bars' | 'line' | 'horizontalBars';
  readonly title: Bilingual;
  /** What the picture says, for those who do not see it. */
  readonly alt: Sentence;
  /** The id of the table. */
  readonly table: string;
  /** The column that names the places on the axis. */
  readonly category: string;
  /** The columns that are drawn: all of one type, `integer` or `money`. */
  readonly series: readonly string[];
}

/** What is looked up rather than read: at the end of the report, on a page of its own in print. */
export interface AnnexBlock {
  readonly type: 'annex';
  readonly id: string;
  readonly title: Bilingual;
  readonly blocks: readonly Exclude<Block, AnnexBlock>[];
}

/** A piece of a report. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | KeyFiguresBlock
  | TableBlock
  | ChartBlock
  | FindingBlock
  | TimelineBlock
  | ReplayBlock
  | AnnexBlock;
