import * as E from 'fp-ts/lib/Either.js';
import type { Recorded } from '../event/recorded.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import { addDays } from '../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import { type Check, fine, notBefore } from './checks.ts';
import { refusal } from './refusal.ts';

/** A unit with a life of its own: what kind it is, in words that begin a sentence, and its id. */
export interface Unit {
  readonly kind: Bilingual;
  readonly id: string;
}

/** The unit is not in the register yet. */
export const notRegistered = ({ kind, id }: Unit, registered: Recorded | undefined): Check =>
  registered === undefined
    ? fine
    : E.left(
        refusal(
          'UnitAlreadyRegistered',
          { id, from: registered.effectiveOn },
          `${kind.vi} ${id} đã được ghi nhận từ ${registered.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `${kind.en} ${id} is registered already, from ${registered.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );

/** The unit has not ended, on whatever day. */
export const notEnded = ({ kind, id }: Unit, ended: Recorded | undefined): Check =>
  ended === undefined
    ? fine
    : E.left(
        refusal(
          'UnitAlreadyEnded',
          { id, end: ended.effectiveOn },
          `${kind.vi} ${id} đã có ngày kết thúc ${ended.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `${kind.en} ${id} already ends on ${ended.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );

/**
 * The end lies behind the unit's first day and behind every change of it that is recorded. Says
 * nothing of a unit that is not registered: that is for others to refuse.
 */
export const endsLast = (
  { kind, id }: Unit,
  on: PartialDate,
  registered: Recorded | undefined,
  changes: readonly Recorded[],
): Check => {
  if (registered === undefined) return fine;
  const later = changes.find((change) => firstDay(change.effectiveOn) >= certainFrom(on));
  return later === undefined
    ? notBefore(on, addDays(firstDay(registered.effectiveOn), 1), {
        vi: `ngày thứ hai của ${kind.vi.toLowerCase()} ${id}`,
        en: `the second day of ${kind.en.toLowerCase()} ${id}`,
      })
    : E.left(
        refusal(
          'ChangeAfterEnd',
          { id, on, change: later.type, changedOn: later.effectiveOn },
          `${kind.vi} ${id} còn thay đổi vào ngày ${later.effectiveOn} (${later.type}); không thể kết thúc từ ${on}`,
          `${kind.en} ${id} still changed on ${later.effectiveOn} (${later.type}); it cannot end on ${on}`,
        ),
      );
};

/** A unit does not go into itself. */
export const notIntoItself = ({ kind, id }: Unit, into: string): Check =>
  into !== id
    ? fine
    : E.left(
        refusal(
          'IntoItself',
          { id },
          `${kind.vi} ${id} không thể sáp nhập vào chính mình`,
          `${kind.en} ${id} cannot become part of itself`,
        ),
      );

/** The command changes something that was not so already. */
export const changes = ({ kind, id }: Unit, on: PartialDate, same: boolean): Check =>
  !same
    ? fine
    : E.left(
        refusal(
          'NothingChanges',
          { id, on },
          `${kind.vi} ${id} vào ngày ${on} đã đúng như vậy; không có gì thay đổi`,
          `${kind.en} ${id} is so already on ${on}; nothing changes`,
        ),
      );
