import * as E from 'fp-ts/lib/Either.js';
import {
  agencyLives,
  type Check,
  communeLives,
  documentKnown,
  fine,
  firstRefusal,
} from '../../decision/checks.ts';
import { factsOf, latestOf, through } from '../../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../../decision/input.ts';
import { dueInTime, type Matter, notOpened, openedBy } from '../../decision/matter-checks.ts';
import { refusal } from '../../decision/refusal.ts';
import { functionKnown, partyLives } from '../../programme/addressee-checks.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { RecommendationId } from '../../vocabulary/ids.ts';
import {
  RecommendationAdvised,
  RecommendationConsidered,
  RecommendationReceived,
  RecommendationRouted,
  RecommendationSubmitted,
} from './events.ts';
import type { RecommendationFacts } from './state.ts';

const recommendationOf = (id: RecommendationId): Matter => ({
  kind: { vi: 'Kiến nghị', en: 'Recommendation' },
  id,
});

const submittedBy = (facts: RecommendationFacts, id: RecommendationId, on: PartialDate): Check =>
  openedBy(recommendationOf(id), latestOf(facts, 'RecommendationSubmitted'), on);

/** A recommendation is submitted once, by somebody who exists. */
export const submitRecommendation: Decide<typeof RecommendationSubmitted, RecommendationFacts> = (
  input,
  facts,
  reference,
) => {
  const { recommendation, by, about, document, on } = input;
  return recordIf(
    RecommendationSubmitted,
    input,
    () => notOpened(recommendationOf(recommendation), latestOf(facts, 'RecommendationSubmitted')),
    () => partyLives(reference, by, on),
    () =>
      about === undefined
        ? fine
        : firstRefusal(
            () => agencyLives(reference, about.agency, on),
            () => communeLives(reference, about.commune, on),
          ),
    () => documentKnown(reference, document),
  );
};

/** The last outcome by that date, and whether it is the last word. */
const outcomeOn = (facts: RecommendationFacts, on: PartialDate) =>
  through(factsOf(facts, 'RecommendationConsidered'), on).at(-1);

const notDecided = (
  facts: RecommendationFacts,
  recommendation: RecommendationId,
  on: PartialDate,
): Check => {
  const last = outcomeOn(facts, on);
  return last === undefined || last.data.outcome === 'deferred'
    ? fine
    : E.left(
        refusal(
          'AlreadyConsidered',
          { recommendation, outcome: last.data.outcome, on: last.effectiveOn },
          `Kiến nghị ${recommendation} đã được xem xét ngày ${last.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `Recommendation ${recommendation} was considered on ${last.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );
};

/** A recommendation that is not decided goes to a function that is known. */
export const routeRecommendation: Decide<typeof RecommendationRouted, RecommendationFacts> = (
  input,
  facts,
  reference,
) => {
  const { recommendation, to, due, document, on } = input;
  return recordIf(
    RecommendationRouted,
    input,
    () => submittedBy(facts, recommendation, on),
    () => notDecided(facts, recommendation, on),
    () => functionKnown(reference, to, on),
    () => dueInTime(on, due),
    () => documentKnown(reference, document),
  );
};

const underWay = (
  facts: RecommendationFacts,
  { recommendation, on }: InputOf<typeof RecommendationReceived>,
): Check => {
  const last = through(factsOf(facts, 'RecommendationRouted', 'RecommendationReceived'), on).at(-1);
  if (last?.type === 'RecommendationRouted') return fine;
  return last === undefined
    ? E.left(
        refusal(
          'NotRouted',
          { recommendation, on },
          `Đến ngày ${on}, kiến nghị ${recommendation} chưa được chuyển cho ai`,
          `By ${on} recommendation ${recommendation} was sent to nobody`,
        ),
      )
    : E.left(
        refusal(
          'AlreadyReceived',
          { recommendation, on: last.effectiveOn },
          `Kiến nghị ${recommendation} đã được tiếp nhận ngày ${last.effectiveOn}`,
          `Recommendation ${recommendation} was received on ${last.effectiveOn}`,
        ),
      );
};

/** Whoever it was sent to receives it once. */
export const receiveRecommendation: Decide<typeof RecommendationReceived, RecommendationFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    RecommendationReceived,
    input,
    () => submittedBy(facts, input.recommendation, input.on),
    () => underWay(facts, input),
    () => documentKnown(reference, input.document),
  );

/** A recommendation is considered once, and again only after it was deferred. */
export const considerRecommendation: Decide<
  typeof RecommendationConsidered,
  RecommendationFacts
> = (input, facts, reference) => {
  const { recommendation, document, on } = input;
  return recordIf(
    RecommendationConsidered,
    input,
    () => submittedBy(facts, recommendation, on),
    () => notDecided(facts, recommendation, on),
    () => documentKnown(reference, document),
  );
};

const considered = (
  facts: RecommendationFacts,
  { recommendation, on }: InputOf<typeof RecommendationAdvised>,
): Check =>
  outcomeOn(facts, on) !== undefined
    ? fine
    : E.left(
        refusal(
          'NotConsidered',
          { recommendation, on },
          `Đến ngày ${on}, kiến nghị ${recommendation} chưa được xem xét; hãy ghi nhận kết quả xem xét trước`,
          `By ${on} recommendation ${recommendation} was not considered; record the outcome first`,
        ),
      );

/** Advice is given on a recommendation that was considered. */
export const adviseOnRecommendation: Decide<typeof RecommendationAdvised, RecommendationFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    RecommendationAdvised,
    input,
    () => submittedBy(facts, input.recommendation, input.on),
    () => considered(facts, input),
    () => documentKnown(reference, input.document),
  );
