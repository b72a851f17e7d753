import type {
  Bilingual,
  Decimal,
  EventRef,
  LocalDate,
  PartialDate,
  Period,
  Qualifier,
} from '@donghanh/core';

/**
 * The name of a list of facts in {@link ReportModel.evidence}: "E17". Lists are long (thousands of
 * deliveries stand behind a total) and shared, so a figure carries the name and the report the list.
 */
export type EvidenceKey = `E${number}`;

/** That a figure is not, or not wholly, found in a source. */
export interface Reconstructed {
  /** `whole`: nothing of it is from a source. `part`: some of it is. */
  readonly extent: 'whole' | 'part';
  /** How much of the figure, in its own unit (đồng, or a count); left out where it has no size. */
  readonly amount?: number;
}

/** What every value may carry: the facts behind it, and how much of it is a reconstruction. */
export interface Backed {
  readonly evidence?: EvidenceKey;
  readonly reconstructed?: Reconstructed;
  /** Set on a figure from which events that could not be read may be missing. */
  readonly affected?: true;
}

/** Words of this report, in both languages. */
export interface TextValue extends Backed {
  readonly type: 'text';
  readonly text: Bilingual;
}

/** A name as its source spells it; never translated, never trusted. */
export interface NameValue extends Backed {
  readonly type: 'name';
  readonly name: string;
  /** The name of today, where it differs. */
  readonly now?: string;
}

/** The words of a source, printed as they stand. */
export interface QuoteValue extends Backed {
  readonly type: 'quote';
  readonly raw: string;
}

/** A count. */
export interface IntegerValue extends Backed {
  readonly type: 'integer';
  readonly value: number;
  readonly qualifier?: Qualifier;
}

/** What a decimal measures. `points`: percentage points; `pointsPerYear`: the same, a year. */
export type DecimalUnit = 'none' | 'percent' | 'points' | 'pointsPerYear';

/** An exact decimal, with the digits of its source. */
export interface DecimalValue extends Backed {
  readonly type: 'decimal';
  readonly value: Decimal;
  readonly unit: DecimalUnit;
  readonly qualifier?: Qualifier;
}

/** Money, in whole đồng. Differences may be negative. */
export interface MoneyValue extends Backed {
  readonly type: 'money';
  readonly value: number;
  readonly qualifier?: Qualifier;
}

/** A day, month or year, no finer than it is known: `2012-05-29`, `2021-11`, `2022`. */
export interface DateValue extends Backed {
  readonly type: 'date';
  readonly value: PartialDate;
}

/** A span of days, both included. */
export interface SpanValue extends Backed {
  readonly type: 'span';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A reporting period: `2012`, `2012-H1`. */
export interface PeriodValue extends Backed {
  readonly type: 'period';
  readonly value: Period;
}

/** A document as it is cited: number, and the article that is meant. */
export interface DocumentValue extends Backed {
  readonly type: 'document';
  readonly id: string;
  readonly number?: string;
  readonly article?: string;
}

/** A fact by its name, as `assignment-so-gtvt~keng-du@3`. */
export interface EventValue extends Backed {
  readonly type: 'event';
  readonly ref: EventRef;
}

/** Several values in one place: the communes of an agency, the notes on a document. */
export interface ListValue extends Backed {
  readonly type: 'list';
  readonly items: readonly Value[];
}

/** A sentence in a cell: words with values among them. */
export interface SentenceValue extends Backed {
  readonly type: 'sentence';
  readonly sentence: Sentence;
}

/** A place where nothing stands, and why. */
export interface NothingValue extends Backed {
  readonly type: 'nothing';
  readonly why?: Bilingual;
}

/**
 * What stands in a cell or in a sentence. Always typed, never formatted: a renderer writes "310,794
 * tỷ", a spreadsheet keeps 310794000000.
 */
export type Value =
  | TextValue
  | NameValue
  | QuoteValue
  | IntegerValue
  | DecimalValue
  | MoneyValue
  | DateValue
  | SpanValue
  | PeriodValue
  | DocumentValue
  | EventValue
  | ListValue
  | SentenceValue
  | NothingValue;

/** A part of a sentence: words, or a value among them. */
export type Inline = string | Value;

/** A sentence or paragraph in both languages; the order of the values may differ between them. */
export interface Sentence {
  readonly vi: readonly Inline[];
  readonly en: readonly Inline[];
}
