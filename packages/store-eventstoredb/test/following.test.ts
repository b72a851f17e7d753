import type { EventStore } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { startProxy } from './support/proxy.ts';
import { a, event, right, setting, until } from './support/setting.ts';

type Steps = ReturnType<ReturnType<EventStore['follow']>[typeof Symbol.asyncIterator]>;

/** The next step in short: the data of its events, or its name. */
const nextOf = async (steps: Steps) => {
  const step = await steps.next();
  if (step.done === true) return 'the end';
  const followed = right(step.value);
  return followed._tag === 'Events' ? followed.events.map(({ data }) => data) : followed._tag;
};

const follow = (store: EventStore): Steps => store.follow()[Symbol.asyncIterator]();

// The server is a fake one that misbehaves on purpose: see fake/server.ts.
describe('following a server that drops subscriptions', () => {
  it('says so, and goes on behind the last event, with what was written meanwhile', async () => {
    const { server, store, waits } = await setting();
    right(await store.append(a, 0, [event(1)])());
    const steps = follow(store);
    expect(await nextOf(steps)).toEqual(['{"n":1}']);
    expect(await nextOf(steps)).toBe('CaughtUp');
    const live = nextOf(steps);
    await until(() => server.calls.subscribe === 1);
    right(await store.append(a, 1, [event(2)])());
    expect(await live).toEqual(['{"n":2}']);
    server.dropSubscriptions();
    right(await store.append(a, 2, [event(3)])());
    expect(await nextOf(steps)).toBe('Interrupted');
    right(await store.append(a, 3, [event(4)])());
    expect(await nextOf(steps)).toEqual(['{"n":3}', '{"n":4}']);
    expect(await nextOf(steps)).toBe('CaughtUp');
    expect(waits).toEqual([100]);
    const again = nextOf(steps);
    await until(() => server.calls.subscribe === 2);
    right(await store.append(a, 4, [event(5)])());
    expect(await again).toEqual(['{"n":5}']);
    await steps.return?.();
    await until(() => server.open() === 0);
  });

  it('waits longer each time it is refused, until it is let in', async () => {
    const { server, store, waits } = await setting();
    server.next.subscribe.push({ code: 14 }, { code: 14 }, { code: 14 });
    const steps = follow(store);
    const seen = [];
    while (seen.length < 7) seen.push(await nextOf(steps));
    expect(seen).toEqual([
      'CaughtUp',
      'Interrupted',
      'CaughtUp',
      'Interrupted',
      'CaughtUp',
      'Interrupted',
      'CaughtUp',
    ]);
    const live = nextOf(steps);
    await until(() => server.calls.subscribe === 4);
    expect(waits).toEqual([100, 200, 400]);
    right(await store.append(a, 0, [event(1)])());
    expect(await live).toEqual(['{"n":1}']);
    await steps.return?.();
  });

  it('ends with a failure when the server refuses for good', async () => {
    const { server, store } = await setting();
    server.next.subscribe.push({ code: 16 });
    const steps = follow(store);
    expect(await nextOf(steps)).toBe('CaughtUp');
    const last = await steps.next();
    expect(last.value).toMatchObject({ _tag: 'Left', left: { _tag: 'StoreError' } });
    expect(await nextOf(steps)).toBe('the end');
  });

  it('goes on when the line is cut and mended', async () => {
    let line: Awaited<ReturnType<typeof startProxy>> | undefined;
    const { server, store } = await setting(async ({ port }) => {
      line = await startProxy(port);
      return line.port;
    });
    right(await store.append(a, 0, [event(1)])());
    const steps = follow(store);
    expect(await nextOf(steps)).toEqual(['{"n":1}']);
    expect(await nextOf(steps)).toBe('CaughtUp');
    const interrupted = nextOf(steps);
    await until(() => server.calls.subscribe === 1);
    await line?.cut();
    expect(await interrupted).toBe('Interrupted');
    await line?.mend();
    const next = nextOf(steps);
    expect(await next).toBe('CaughtUp');
    const live = nextOf(steps);
    right(await store.append(a, 1, [event(2)])());
    expect(await live).toEqual(['{"n":2}']);
    await steps.return?.();
    await store.close()();
    await line?.stop();
  });

  it('leaves no call open when the consumer leaves in the middle', async () => {
    const { server, store } = await setting();
    right(await store.append(a, 0, [event(1)])());
    for await (const step of store.follow()) if (right(step)._tag === 'CaughtUp') break;
    for await (const _ of store.readAll()) break;
    await until(() => server.open() === 0);
  });
});
