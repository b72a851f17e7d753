import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import {
  assigned,
  copyOf,
  gift,
  left,
  open,
  pair,
  pairStream,
  right,
  run,
  stored,
  ticking,
} from '../../../test/ledger.ts';
import { endAssignment } from '../../assignment/commands.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import type { Command } from '../../decision/command.ts';
import { currentState } from '../../projection/current-state/current-state.ts';
import type { Ledger } from '../ledger.ts';

const grounds = {
  reason: 'Ghi sai',
  document: { document: '1310-qd-ubnd-2012' },
  on: '2014-02-01',
};
const recall = (target: number) => recallFact({ stream: pairStream, target, ...grounds });

/** The gift reads as that many đồng, on that day. */
const correct = async (ledger: Ledger, value: number, effectiveOn = '2012-12-05') => {
  const data = JSON.parse((await stored(ledger.store))[4]?.data ?? '');
  return correctFact({
    stream: pairStream,
    target: 1,
    kind: 'content',
    ...grounds,
    replacement: { type: 'ContributionDelivered', effectiveOn, data: { ...data, value } },
  });
};

/** A gift of 10 đồng of 5/12/2012, recorded on 1/1/2013; the rest is recorded on 1/3/2014. */
const later = async (...commands: readonly ((ledger: Ledger) => unknown)[]) => {
  const first = await assigned();
  await run(first, gift(10));
  const ledger = open({ store: first.store, clock: ticking('2014-03-01') });
  for (const make of commands) await run(ledger, (await make(first)) as Command);
  return ledger;
};

const day = '2014-12-31';
const then = { effectiveOn: day, knownAt: '2013-12-31' };
const now = { effectiveOn: day };
const event = `${pairStream}@1`;
const fact = {
  event,
  type: 'ContributionDelivered',
  effectiveOn: '2012-12-05',
  recordedAt: '2013-01-01T05:00:04.000Z',
};

const compared = async (ledger: Ledger, before: object = then, after: object = now) =>
  right(await ledger.compare(donated, before as typeof now, after as typeof now)());

