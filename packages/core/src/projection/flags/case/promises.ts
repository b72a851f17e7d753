import type { EventRef } from '../../../event/recorded.ts';
import type { Vnd } from '../../../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import type { Interval } from '../../../vocabulary/dates/period.ts';
import type { PromiseRecord } from '../../shared/help.ts';
import { valueOn } from '../../shared/timeline.ts';

/** A promise that was to be kept in the year, as it stood at the year's end. */
export interface OpenPromise {
  readonly kind: PromiseRecord['kind'];
  readonly on: PartialDate;
  /** In đồng; undefined for a promise without a price. */
  readonly amount?: Vnd;
  readonly dueBy?: LocalDate;
  readonly refs: readonly EventRef[];
}

/**
 * The promises of a pair that fall due in the year: by their due day or, where they name none, those
 * made in the year. A pledge withdrawn by the year's end is none.
 */
export const dueInYear = (
  promises: readonly PromiseRecord[],
  year: Interval,
): readonly OpenPromise[] =>
  promises
    .filter(({ withdrawnOn }) => withdrawnOn === undefined || certainFrom(withdrawnOn) > year.to)
    .flatMap(({ kind, on, terms, refs }) => {
      const then = valueOn(terms, year.to);
      if (then === undefined) return [];
      const { amount, dueBy } = then;
      const day = dueBy ?? certainFrom(on);
      if (day < year.from || day > year.to) return [];
      return [
        {
          kind,
          on,
          ...(amount !== undefined && { amount }),
          ...(dueBy !== undefined && { dueBy }),
          refs,
        },
      ];
    });
