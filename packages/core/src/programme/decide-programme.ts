import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine, notBefore } from '../decision/checks.ts';
import { factsOf, latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { ProgrammeOpened, ReviewConcluded } from './events.ts';
import { spanRuns } from './span-runs.ts';
import type { ProgrammeFacts } from './state.ts';

const notOpened = (facts: ProgrammeFacts): Check => {
  const opened = latestOf(facts, 'ProgrammeOpened');
  return opened === undefined
    ? fine
    : E.left(
        refusal(
          'ProgrammeAlreadyOpened',
          { name: opened.data.name, on: opened.effectiveOn },
          `Chương trình "${opened.data.name}" đã được mở từ ${opened.effectiveOn}`,
          `The programme "${opened.data.name}" is open already, from ${opened.effectiveOn}`,
        ),
      );
};

/** The programme is opened once. */
export const openProgramme: Decide<typeof ProgrammeOpened, ProgrammeFacts> = (input, facts) =>
  recordIf(ProgrammeOpened, input, () => notOpened(facts));

const opened = (facts: ProgrammeFacts): Check =>
  latestOf(facts, 'ProgrammeOpened') !== undefined
    ? fine
    : E.left(
        refusal(
          'ProgrammeNotOpened',
          {},
          'Chưa ghi nhận việc mở chương trình; hãy mở chương trình trước khi kết luận tổng kết',
          'The programme is not opened yet; open it before a review is concluded',
        ),
      );

/**
 * A review of a span is concluded once, not before the span begins: the five-year review of
 * 2012–2017 was held in November 2017.
 */
export const concludeReview: Decide<typeof ReviewConcluded, ProgrammeFacts> = (
  input,
  facts,
  reference,
) => {
  const { from, to, final, document, on } = input;
  const same = factsOf(facts, 'ReviewConcluded').find(
    ({ data }) => data.from === from && data.to === to && data.final === final,
  );
  return recordIf(
    ReviewConcluded,
    input,
    () => opened(facts),
    () => spanRuns(from, to),
    () =>
      notBefore(on, from, { vi: 'ngày đầu của thời gian tổng kết', en: 'the first day reviewed' }),
    () => documentKnown(reference, document),
    () =>
      same === undefined
        ? fine
        : E.left(
            refusal(
              'ReviewAlreadyConcluded',
              { from, to, on: same.effectiveOn },
              `Giai đoạn ${from} đến ${to} đã được kết luận ngày ${same.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
              `The review of ${from} to ${to} was concluded on ${same.effectiveOn}; if that is wrong, correct that fact`,
            ),
          ),
  );
};
