import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine, firstRefusal, livesOn } from '../../decision/checks.ts';
import { type Matter, openedBy } from '../../decision/matter-checks.ts';
import type { Reference } from '../../decision/reference.ts';
import { refusal } from '../../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { CommitteeId } from '../../vocabulary/ids.ts';
import { boundsOf, type CommitteeFacts } from './state.ts';

/** The committee of the stream, in words. */
export const committeeOf = (id: CommitteeId): Matter => ({
  kind: { vi: 'Ban Chỉ đạo', en: 'Committee' },
  id,
});

const dissolvedOn = (id: CommitteeId, end: PartialDate, on: PartialDate): Check =>
  E.left(
    refusal(
      'CommitteeDissolved',
      { committee: id, end, on },
      `Ban Chỉ đạo ${id} đã giải thể từ ${end}; không ghi nhận cho ngày ${on} được`,
      `Committee ${id} was dissolved on ${end}; nothing can be recorded of it for ${on}`,
    ),
  );

/** The stream's own committee exists on that date. */
export const exists = (facts: CommitteeFacts, id: CommitteeId, on: PartialDate): Check => {
  const { established, dissolved } = boundsOf(facts);
  return firstRefusal(
    () => openedBy(committeeOf(id), established, on),
    () =>
      dissolved === undefined || firstDay(on) < certainFrom(dissolved.effectiveOn)
        ? fine
        : dissolvedOn(id, dissolved.effectiveOn, on),
  );
};

/** The committee that another room speaks of, if it names one, exists on that date. */
export const committeeLives = (
  reference: Reference,
  id: CommitteeId | undefined,
  on: PartialDate,
): Check => {
  if (id === undefined) return fine;
  const life = reference.committee(id);
  if (life === undefined) return openedBy(committeeOf(id), undefined, on);
  return livesOn(life, on)
    ? fine
    : E.left(
        refusal(
          'OutsideCommitteeLife',
          { id, name: life.name, on, from: life.from, ...(life.until && { until: life.until }) },
          `Ngày ${on} nằm ngoài thời gian hoạt động của ${life.name} (${id}), từ ${life.from}`,
          `${on} lies outside the life of ${life.name} (${id}), which began on ${life.from}`,
        ),
      );
};
