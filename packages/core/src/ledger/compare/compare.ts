import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Projection } from '../../projection/projection.ts';
import type { AsOf, AsOfInput } from '../../vocabulary/dates/as-of.ts';
import type { ReplayFailure } from '../failures.ts';
import { type Replay, type ReplayOptions, replay } from '../replay/replay.ts';
import type { EventStore } from '../store/event-store.ts';
import { bearingOn, type Made } from './bearing.ts';
import { type ChangedFact, changedFacts, type Side } from './changed-facts.ts';
import { type ViewDifference, viewDifferences } from './view-difference.ts';

/** One place in which the views differ, with the facts that made it. */
export type Difference = Omit<ViewDifference, 'within'> & Made;

/** The same question asked as of two moments, and what came between. */
export interface Comparison<View> {
  readonly before: Replay<View>;
  readonly after: Replay<View>;
  /** In the order of the view. Empty: the views are the same. */
  readonly differences: readonly Difference[];
  /** The facts that the two do not read alike, in the order of history, whether they show or not. */
  readonly changed: readonly ChangedFact[];
}

/**
 * Asks one projection as of two moments and says what differs and which facts made it (§11.2: what
 * did we know then, what changed since, by which facts). Both sides read the same history, up to
 * where it ended at the beginning. Costs two replays and one more pass; memory is bounded but for the
 * two views and the facts that changed.
 */
export const compare =
  (store: EventStore, catalogue: Catalogue) =>
  <Acc, View>(
    projection: Projection<Acc, View>,
    before: AsOf | AsOfInput,
    after: AsOf | AsOfInput,
    options: ReplayOptions = {},
  ): TE.TaskEither<ReplayFailure, Comparison<View>> =>
  async () => {
    const run = replay(store, catalogue);
    const one = await run(projection, before, options)();
    if (E.isLeft(one)) return one;
    const { head } = one.right;
    // What is recorded while the comparison runs belongs to neither side.
    const other = await run(projection, after, {
      ...options,
      ...(head !== undefined && { upTo: head }),
    })();
    if (E.isLeft(other)) return other;
    const [askedBefore, askedAfter] = [one.right.asOf, other.right.asOf];
    const side = (asOf: AsOf): Side => ({
      asOf,
      handles: projection.handles,
      laterFacts: projection.laterFacts === true,
    });
    const changed = await changedFacts(
      store,
      catalogue,
      side(askedBefore),
      side(askedAfter),
      head,
      options,
    );
    if (E.isLeft(changed)) return changed;
    const madeBy = bearingOn(changed.right);
    const echo = { before: askedBefore, after: askedAfter };
    const differences = viewDifferences(
      one.right.view,
      other.right.view,
      projection.keys,
      echo,
    ).map((difference): Difference => {
      const { within: _within, ...place } = difference;
      return { ...place, ...madeBy(difference) };
    });
    return E.right({
      before: one.right,
      after: other.right,
      differences,
      changed: changed.right,
    });
  };
