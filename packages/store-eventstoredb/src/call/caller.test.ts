import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../driver/driver.ts';
import { callerOf } from './caller.ts';

const never = new Promise<never>(() => undefined);

const idle: Driver = {
  append: () => never,
  readStream: () => expect.fail('not asked for'),
  readAll: () => expect.fail('not asked for'),
  subscribe: () => expect.fail('not asked for'),
  dispose: () => never,
};

const settings = { namespace: 'x', timeoutMs: 60_000, attempts: 2, wait: async () => undefined };

describe('calls to a server', () => {
  it('end when the store is closed, and closing ends though the client does not let go', async () => {
    const caller = callerOf('a store', settings, async () => idle);
    const call = caller.once((driver) => driver.append('a', 0n, []));
    await Promise.resolve();
    const closing = caller.close();
    expect(await call).toEqual(E.left({ _tag: 'Closed' }));
    await closing;
    expect(await caller.once(async () => 1)).toEqual(E.left({ _tag: 'Closed' }));
  });

  it('tell the work that nobody waits any more', async () => {
    const caller = callerOf('a store', { ...settings, timeoutMs: 5 }, async () => idle);
    let told = false;
    const outcome = await caller.once(async (_, signal) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return never;
    });
    expect(outcome).toEqual(E.left({ _tag: 'Unknown', said: 'no answer within 5 ms' }));
    expect(told).toBe(true);
  });

  it('say alike that time was over, whichever clock was first', async () => {
    const caller = callerOf('a store', settings, async () => idle);
    const outcome = await caller.once(async () => {
      throw Object.assign(new Error('4 DEADLINE_EXCEEDED: Deadline exceeded'), { code: 4 });
    });
    expect(outcome).toEqual(E.left({ _tag: 'Unknown', said: 'no answer within 60000 ms' }));
  });

  it('are tried as often as told where the outcome is not known, and once where it is', async () => {
    const caller = callerOf('a store', settings, async () => idle);
    let tries = 0;
    const failing = (error: object) => async () => {
      tries += 1;
      throw error;
    };
    expect(await caller.retry(failing(new Error('lost')))).toEqual(
      E.left({ _tag: 'Unknown', said: 'lost' }),
    );
    expect(tries).toBe(2);
    expect(await caller.retry(failing({ type: 'access-denied', message: '' }))).toEqual(
      E.left({ _tag: 'Denied' }),
    );
    expect(tries).toBe(3);
  });
});
