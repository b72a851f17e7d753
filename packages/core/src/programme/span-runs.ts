import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { refusal } from '../decision/refusal.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';

/** A span of days does not end before it begins. */
export const spanRuns = (from: LocalDate, to: LocalDate): Check =>
  from <= to
    ? fine
    : E.left(
        refusal(
          'SpanReversed',
          { from, to },
          `Khoảng thời gian kết thúc (${to}) trước khi bắt đầu (${from})`,
          `The span ends (${to}) before it begins (${from})`,
        ),
      );
