import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import { earlier, type LocalDate, lastOfYear, yearOf } from '../../vocabulary/dates/local-date.ts';
import type { Interval } from '../../vocabulary/dates/period.ts';
import { askedDay } from '../shared/last-fact.ts';

/** The days of a summary, both included. */
export interface SpanOptions {
  /** The first day of the programme: the real one begins on 1/1/2012. */
  readonly from: LocalDate;
  /** The cut-off day. Left out: the asked day. */
  readonly to?: LocalDate;
}

/**
 * The days that a summary covers. It never looks past the asked day; asked "whatever the date"
 * (`always`), it ends with the last fact, so that today's view and that of the last fact's day agree.
 */
export const spanOf = (
  options: SpanOptions,
  asOf: AsOf,
  lastFact: LocalDate | undefined,
): Interval => {
  const asked = askedDay(asOf, lastFact) ?? options.from;
  return { from: options.from, to: earlier(options.to ?? asked, asked) };
};

/** A year of the span, and the day on which it is counted: its last, or the last of the span. */
export interface SpanYear {
  readonly year: number;
  readonly countedOn: LocalDate;
}

/** The years that the span touches, in order; none when it ends before it begins. */
export const yearsOf = (span: Interval): readonly SpanYear[] => {
  const years: SpanYear[] = [];
  if (span.to < span.from) return years;
  for (let year = yearOf(span.from); year <= yearOf(span.to); year += 1) {
    years.push({ year, countedOn: earlier(lastOfYear(year), span.to) });
  }
  return years;
};
