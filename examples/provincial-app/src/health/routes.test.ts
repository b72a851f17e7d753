import { memoryLedger } from '@donghanh/testing';
import { describe, expect, it } from 'vitest';
import { healthRoutes } from './routes.ts';

const ask = async (path: string, stopping: AbortSignal, ledger = memoryLedger()) => {
  const answer = await healthRoutes(ledger, stopping).request(path);
  return [answer.status, await answer.json()];
};
const going = new AbortController().signal;

describe('readiness', () => {
  it('of an empty history is readiness', async () => {
    expect(await ask('/readyz', going)).toEqual([200, { ok: true, count: 0 }]);
  });

  it('ends before the program does, while it is still healthy', async () => {
    expect(await ask('/readyz', AbortSignal.abort())).toEqual([
      503,
      { ok: false, why: 'stopping' },
    ]);
    expect(await ask('/healthz', AbortSignal.abort())).toEqual([200, { ok: true }]);
  });

  it('ends with the store', async () => {
    const ledger = memoryLedger();
    await ledger.close()();
    expect(await ask('/readyz', going, ledger)).toEqual([503, { ok: false, why: 'StoreClosed' }]);
  });
});
