import * as E from 'fp-ts/lib/Either.js';
import { type Check, communeLives, documentKnown, fine, notBefore } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import { refusal } from '../../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId, NeedId } from '../../vocabulary/ids.ts';
import { idFree } from '../need-checks.ts';
import type { NeedFacts } from '../state.ts';
import { NeedAssessed, NeedClosed, NeedIdentified } from './events.ts';

const identifiedAs = (facts: NeedFacts, need: NeedId) =>
  factsOf(facts, 'NeedIdentified').find(({ data }) => data.need === need);

/** Who says "found by a survey" has a survey on record that was held by then. */
const surveyHeld = (facts: NeedFacts, commune: CommuneId, on: PartialDate): Check =>
  factsOf(facts, 'NeedsSurveyed').some(
    ({ effectiveOn }) => firstDay(effectiveOn) <= certainFrom(on),
  )
    ? fine
    : E.left(
        refusal(
          'NotSurveyed',
          { commune, on },
          `Chưa ghi nhận cuộc khảo sát nào tại xã ${commune} đến ngày ${on}; hãy ghi nhận khảo sát trước, hoặc ghi nguồn là đề nghị của xã`,
          `No survey of commune ${commune} up to ${on} is recorded; record it first, or name a request as the source`,
        ),
      );

/** A need gets its name once, and one found by a survey has the survey behind it (S11a). */
export const identifyNeed: Decide<typeof NeedIdentified, NeedFacts> = (input, facts, reference) => {
  const { commune, need, source, document, on } = input;
  return recordIf(
    NeedIdentified,
    input,
    () => communeLives(reference, commune, on),
    () => idFree({ vi: 'Nhu cầu', en: 'Need' }, need, commune, identifiedAs(facts, need)),
    () => (source === 'survey' ? surveyHeld(facts, commune, on) : fine),
    () => documentKnown(reference, document),
  );
};

/** The need is known, had been identified by then, and is still open. */
const openNeed = (
  facts: NeedFacts,
  { commune, need, on }: { commune: CommuneId; need: NeedId; on: PartialDate },
): Check => {
  const known = factsOf(facts, 'NeedIdentified');
  const identified = identifiedAs(facts, need);
  if (identified === undefined) {
    return E.left(
      refusal(
        'UnknownNeed',
        { need, known: known.map(({ data }) => data.need) },
        `Xã ${commune} không có nhu cầu nào mang mã ${need}; hãy ghi nhận nhu cầu trước`,
        `Commune ${commune} has no need called ${need}; record it first`,
      ),
    );
  }
  const closed = factsOf(facts, 'NeedClosed').find(({ data }) => data.need === need);
  return closed === undefined
    ? notBefore(on, firstDay(identified.effectiveOn), {
        vi: `ngày xác định nhu cầu ${need}`,
        en: `the day on which need ${need} was identified`,
      })
    : E.left(
        refusal(
          'NeedIsClosed',
          { need, outcome: closed.data.outcome, on: closed.effectiveOn },
          `Nhu cầu ${need} đã kết thúc từ ${closed.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `Need ${need} is closed since ${closed.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );
};

/** Only an open need is assessed (S11a). */
export const assessNeed: Decide<typeof NeedAssessed, NeedFacts> = (input, facts, reference) =>
  recordIf(
    NeedAssessed,
    input,
    () => communeLives(reference, input.commune, input.on),
    () => openNeed(facts, input),
  );

/** A need is closed once. */
export const closeNeed: Decide<typeof NeedClosed, NeedFacts> = (input, facts, reference) =>
  recordIf(
    NeedClosed,
    input,
    () => communeLives(reference, input.commune, input.on),
    () => openNeed(facts, input),
  );
