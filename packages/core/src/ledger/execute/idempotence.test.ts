import { describe, expect, it } from 'vitest';
import {
  actor,
  assign,
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

const named = { ...actor, commandId: commandId(900) };

describe('a command id that was executed before', () => {
  it('has no further effect, however often, and tells what it did', async () => {
    const ledger = await assigned();
    const first = right(await ledger.execute(pledge(1), named)());
    expect(first).toEqual({
      stream: pairStream,
      refs: [`${pairStream}@1`],
      types: ['PledgeMade'],
      position: 5,
      alreadyDone: false,
    });
    const again = right(await ledger.execute(pledge(1), named)());
    expect(again).toEqual({ ...first, alreadyDone: true });
    await run(ledger, pledge(2));
    expect(right(await ledger.execute(pledge(1), named)())).toEqual(again);
    expect(await stored(ledger.store)).toHaveLength(6);
  });

  it('is known to another ledger, and after a restart', async () => {
    const ledger = await assigned();
    const first = right(await ledger.execute(pledge(1), named)());
    const other = open({ store: ledger.store, newId: counting(1) });
    expect(right(await other.execute(pledge(1), named)())).toEqual({ ...first, alreadyDone: true });
    expect(await stored(ledger.store)).toHaveLength(5);
  });

  it('has no further effect although the domain would say no by now', async () => {
    const ledger = await assigned();
    const end = endAssignment({ ...pair, on: '2013-01-01', reason: 'fulfilled' });
    await ledger.execute(end, named)();
    expect(right(await ledger.execute(end, named)()).alreadyDone).toBe(true);
    expect(left(await ledger.execute(end, actor)())).toMatchObject({ _tag: 'Refused' });
  });

  it('is free again when it was refused', async () => {
    const ledger = await assigned();
    expect(left(await ledger.execute(assign, named)())).toMatchObject({ _tag: 'Refused' });
    expect(right(await ledger.execute(pledge(1), named)()).alreadyDone).toBe(false);
  });

  it('writes once when it comes twice at the same time', async () => {
    const ledger = await assigned();
    const other = open({ store: ledger.store, newId: counting(1) });
    const done = await Promise.all(
      [ledger, other, ledger].map((each) => each.execute(pledge(1), named)()),
    );
    expect(done.map((each) => right(each).refs)).toEqual(done.map(() => [`${pairStream}@1`]));
    expect(done.map((each) => right(each).alreadyDone).sort()).toEqual([false, true, true]);
    expect(await stored(ledger.store)).toHaveLength(5);
    await run(ledger, pledge(2));
    expect(await stored(ledger.store)).toHaveLength(6);
  });

  it('writes once when the answer to the first try was lost', async () => {
    const ledger = await assigned();
    const { append } = ledger.store;
    const unheard = {
      ...ledger.store,
      append:
        (...args: Parameters<typeof append>) =>
        async () => {
          await append(...args)();
          throw new Error('the line went dead');
        },
    };
    await expect(open({ store: unheard }).execute(pledge(1), named)()).rejects.toThrow('dead');
    expect(right(await ledger.execute(pledge(1), named)())).toMatchObject({
      refs: [`${pairStream}@1`],
      alreadyDone: true,
    });
    expect(await stored(ledger.store)).toHaveLength(5);
  });

  it('is told from one that only begins or ends like it', async () => {
    const ledger = await assigned();
    await ledger.execute(pledge(1), named)();
    const other = { ...actor, commandId: commandId(901), reason: named.commandId };
    expect(right(await ledger.execute(pledge(2), other)()).alreadyDone).toBe(false);
    const caused = { ...actor, commandId: commandId(902), correlationId: commandId(900) };
    expect(right(await ledger.execute(pledge(3), caused)()).alreadyDone).toBe(false);
    expect(await stored(ledger.store)).toHaveLength(7);
  });

  it('is not found in what a reason quotes', async () => {
    const ledger = await assigned();
    const quoting = { ...actor, reason: `{"commandId":"${commandId(950)}"}` };
    await ledger.execute(pledge(1), quoting)();
    const fresh = { ...actor, commandId: commandId(950) };
    expect(right(await ledger.execute(pledge(2), fresh)()).alreadyDone).toBe(false);
  });
});
