import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import {
  actor,
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
import { amendPledge } from '../../assignment/help-commands.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Ledger } from '../ledger.ts';

const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
const on = '2014-02-01';
const recall = (target: number) => recallFact({ stream: pairStream, target, on, ...grounds });

/** The second fact of the pair reads as a gift of that many đồng, on that day. */
const correct = async (ledger: Ledger, value: number, effectiveOn = '2012-12-05') => {
  const data = JSON.parse((await stored(ledger.store))[4]?.data ?? '');
  return correctFact({
    stream: pairStream,
    target: 1,
    on,
    kind: 'content',
    ...grounds,
    replacement: { type: 'ContributionDelivered', effectiveOn, data: { ...data, value } },
  });
};

/** Gifts of 1 and 10 đồng, recorded on 1/1/2013; what corrects them is recorded on 1/3/2014. */
const corrected = async (...make: readonly ((ledger: Ledger) => unknown)[]) => {
  const first = await assigned();
  await run(first, gift(1), gift(10));
  const late = open({ store: first.store, clock: ticking('2014-03-01') });
  for (const one of make) await run(late, (await one(first)) as ReturnType<typeof recall>);
  return late;
};

const total = async (ledger: Ledger, effectiveOn = '2015-01-01', knownAt = '2199-01-01') =>
  right(await ledger.project(donated, { effectiveOn, knownAt })()).total;

describe('a correction through the ledger', () => {
  it('changes how a fact reads from when it was known, and not before', async () => {
    const ledger = await corrected((l) => correct(l, 5));
    expect(await total(ledger)).toBe(15);
    expect(await total(ledger, '2015-01-01', '2014-03-01')).toBe(15);
    expect(await total(ledger, '2015-01-01', '2014-02-28')).toBe(11);
    expect(right(await ledger.project(donated)()).facts).toEqual([
      `${pairStream}@1`,
      `${pairStream}@2`,
    ]);
  });

  it('counts from when it was known although its own day is later than the one asked for', async () => {
    const ledger = await corrected((l) => correct(l, 5));
    expect(await total(ledger, '2012-12-31')).toBe(15);
  });

  it('moves a fact to another day, earlier or later', async () => {
    const ledger = await corrected((l) => correct(l, 1, '2012-06-30'));
    expect(await total(ledger, '2012-06-30')).toBe(1);
    expect(await total(ledger, '2012-06-30', '2014-02-28')).toBe(0);
    const later = await corrected((l) => correct(l, 1, '2014-06-30'));
    expect(await total(later, '2014-06-29')).toBe(10);
    expect(await total(later, '2014-06-30')).toBe(11);
  });

  it('takes a fact away, and gives it back', async () => {
    expect(await total(await corrected(() => recall(2)))).toBe(1);
    const restored = await corrected(
      () => recall(2),
      () => recall(3),
    );
    expect(await total(restored)).toBe(11);
  });

  it('leaves the original to be read as it was written', async () => {
    const ledger = await corrected(
      (l) => correct(l, 5),
      () => recall(2),
    );
    const options = { corrections: 'asWritten' } as const;
    expect(right(await ledger.project(donated, undefined, options)()).total).toBe(11);
    const facts: unknown[] = [];
    for await (const chunk of ledger.history({ streamPrefix: pairStream })) {
      facts.push(...right(chunk).events.map(({ type, correctedBy }) => [type, correctedBy]));
    }
    expect(facts).toEqual([
      ['AssignmentMade', undefined],
      ['ContributionDelivered', undefined],
      ['ContributionDelivered', undefined],
      ['FactCorrected', undefined],
      ['FactRecalled', undefined],
    ]);
  });

  it('tells the projection which fact says so', async () => {
    const ledger = await corrected((l) => correct(l, 5));
    const by: Projection<unknown[], readonly unknown[]> = {
      name: 'corrected-by',
      version: 1,
      handles: donated.handles,
      init: () => [],
      apply: (acc, { correctedBy, meta, recordedAt }) => {
        acc.push([correctedBy, meta.actor, recordedAt]);
      },
      view: (acc) => [...acc],
    };
    expect(right(await ledger.project(by)())).toEqual([
      [`${pairStream}@3`, 'Văn phòng', '2013-01-01T05:00:04.000Z'],
      [undefined, 'Văn phòng', '2013-01-01T05:00:05.000Z'],
    ]);
  });

  it('is what the next decision reads', async () => {
    const ledger = await corrected(() => recall(0));
    expect(left(await ledger.execute(gift(1), actor)())).toMatchObject({
      refusal: { _tag: 'NotAssigned' },
    });
    const amend = amendPledge({ ...pair, pledge: 'p1', amount: 1, on: '2013-01-01' });
    expect(left(await ledger.execute(amend, actor)()).message).toContain('There is no pledge p1');
  });

  it('is refused of a fact that does not exist, or was recalled', async () => {
    const ledger = await corrected(() => recall(2));
    expect(left(await ledger.execute(recall(2), actor)())).toMatchObject({
      refusal: { _tag: 'AlreadyRecalled' },
    });
    expect(left(await ledger.execute(recall(9), actor)())).toMatchObject({
      refusal: { _tag: 'NoSuchFact', details: { facts: 4 } },
    });
  });
});

describe('a correction that cannot be read', () => {
  const broken = async (change: (data: string) => string) => {
    const { store } = await corrected(() => recall(2));
    const copy = await copyOf(store, ({ type, data }) =>
      type === 'FactRecalled' ? { data: change(data) } : {},
    );
    return open({ store: copy });
  };

  it.each([
    ['no JSON', () => '{', 'data is not JSON'],
    [
      'a target that does not exist',
      (data: string) => data.replace('"target":2', '"target":3'),
      'data.target: expected the version of an earlier fact, found 3',
    ],
  ])('(%s) stops the replay, or is quarantined and changes nothing', async (_, change, why) => {
    const ledger = await broken(change);
    const failure = left(await ledger.project(donated)());
    expect(failure).toMatchObject({ _tag: 'BadEvent', ref: `${pairStream}@3`, position: 7 });
    expect(failure.message).toContain(`event ${pairStream}@3 at position 7: ${why}`);
    const options = { onBadEvent: 'quarantine' } as const;
    const kept = right(await ledger.replay(donated, undefined, options)());
    expect(kept.quarantined).toEqual([failure]);
    expect(kept.view.total).toBe(11);
  });

  it('does not matter to who reads history as it was written', async () => {
    const ledger = await broken(() => '{');
    const options = { corrections: 'asWritten' } as const;
    expect(right(await ledger.project(donated, undefined, options)()).total).toBe(11);
  });

  it('is quarantined in its place in history', async () => {
    const ledger = await broken(() => '{');
    const store = await copyOf(ledger.store, ({ position }) =>
      position === 5 ? { data: '' } : {},
    );
    const options = { onBadEvent: 'quarantine' } as const;
    const kept = right(await open({ store }).replay(donated, undefined, options)());
    expect(kept.quarantined.map(({ position }) => position)).toEqual([5, 7]);
  });

  it('is quarantined once, although the projection handles corrections itself', async () => {
    const ledger = await broken(() => '{');
    const handles = [...donated.handles, 'FactRecalled'] as const;
    const options = { onBadEvent: 'quarantine' } as const;
    const kept = right(await ledger.replay({ ...donated, handles }, undefined, options)());
    expect(kept.quarantined.map(({ ref }) => ref)).toEqual([`${pairStream}@3`]);
  });
});
