import * as E from 'fp-ts/lib/Either.js';
import { causeNamed } from '../../decision/because.ts';
import { type Check, documentKnown, fine } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import {
  closesLast,
  dueInTime,
  type Matter,
  notClosedBefore,
  notOpened,
  openedBy,
} from '../../decision/matter-checks.ts';
import { refusal } from '../../decision/refusal.ts';
import type { Addressee } from '../../vocabulary/addressee.ts';
import type { DirectionId } from '../../vocabulary/ids.ts';
import { partyLives } from '../addressee-checks.ts';
import { DirectionFollowed, DirectionIssued, DirectionWithdrawn } from './events.ts';
import { boundsOf, type DirectionFacts } from './state.ts';

const directionOf = (id: DirectionId): Matter => ({
  kind: { vi: 'Chỉ đạo', en: 'Direction' },
  id,
});

const addressed = (direction: DirectionId, to: readonly Addressee[]): Check => {
  if (to.length === 0) {
    return E.left(
      refusal(
        'NoAddressee',
        { direction },
        `Chỉ đạo ${direction} chưa nêu nơi nhận; hãy nêu ít nhất một`,
        `Direction ${direction} is addressed to nobody; name at least one addressee`,
      ),
    );
  }
  const names = to.map(({ kind, id }) => `${kind} ${id}`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined
    ? fine
    : E.left(
        refusal(
          'AddresseeTwice',
          { direction, addressee: twice },
          `Chỉ đạo ${direction} nêu nơi nhận ${twice} hai lần`,
          `Direction ${direction} names the addressee ${twice} twice`,
        ),
      );
};

/** A direction is issued once, to those who exist. */
export const issueDirection: Decide<typeof DirectionIssued, DirectionFacts> = (
  input,
  facts,
  reference,
) => {
  const { direction, to, due, document, because, on } = input;
  return recordIf(
    DirectionIssued,
    input,
    () => notOpened(directionOf(direction), boundsOf(facts).issued),
    () => addressed(direction, to),
    ...to.map((addressee) => () => partyLives(reference, addressee, on)),
    () => dueInTime(on, due),
    () => documentKnown(reference, document),
    () => causeNamed(because),
  );
};

/** A direction that was not withdrawn before is followed. */
export const followDirection: Decide<typeof DirectionFollowed, DirectionFacts> = (
  input,
  facts,
  reference,
) => {
  const { direction, document, on } = input;
  const { issued, withdrawn } = boundsOf(facts);
  return recordIf(
    DirectionFollowed,
    input,
    () => openedBy(directionOf(direction), issued, on),
    () => notClosedBefore(directionOf(direction), withdrawn, on),
    () => documentKnown(reference, document),
  );
};

/** A direction is withdrawn once. */
export const withdrawDirection: Decide<typeof DirectionWithdrawn, DirectionFacts> = (
  input,
  facts,
  reference,
) => {
  const { direction, document, on } = input;
  const { issued, withdrawn } = boundsOf(facts);
  return recordIf(
    DirectionWithdrawn,
    input,
    () => openedBy(directionOf(direction), issued, on),
    () => closesLast(directionOf(direction), withdrawn, on, factsOf(facts, 'DirectionFollowed')),
    () => documentKnown(reference, document),
  );
};
