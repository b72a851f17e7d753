import {
  allCommands,
  always,
  deliver,
  type EventRef,
  foldAll,
  type Projection,
  refOf,
} from '@donghanh/core';
import {
  assignmentMade,
  contributionDelivered,
  fixedClock,
  given,
  interleavingsOf,
  lawfulHistory,
  localDate,
  memoryLedger,
  projectionLaws,
  putFacts,
  vnd,
  world,
} from '@donghanh/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietAssignments } from './quiet-assignments.ts';

// Random histories that the decisions of the model allow, and what is left of them when they shrink.

/** A mistake for the tests below: the last gift is the one that arrived last. */
const lastArrival: Projection<{ event?: EventRef }, { readonly event?: EventRef }> = {
  name: 'last-arrival',
  version: 1,
  handles: ['ContributionDelivered'],
  init: () => ({}),
  apply: (acc, event) => {
    acc.event = refOf(event);
  },
  view: (acc) => Object.freeze({ ...acc }),
};

describe('for every history', () => {
  it('a ledger gives what folding in memory gives', () =>
    fc.assert(
      fc.asyncProperty(lawfulHistory({ corrections: false, years: 2 }), async ({ events }) => {
        const ledger = memoryLedger({ clock: fixedClock('2023-01-01') });
        await putFacts(ledger.store, events);
        expect(await ledger.project(quietAssignments)()).toEqual({
          _tag: 'Right',
          right: quietAssignments.view(foldAll(quietAssignments, events), always),
        });
      }),
      { numRuns: 20 },
    ));

  it('it does not matter whose facts arrive first', () =>
    fc.assert(
      fc.property(
        lawfulHistory({ agencies: 3, acts: ['makeAssignment', 'deliver', 'endAssignment'] }).chain(
          (history) => fc.tuple(fc.constant(history.events), interleavingsOf(history)),
        ),
        ([events, others]) => {
          const view = (facts: typeof events) =>
            quietAssignments.view(foldAll(quietAssignments, facts), always);
          expect(view(others)).toEqual(view(events));
        },
      ),
      { numRuns: 50 },
    ));

  it('the commands that made it are known, to be made again', () => {
    const known = new Set(allCommands.map(({ type }) => type));
    fc.assert(
      fc.property(lawfulHistory(), ({ executed, events, refused }) => {
        expect(executed.every(({ command }) => known.has(command.type))).toBe(true);
        expect(executed.length).toBeLessThanOrEqual(events.length);
        expect(refused).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20 },
    );
  });
});

// Money of nothing is no gift: the decision refuses it.
const price = vnd().filter((amount) => amount > 0);

it('for every amount and day, a gift is recorded as it was given', () => {
  fc.assert(
    fc.property(price, localDate({ from: '2012-05-01', to: '2022-12-31' }), (value, on) => {
      const { contribution, assignment, ...gift } = contributionDelivered({ value }).data;
      given(assignmentMade())
        .when(deliver({ ...gift, ...world.pair, on }))
        .then(contributionDelivered({ value }, { on }));
    }),
  );
});

describe('a counterexample', () => {
  it('shrinks to the facts that matter, and is still a history that could have happened', () => {
    const found = fc.check(
      fc.property(lawfulHistory({ agencies: 1, communes: 1, corrections: false }), ({ events }) => {
        const { event } = lastArrival.view(foldAll(lastArrival, events), always);
        const gifts = events.filter(({ type }) => type === 'ContributionDelivered');
        const days = gifts.map(({ effectiveOn }) => effectiveOn).sort();
        const last = gifts.find((gift) => refOf(gift) === event);
        return last === undefined || last.effectiveOn === days.at(-1);
      }),
      { seed: 2022, numRuns: 500 },
    );
    const [history] = found.counterexample ?? expect.fail('nothing was found');
    expect(history.events.map(({ type }) => type)).toEqual([
      'DistrictRegistered',
      'AgencyRegistered',
      'CommuneRegistered',
      'DocumentIssued',
      'AssignmentMade',
      'ContributionDelivered',
      'ContributionDelivered',
    ]);
    const [first, second] = history.events.slice(-2).map(({ effectiveOn }) => effectiveOn);
    expect((first ?? '') > (second ?? '')).toBe(true);
  });

  it('to a law shows the facts, one a line, and the seed to see it again', async () => {
    const laws = projectionLaws('last-arrival', lastArrival, { seed: 1, runs: 100 });
    const broken: Error[] = [];
    for (const { check } of laws) await check().catch((error: Error) => broken.push(error));
    expect(broken.length).toBe(1);
    expect(String(broken[0]?.cause)).toContain('the order of arrival shows in the view');
    expect(broken[0]?.message).toContain('seed: 1');
    expect(broken[0]?.message).toMatch(/\n {2}assignment-\S+@\d+ ContributionDelivered on 20/);
  });
});
