import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { describe, expect, it } from 'vitest';
import {
  actor,
  assigned,
  commandId,
  counting,
  left,
  open,
  pair,
  pairStream,
  pledge,
  right,
  run,
  stored,
} from '../../../test/ledger.ts';
import { endAssignment } from '../../assignment/commands.ts';
import { amendPledge, withdrawPledge } from '../../assignment/help-commands.ts';
import { wrongVersion } from '../store/failures.ts';

const amend = (amount: number) => amendPledge({ ...pair, on: '2012-07-01', pledge: 'p1', amount });
const withdraw = withdrawPledge({ ...pair, on: '2012-08-01', pledge: 'p1' });

describe('two ledgers on one store', () => {
  it('each decide on what the other wrote', async () => {
    const one = await assigned();
    const other = open({ store: one.store, newId: counting(1) });
    await run(one, pledge(1));
    await run(other, pledge(2));
    await run(one, pledge(3), amend(5));
    await run(other, withdraw);
    const facts = (await stored(one.store)).slice(4);
    expect(
      facts.map(({ version, type, data }) => [version, type, JSON.parse(data).pledge]),
    ).toEqual([
      [1, 'PledgeMade', 'p1'],
      [2, 'PledgeMade', 'p2'],
      [3, 'PledgeMade', 'p3'],
      [4, 'PledgeAmended', 'p1'],
      [5, 'PledgeWithdrawn', 'p1'],
    ]);
  });

  it('do not believe a refusal from what they remember', async () => {
    const one = await assigned();
    const other = open({ store: one.store, newId: counting(1) });
    await run(one, pledge(1));
    // What `one` remembers knows no pledge p2, and the append would not be tried.
    await run(other, pledge(2));
    const second = { ...amend(7), input: { ...amend(7).input, pledge: 'p2' } };
    expect(right(await one.execute(second, actor)()).refs).toEqual([`${pairStream}@3`]);
  });

  it('do not believe an acceptance from what they remember either', async () => {
    const one = await assigned();
    const other = open({ store: one.store, newId: counting(1) });
    await run(one, pledge(1));
    await run(other, withdraw);
    expect(left(await one.execute(amend(7), actor)())).toMatchObject({
      _tag: 'Refused',
      refusal: { _tag: 'PledgeWithdrawn' },
    });
    expect(await stored(one.store)).toHaveLength(6);
  });

  it('lose nothing when they write at the same time', async () => {
    const one = await assigned();
    const other = open({ store: one.store, newId: counting(1) });
    const all = Array.from({ length: 8 }, (_, n) => [one, other].map((ledger) => ({ ledger, n })));
    const done = await Promise.all(
      all.flat().map(({ ledger, n }) => ledger.execute(pledge(n + 1), actor)()),
    );
    const refs = done.map((each) => right(each).refs[0]);
    expect(new Set(refs).size).toBe(16);
    const facts = (await stored(one.store)).slice(4);
    expect(facts.map(({ version }) => version)).toEqual(facts.map((_, i) => i + 1));
    expect(facts.map(({ data }) => JSON.parse(data).pledge)).toEqual(
      facts.map((_, i) => `p${i + 1}`),
    );
    expect(facts.map(({ data }) => JSON.parse(data).amount).sort()).toEqual(
      all.flatMap((_, n) => [n + 1, n + 1]).sort(),
    );
  });

  it('let one of two win where only one can', async () => {
    const one = await assigned();
    const other = open({ store: one.store, newId: counting(1) });
    const end = endAssignment({ ...pair, on: '2013-01-01', reason: 'fulfilled' });
    const done = await Promise.all([one.execute(end, actor)(), other.execute(end, actor)()]);
    expect(done.map(({ _tag }) => _tag).sort()).toEqual(['Left', 'Right']);
    expect(left(done.find(E.isLeft) ?? expect.fail())).toMatchObject({
      refusal: { _tag: 'AssignmentEnded' },
    });
    expect(await stored(one.store)).toHaveLength(5);
  });
});

describe('somebody who keeps writing first', () => {
  /** A store on which the first appends of a command lose against another writer. */
  const contested = async (times: number) => {
    const ledger = await assigned();
    const { append } = ledger.store;
    let lost = 0;
    const rival = open({ store: ledger.store, newId: counting(1) });
    const store = {
      ...ledger.store,
      append: (...args: Parameters<typeof append>) =>
        lost === times
          ? append(...args)
          : async () => {
              lost += 1;
              await run(rival, pledge(lost));
              return append(...args)();
            },
    };
    return { ledger: open({ store, newId: counting(2) }), lost: () => lost, store: ledger.store };
  };

  it('is waited out: read again, decided again', async () => {
    const { ledger, lost, store } = await contested(19);
    const done = right(await ledger.execute(pledge(1000), actor)());
    expect(lost()).toBe(19);
    expect(done).toMatchObject({ refs: [`${pairStream}@20`], alreadyDone: false });
    const last = (await stored(store)).at(-1);
    expect(JSON.parse(last?.data ?? '')).toMatchObject({ pledge: 'p20', amount: 1000 });
    expect(JSON.parse(last?.meta ?? '').commandId).toBe(commandId(0x20_0001));
  });

  it('wins in the end', async () => {
    const { ledger, store } = await contested(20);
    expect(left(await ledger.execute(pledge(1000), actor)())).toEqual({
      _tag: 'Contended',
      stream: pairStream,
      attempts: 20,
      message: `MakePledge: ${wrongVersion(pairStream as never, 20, 21).message}`,
    });
    expect(await stored(store)).toHaveLength(24);
  });

  it('is not waited out when the domain says no by then', async () => {
    const one = await assigned();
    await run(one, pledge(1));
    const rival = open({ store: one.store, newId: counting(1) });
    const { append } = one.store;
    let first = true;
    const store = {
      ...one.store,
      append: (...args: Parameters<typeof append>) => {
        if (!first) return append(...args);
        first = false;
        return async () => {
          await run(rival, withdraw);
          return append(...args)();
        };
      },
    };
    const failure = left(await open({ store, newId: counting(2) }).execute(amend(7), actor)());
    expect(failure).toMatchObject({ _tag: 'Refused', refusal: { _tag: 'PledgeWithdrawn' } });
  });

  it('is not mistaken for a store that fails', async () => {
    const one = await assigned();
    let tries = 0;
    const full = { _tag: 'StoreFull', store: 'memory', message: 'no room is left' } as const;
    const store = {
      ...one.store,
      append: () => {
        tries += 1;
        return TE.left(full);
      },
    };
    expect(left(await open({ store }).execute(pledge(1), actor)())).toBe(full);
    expect(tries).toBe(1);
  });
});