describe('the same question as of two moments', () => {
  it('gives no differences where nothing was learned', async () => {
    const { before, after, differences, changed } = await compared(await later());
    expect([differences, changed]).toEqual([[], []]);
    expect([before.view.total, after.view.total, before.head, after.head]).toEqual([10, 10, 5, 5]);
  });

  it('names a fact that was recorded late', async () => {
    const { differences, changed } = await compared(await later(() => gift(5, '2012-11-30')));
    const late = {
      event: `${pairStream}@2`,
      type: 'ContributionDelivered',
      how: 'added',
      effectiveOn: '2012-11-30',
      recordedAt: '2014-03-01T05:00:00.000Z',
      by: [],
    };
    const made = { bearing: 'named', facts: [late] };
    expect(differences).toEqual([
      { path: 'total', kind: 'changed', before: 10, after: 15, ...made },
      { path: 'facts', kind: 'changed', before: [event], after: [event, late.event], ...made },
    ]);
    expect(changed).toEqual([late]);
  });

  it('names a fact that reads otherwise, with the correction that did it', async () => {
    const { differences } = await compared(await later((l) => correct(l, 7)));
    const facts = [{ ...fact, how: 'reread', by: [`${pairStream}@2`] }];
    expect(differences).toEqual([
      { path: 'total', kind: 'changed', before: 10, after: 7, bearing: 'named', facts },
    ]);
  });

  it('names a fact that was recalled, and the recall', async () => {
    const { differences, changed } = await compared(await later(() => recall(1)));
    expect(changed).toEqual([{ ...fact, how: 'removed', by: [`${pairStream}@2`] }]);
    expect(differences.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['total', 10, 0],
      ['facts', [event], []],
    ]);
  });

  it('names both corrections of a fact corrected before and again, and a fact restored', async () => {
    const ledger = await later(
      (l) => correct(l, 7),
      (l) => correct(l, 8),
      () => recall(3),
    );
    const corrections = [`${pairStream}@2`, `${pairStream}@3`];
    const between = { effectiveOn: day, knownAt: '2014-03-01T05:00:00.000Z' };
    const again = { effectiveOn: day, knownAt: '2014-03-01T05:00:01.000Z' };
    const one = await compared(ledger, between, again);
    expect(one.changed).toEqual([{ ...fact, how: 'reread', by: corrections }]);
    expect((await compared(ledger, between, now)).changed).toEqual([]);
  });

  it('names what was said of a correction: that it reads otherwise, or was recalled', async () => {
    const again = async (ledger: Ledger) => {
      const data = JSON.parse((await stored(ledger.store)).at(-1)?.data ?? '');
      const { replacement } = data;
      return correctFact({
        stream: pairStream,
        target: 2,
        kind: 'content',
        ...grounds,
        replacement: {
          type: 'FactCorrected',
          effectiveOn: '2014-02-01',
          data: {
            ...data,
            replacement: { ...replacement, data: { ...replacement.data, value: 9 } },
          },
        },
      });
    };
    const known = { effectiveOn: day, knownAt: '2014-03-01T05:00:00.000Z' };
    const reread = await compared(await later((l) => correct(l, 7), again), known, now);
    const by = [`${pairStream}@3`];
    expect(reread.changed).toEqual([{ ...fact, how: 'reread', by }]);
    expect(reread.after.view.total).toBe(9);
    const restored = await compared(
      await later(
        (l) => correct(l, 7),
        () => recall(2),
      ),
      known,
      now,
    );
    expect(restored.changed).toEqual([{ ...fact, how: 'reread', by: [`${pairStream}@2`, ...by] }]);
    expect(restored.after.view.total).toBe(10);
  });

  it('sees a correction that moves a fact beyond the asked day', async () => {
    const asked = { effectiveOn: '2012-12-31' };
    const ledger = await later((l) => correct(l, 10, '2013-02-01'));
    const { changed } = await compared(ledger, { ...asked, knownAt: then.knownAt }, asked);
    expect(changed).toEqual([{ ...fact, how: 'removed', by: [`${pairStream}@2`] }]);
  });

  it('compares two days in the world as well', async () => {
    const days = [{ effectiveOn: '2012-12-04' }, { effectiveOn: '2012-12-05' }] as const;
    const { differences, changed } = await compared(await later(), ...days);
    expect(changed).toEqual([{ ...fact, how: 'added', by: [] }]);
    expect(differences.map(({ path }) => path)).toEqual(['total', 'facts']);
  });

  it('matches lines by what they are about', async () => {
    const ledger = await later(() =>
      endAssignment({ ...pair, on: '2014-01-01', reason: 'replaced' }),
    );
    const { differences } = right(await ledger.compare(currentState, then, now)());
    const line = `assignments[assignment=${pair.agency}~${pair.commune}~1,agency=${pair.agency},commune=${pair.commune}]`;
    expect(differences.map(({ path, kind }) => [kind, path])).toEqual([
      ['changed', `${line}.status`],
      ['changed', `${line}.events`],
      ['added', `${line}.until`],
      ['changed', 'inForce.agencies'],
      ['changed', 'inForce.communes'],
      ['changed', 'inForce.assignments'],
    ]);
    expect(new Set(differences.flatMap(({ facts }) => facts.map((f) => f.event)))).toEqual(
      new Set([`${pairStream}@2`]),
    );
  });

  it('says when no fact changed and the day alone made the difference', async () => {
    const dated = { ...donated, view: (_: never, asOf: typeof now) => asOf.effectiveOn };
    const ledger = await later();
    const { differences } = right(
      await ledger.compare(dated as never, { effectiveOn: '2014-01-01' }, now)(),
    );
    expect(differences).toEqual([
      {
        path: '',
        kind: 'changed',
        before: '2014-01-01',
        after: day,
        bearing: 'time',
        facts: [],
      },
    ]);
  });

  it('gives all that changed as candidates where the part names none', async () => {
    const silent = {
      ...donated,
      view: (acc: Parameters<typeof donated.view>[0]) => ({ total: acc.total }),
    };
    const ledger = await later(
      () => gift(5),
      () => gift(6),
    );
    const { differences, changed } = right(await ledger.compare(silent, then, now)());
    expect(changed).toHaveLength(2);
    expect(differences).toEqual([
      {
        path: 'total',
        kind: 'changed',
        before: 10,
        after: 21,
        bearing: 'candidates',
        facts: changed,
      },
    ]);
  });

  it('reads every fact as it was written when asked to', async () => {
    const ledger = await later((l) => correct(l, 7));
    const options = { corrections: 'asWritten' } as const;
    const { differences, changed } = right(await ledger.compare(donated, then, now, options)());
    expect([differences, changed]).toEqual([[], []]);
  });

  it('refuses dates that do not exist, and stops at a fact that cannot be read', async () => {
    const ledger = await later();
    const wrong = await ledger.compare(donated, then, { effectiveOn: '2014-02-30' })();
    expect(left(wrong)).toMatchObject({ _tag: 'InvalidAsOf' });
    const store = await copyOf(ledger.store, (e) => (e.version === 1 ? { data: '{}' } : {}));
    expect(left(await open({ store }).compare(donated, then, now)())).toMatchObject({
      _tag: 'BadEvent',
      ref: event,
    });
    const options = { onBadEvent: 'quarantine' } as const;
    const { before } = right(await open({ store }).compare(donated, then, now, options)());
    expect(before.quarantined.map(({ ref }) => ref)).toEqual([event]);
  });
});
