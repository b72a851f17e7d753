import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, communeLives, documentKnown, fine } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import { refusal } from '../../decision/refusal.ts';
import type { NeedFacts } from '../state.ts';
import { ContactMade } from './events.ts';

/** One contact is recorded once (S9). */
export const makeContact: Decide<typeof ContactMade, NeedFacts> = (input, facts, reference) => {
  const { commune, agency, initiatedBy, what, document, on } = input;
  const same = factsOf(facts, 'ContactMade').some(
    ({ data, effectiveOn }) =>
      effectiveOn === on &&
      data.agency === agency &&
      data.initiatedBy === initiatedBy &&
      data.what === what,
  );
  return recordIf(
    ContactMade,
    input,
    () => communeLives(reference, commune, on),
    () => agencyLives(reference, agency, on),
    () => documentKnown(reference, document),
    () =>
      !same
        ? fine
        : E.left(
            refusal(
              'ContactAlreadyRecorded',
              { agency, commune, on, what },
              `Lần liên hệ này giữa ${agency} và xã ${commune} ngày ${on} đã được ghi nhận`,
              `This contact between ${agency} and commune ${commune} on ${on} is recorded already`,
            ),
          ),
  );
};
