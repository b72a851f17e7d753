import {
  certainFrom,
  coverage,
  currentState,
  defaultPolicy,
  effectiveness,
  figureTrace,
  hearings,
  type LocalDate,
  memorySnapshots,
  memoryStore,
  needsMatrix,
  type Projection,
  proposals,
  recommendations,
  reporting,
  succession,
  supportPlans,
  tenYearSummary,
  together,
  twinnings,
  units,
} from '@donghanh/core';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { lawfulHistory } from '../../src/history/lawful-history.ts';
import { memoryLedger, putFacts } from '../../src/index.ts';
import { agree } from '../../src/laws/difference.ts';
import { follow, handClock, lastOf, rebuilt } from './follower.ts';

const from = '2012-01-01' as LocalDate;

/** What happens in a round, beside facts that are recorded. */
const round = fc.record({
  facts: fc.nat(60),
  /** The clock goes to the day of the fact with this number; mostly it stays. */
  day: fc.option(fc.nat(999), { freq: 2 }),
  restart: fc.boolean(),
});

/**
 * A history arrives in pieces while the clock goes to and fro (so that facts lie in the future, and
 * become effective) and whoever follows leaves and comes back.
 */
const followed = async <Acc, View>(
  projection: Projection<Acc, View>,
  runs: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      lawfulHistory(),
      fc.array(round, { maxLength: 9 }),
      async (history, rounds) => {
        const { events } = history;
        const time = handClock('2014-06-01' as LocalDate);
        const ledger = memoryLedger({ store: memoryStore(), clock: time.clock });
        const options = { tick: time.tick, snapshots: memorySnapshots(), saveEvery: 30 };
        let follower = follow(ledger, projection, options);
        let given = 0;
        for (const { facts, day, restart } of [
          ...rounds,
          { facts: 9999, day: null, restart: true },
        ]) {
          await putFacts(ledger.store, events.slice(given, given + facts));
          given += facts;
          const dayAt = day === null ? undefined : events[day % Math.max(1, events.length)];
          if (dayAt !== undefined) time.set(certainFrom(dayAt.effectiveOn));
          const last = await lastOf(ledger, projection.handles);
          const expected = await rebuilt(ledger, projection, time.day());
          const live = await follower.until(time.day(), last);
          agree(live.view, expected, 'what is followed differs from what is folded again');
          agree(live.position, last, 'another position');
          if (!restart) continue;
          await follower.stop();
          follower = follow(ledger, projection, options);
          const again = await follower.next();
          agree(again.view, expected, 'the snapshot and what came after it give another view');
          agree(
            again.start,
            last === undefined
              ? { _tag: 'FromTheBeginning' }
              : { _tag: 'FromSnapshot', position: last },
            'it did not go on from its snapshot',
          );
        }
        await follower.stop();
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );

const { combine: _, ...inOnePiece } = currentState;

describe('a view that is followed is the view folded again, whatever came and when', () => {
  it.each<[string, () => Promise<void>]>([
    ['current state', () => followed(currentState, 25)],
    ['current state, in one piece', () => followed(inOnePiece, 15)],
    ['ten-year summary', () => followed(tenYearSummary({ from }), 10)],
    ['effectiveness', () => followed(effectiveness(defaultPolicy), 10)],
    ['coverage', () => followed(coverage, 10)],
    ['figure trace', () => followed(figureTrace({ from }), 10)],
    ['succession', () => followed(succession, 10)],
    ['needs matrix', () => followed(needsMatrix, 10)],
    ['support plans', () => followed(supportPlans, 10)],
    ['hearings', () => followed(hearings, 10)],
    ['proposals', () => followed(proposals, 10)],
    ['reporting', () => followed(reporting(defaultPolicy), 10)],
    ['recommendations', () => followed(recommendations, 10)],
    ['twinnings', () => followed(twinnings, 10)],
    ['two together', () => followed(together({ units, hearings }), 10)],
  ])('%s', (_name, holds) => holds());
});
