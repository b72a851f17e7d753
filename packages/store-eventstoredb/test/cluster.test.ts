import type { EventStore } from '@donghanh/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventStoreDb } from '../src/index.ts';
import { type FakeServer, startFakeServer } from './fake/server.ts';
import { a, event, heldBy, left, right } from './support/setting.ts';

/** Two servers that tell each other's port as that of the leader, and a store over both. */
const cluster = async (): Promise<readonly [FakeServer, FakeServer, EventStore]> => {
  const [one, two] = [await startFakeServer(), await startFakeServer()];
  const store = eventStoreDb(
    `esdb://127.0.0.1:${one.port},127.0.0.1:${two.port}?tls=false&maxDiscoverAttempts=3`,
  );
  onTestFinished(async () => {
    await store.close()();
    await Promise.all([one.stop(), two.stop()]);
  });
  return [one, two, store];
};

// The servers are fake ones, two logs without anything between them: see fake/server.ts.
describe('a cluster', () => {
  it('is written to where its leader is, whichever node was asked', async () => {
    const [one, two, store] = await cluster();
    one.leader = two.port;
    right(await store.append(a, 0, [event(1)])());
    expect([heldBy(one), heldBy(two)]).toEqual([[], ['{"n":1}']]);
    expect(store.name).toBe(`esdb://127.0.0.1:${one.port},127.0.0.1:${two.port}`);
  });

  it('is written to where its leader went, in the same call, and once', async () => {
    const [one, two, store] = await cluster();
    one.leader = two.port;
    right(await store.append(a, 0, [event(1)])());
    // The leader had copied it to the other node before it went.
    const copied = two.log.stream(`donghanh.${a}`) ?? [];
    one.log.plant(`donghanh.${a}`, copied);
    two.leader = one.port;
    two.next.append.push({ code: 5, exception: 'not-leader' });
    expect(right(await store.append(a, 1, [event(2)])())).toMatchObject({ alreadyThere: false });
    expect([heldBy(one), heldBy(two)]).toEqual([['{"n":1}', '{"n":2}'], ['{"n":1}']]);
  });

  it('of which no node answers is StoreBusy', async () => {
    const [one, two, store] = await cluster();
    await Promise.all([one.stop(), two.stop()]);
    expect(left(await store.head()())).toMatchObject({ _tag: 'StoreBusy', store: store.name });
  });
});
