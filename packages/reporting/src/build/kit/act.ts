import type { DatedAct, PartialDate } from '@donghanh/core';
import type { DateValue, ListValue, NothingValue } from '../../model/value.ts';
import type { SummaryContext } from './section.ts';
import { date, list, nothing, onFacts } from './values.ts';

/** The day of an act and the document it rests on; nothing for an act that was not. */
export const actValue = (
  { book, document }: SummaryContext,
  act: DatedAct | undefined,
): DateValue | ListValue | NothingValue => {
  if (act === undefined) return nothing();
  const on = onFacts(book, [act.event], date(act.on));
  return act.document === undefined ? on : list([on, document(act.document)]);
};

/** A day that may not be known. */
export const dateOr = (on: PartialDate | string | undefined): DateValue | NothingValue =>
  on === undefined ? nothing() : date(on as PartialDate);
