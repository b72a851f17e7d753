import { describe, expect, it } from 'vitest';
import type { Fault } from './fake/server.ts';
import { a, b, event, heldBy, left, readOut, right, setting } from './support/setting.ts';

// The server is a fake one that misbehaves on purpose: see fake/server.ts.
describe('an append of which nobody knows what became', () => {
  it.each<[string, Fault]>([
    ['is done, and never answered', 'done but silent'],
    ['is done, and answered too late', 'late'],
    ['is done, and the answer is that the server is gone', { doneButCode: 14 }],
    ['is done, and the answer is an internal error', { doneButCode: 13 }],
    ['is not done, and never answered', 'silent'],
    ['is not done, and the answer is that the server is gone', { code: 14 }],
    ['is not done, and the call is cancelled', { code: 1 }],
    ['is not done, because this is not the leader', { code: 5, exception: 'not-leader' }],
  ])('%s: it is there once, and the caller knows', async (_, fault) => {
    const { server, open } = await setting();
    const store = open({ timeoutMs: 400 });
    right(await store.append(a, 0, [event(1)])());
    server.next.append.push(fault, fault);
    const done = right(await store.append(a, 1, [event(2), event(3)])());
    expect(done).toEqual({
      firstVersion: 1,
      position: Number(server.log.stream(`donghanh.${a}`)?.at(-1)?.position),
      alreadyThere: false,
    });
    expect(heldBy(server)).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
  });

  it('is StoreBusy when no try is answered; the same again later is done once', async () => {
    const { server, open, waits } = await setting();
    const store = open({ timeoutMs: 800 });
    right(await store.append(a, 0, [event(1)])());
    server.next.append.push('silent', 'silent', 'silent', 'silent');
    expect(left(await store.append(a, 1, [event(2)])())).toEqual({
      _tag: 'StoreBusy',
      store: store.name,
      message: `${store.name} did not say whether it recorded this (no answer within 800 ms); do the same again with the same ids when it can be reached: nothing is recorded twice`,
    });
    expect(waits).toEqual([100, 200, 400]);
    expect(right(await store.append(a, 1, [event(2)])()).alreadyThere).toBe(false);
    expect(right(await store.append(a, 1, [event(2)])()).alreadyThere).toBe(true);
    expect(heldBy(server)).toEqual(['{"n":1}', '{"n":2}']);
  });

  it('is WrongVersion when somebody else wrote meanwhile', async () => {
    const { server, store, open } = await setting();
    right(await store.append(a, 0, [event(1)])());
    const other = open();
    server.next.append.push({ code: 14 });
    let others: Promise<unknown> = Promise.resolve();
    server.beforeAppend = () => {
      server.beforeAppend = undefined;
      others = other.append(a, 1, [event(9)])();
    };
    const refused = await store.append(a, 1, [event(2)])();
    await others;
    expect(left(refused)).toMatchObject({ _tag: 'WrongVersion', expected: 1, found: 2 });
    expect(heldBy(server)).toEqual(['{"n":1}', '{"n":9}']);
  });

  it('is its own matter: the appends of others go through meanwhile', async () => {
    const { server, store, open } = await setting();
    const other = open();
    server.next.append.push({ code: 14 });
    const outcomes = await Promise.all([
      store.append(a, 0, [event(1)])(),
      other.append(b, 0, [event(2)])(),
    ]);
    expect(outcomes.map(({ _tag }) => _tag)).toEqual(['Right', 'Right']);
    expect(heldBy(server).toSorted()).toEqual(['{"n":1}', '{"n":2}']);
    // The client would share one call for all appends of a process, and mix up their failures.
    expect(server.calls).toMatchObject({ batchAppend: 0 });
  });
});

describe('appendAll that stops in the middle', () => {
  it('goes on where it stopped when it is run again, and writes nothing twice', async () => {
    const { server, open } = await setting();
    const store = open({ timeoutMs: 1000, attempts: 1 });
    const entries = [
      { stream: a, expected: 0, events: [event(1)] },
      { stream: b, expected: 0, events: [event(2)] },
      { stream: a, expected: 1, events: [event(3)] },
    ];
    server.beforeAppend = () => {
      server.beforeAppend = undefined;
      server.next.append.push('silent');
    };
    expect(left(await store.appendAll(entries)())).toMatchObject({ _tag: 'StoreBusy' });
    expect(heldBy(server)).toEqual(['{"n":1}']);
    const done = right(await store.appendAll(entries)());
    expect(done.map(({ alreadyThere }) => alreadyThere)).toEqual([true, false, false]);
    expect(heldBy(server)).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
    expect((await readOut(store.readAll())).data).toEqual(heldBy(server));
  });
});
