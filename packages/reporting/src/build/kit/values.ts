import type {
  Amount,
  Bilingual,
  Count,
  Decimal,
  EventRef,
  LocalDate,
  PartialDate,
  Period,
} from '@donghanh/core';
import type {
  DateValue,
  DecimalUnit,
  DecimalValue,
  IntegerValue,
  ListValue,
  MoneyValue,
  NameValue,
  NothingValue,
  PeriodValue,
  QuoteValue,
  Reconstructed,
  Sentence,
  SentenceValue,
  SpanValue,
  TextValue,
  Value,
} from '../../model/value.ts';
import type { EvidenceBook } from './book.ts';

/** How much of a figure is a reconstruction; `undefined` when nothing is. */
export const reconstructedPart = (
  value: number,
  reconstructed: number,
): Reconstructed | undefined =>
  reconstructed === 0
    ? undefined
    : { extent: reconstructed === value ? 'whole' : 'part', amount: reconstructed };

const marked = (reconstructed: Reconstructed | undefined) =>
  reconstructed === undefined ? {} : { reconstructed };

const backed = (book: EvidenceBook, events: readonly EventRef[]) => {
  const evidence = book.of(events);
  return evidence === undefined ? {} : { evidence };
};

/** The same value, backed by facts. */
export const withEvidence = <A extends Value>(
  book: EvidenceBook,
  events: readonly EventRef[],
  value: A,
): A => ({ ...value, ...backed(book, events) });

/** The same value, backed by facts, and marked when any of them is a reconstruction. */
export const onFacts = <A extends Value>(
  book: EvidenceBook,
  events: readonly EventRef[],
  value: A,
): A => {
  const extent = book.extentOf(events);
  const told = withEvidence(book, events, value);
  return extent === undefined ? told : { ...told, reconstructed: { extent } };
};

/** The same value, marked as resting wholly on reconstructed facts when `is`. */
export const markedIf = <A extends Value>(is: boolean, value: A): A =>
  is ? { ...value, reconstructed: { extent: 'whole' } } : value;

/** Money of a view, with its facts and the reconstructed part. */
export const money = (book: EvidenceBook, amount: Amount): MoneyValue => ({
  type: 'money',
  value: amount.value,
  ...marked(reconstructedPart(amount.value, amount.reconstructed)),
  ...backed(book, amount.events),
});

/** Money that was computed here: a remainder, a share. In đồng. */
export const plainMoney = (value: number, reconstructed = 0): MoneyValue => ({
  type: 'money',
  value,
  ...marked(reconstructedPart(value, reconstructed)),
});

/** The reconstructed part of an amount as a figure of its own: it is reconstructed by definition. */
export const reconstructedMoney = (value: number): MoneyValue => plainMoney(value, value);

/** A count of a view. */
export const integer = (book: EvidenceBook, count: Count): IntegerValue => ({
  type: 'integer',
  value: count.value,
  ...marked(reconstructedPart(count.value, count.reconstructed)),
  ...backed(book, count.events),
});

/** A count without facts of its own. */
export const plainInteger = (value: number, reconstructed?: Reconstructed): IntegerValue => ({
  type: 'integer',
  value,
  ...marked(reconstructed),
});

/** A decimal. */
export const decimal = (value: Decimal, unit: DecimalUnit): DecimalValue => ({
  type: 'decimal',
  value,
  unit,
});

/** A date, no finer than it is known. */
export const date = (value: PartialDate | LocalDate): DateValue => ({
  type: 'date',
  value: value as string as PartialDate,
});

/** A span of days. */
export const span = (from: LocalDate, to: LocalDate): SpanValue => ({ type: 'span', from, to });

/** A sentence as a value, for a cell. */
export const inCell = (sentence: Sentence): SentenceValue => ({ type: 'sentence', sentence });

/** A year. */
export const year = (value: number): DateValue => date(String(value) as PartialDate);

/** A reporting period. */
export const period = (value: Period): PeriodValue => ({ type: 'period', value });

/** Words of this report. */
export const text = (both: Bilingual): TextValue => ({ type: 'text', text: both });

/** A name as its source spells it. */
export const name = (then: string, now?: string): NameValue => ({
  type: 'name',
  name: then,
  ...(now === undefined || now === then ? {} : { now }),
});

/** The words of a source. */
export const quote = (raw: string): QuoteValue => ({ type: 'quote', raw });

/** Nothing, and why. */
export const nothing = (why?: Bilingual): NothingValue => ({
  type: 'nothing',
  ...(why === undefined ? {} : { why }),
});

/** Several values in one cell; nothing when there is none. */
export const list = (items: readonly Value[]): ListValue | NothingValue =>
  items.length === 0 ? nothing() : { type: 'list', items };
