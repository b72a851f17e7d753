import * as E from 'fp-ts/lib/Either.js';
import type { Recorded } from '../event/recorded.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import { type Check, fine, firstRefusal, notBefore } from './checks.ts';
import { refusal } from './refusal.ts';

/**
 * A matter with a stream of its own (a committee, task, direction, recommendation, shortcoming): it is
 * opened once, and closed once at most. What kind it is, in words that begin a sentence, and its id.
 */
export interface Matter {
  readonly kind: Bilingual;
  readonly id: string;
}

/** The matter is not recorded yet. */
export const notOpened = ({ kind, id }: Matter, opened: Recorded | undefined): Check =>
  opened === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyOpened',
          { id, on: opened.effectiveOn },
          `${kind.vi} ${id} đã được ghi nhận, ngày ${opened.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `${kind.en} ${id} is recorded already, of ${opened.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );

/** The matter is recorded, and was there by that date. */
export const openedBy = (
  { kind, id }: Matter,
  opened: Recorded | undefined,
  on: PartialDate,
): Check =>
  opened === undefined
    ? E.left(
        refusal(
          'UnknownMatter',
          { id },
          `${kind.vi} ${id} chưa được ghi nhận; hãy ghi nhận trước`,
          `${kind.en} ${id} is not recorded; record it first`,
        ),
      )
    : notBefore(on, firstDay(opened.effectiveOn), {
        vi: `ngày của ${kind.vi.toLowerCase()} ${id}`,
        en: `the day of ${kind.en.toLowerCase()} ${id}`,
      });

const closed = ({ kind, id }: Matter, closing: Recorded): Check =>
  E.left(
    refusal(
      'AlreadyClosed',
      { id, on: closing.effectiveOn, by: closing.type },
      `${kind.vi} ${id} đã kết thúc ngày ${closing.effectiveOn} (${closing.type}); nếu ghi sai, hãy sửa sự kiện đó`,
      `${kind.en} ${id} was closed on ${closing.effectiveOn} (${closing.type}); if that is wrong, correct that fact`,
    ),
  );

/** The matter was not closed before that date; on the day itself things may still happen. */
export const notClosedBefore = (
  matter: Matter,
  closing: Recorded | undefined,
  on: PartialDate,
): Check =>
  closing === undefined || firstDay(on) <= certainFrom(closing.effectiveOn)
    ? fine
    : closed(matter, closing);

/** The matter can be closed on that date: it is not closed yet, and nothing of it happened later. */
export const closesLast = (
  matter: Matter,
  closing: Recorded | undefined,
  on: PartialDate,
  others: readonly Recorded[],
): Check =>
  firstRefusal(
    () => (closing === undefined ? fine : closed(matter, closing)),
    () => {
      const { kind, id } = matter;
      const later = others.find((fact) => firstDay(fact.effectiveOn) > certainFrom(on));
      return later === undefined
        ? fine
        : E.left(
            refusal(
              'ChangeAfterEnd',
              { id, on, change: later.type, changedOn: later.effectiveOn },
              `${kind.vi} ${id} còn có sự kiện ngày ${later.effectiveOn} (${later.type}); không thể kết thúc ngày ${on}`,
              `${kind.en} ${id} still has a fact of ${later.effectiveOn} (${later.type}); it cannot be closed on ${on}`,
            ),
          );
    },
  );

/** What is due is not due before it was asked for. */
export const dueInTime = (on: PartialDate, due: LocalDate | undefined): Check =>
  due === undefined || due >= firstDay(on)
    ? fine
    : E.left(
        refusal(
          'DueBeforeGiven',
          { on, due },
          `Hạn ${due} sớm hơn ngày giao ${on}`,
          `The due date ${due} is earlier than ${on}, the day it was given`,
        ),
      );
