import { makePledge, openLedger } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { running } from './running.ts';

let app: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  app = await running();
});
afterAll(() => app.end());

interface State {
  readonly position: number;
  readonly assignments: number;
  readonly html: string;
}

/** Reads server-sent events from a real connection, until the reader has seen enough. */
const listen = async () => {
  const gone = new AbortController();
  const answer = await fetch(`${app.url}/live`, { signal: gone.signal });
  const body = answer.body ?? expect.fail('no body');
  let text = '';
  const states: State[] = [];
  let ended = false;
  const reading = (async () => {
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const message of whole) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data !== undefined) states.push(JSON.parse(data) as State);
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  return {
    answer,
    states,
    leave: () => {
      gone.abort();
      return reading;
    },
    ended: () => ended,
  };
};

const give = (amount: number) =>
  app.give('so-mot', 'MakePledge', {
    input: { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount },
  });

describe('the live state', () => {
  it('comes at once, and again when somebody records', async () => {
    const reader = await listen();
    expect(reader.answer.headers.get('content-type')).toBe('text/event-stream');
    await expect.poll(() => reader.states.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(reader.states[0]).toMatchObject({ position: 13, assignments: 2 });
    expect(reader.states[0]?.html).toContain('120.000.000 đồng');
    expect((await give(5_000_000)).status).toBe(201);
    await expect.poll(() => reader.states.at(-1)?.position, { timeout: 20_000 }).toBe(14);
    expect(reader.states.at(-1)?.html).toContain('125.000.000 đồng');
    expect(reader.states.at(-1)?.html).toContain('Sở Một (so-mot)');
    await reader.leave();
  });

  it('tells all who listen, also of what another process records', async () => {
    const readers = await Promise.all([listen(), listen(), listen()]);
    const elsewhere = openLedger({ store: sqliteStore(app.history) });
    const pair = { agency: 'so-mot', commune: 'xa-a' };
    const done = await elsewhere.execute(makePledge({ ...pair, on: '2021-04-01', amount: 1 }), {
      actor: 'nơi khác',
    })();
    expect(done._tag).toBe('Right');
    await elsewhere.close()();
    for (const { states } of readers) {
      await expect.poll(() => states.at(-1)?.position, { timeout: 20_000 }).toBe(15);
      expect(states.at(-1)?.html).toContain('nơi khác');
    }
    await Promise.all(readers.map(({ leave }) => leave()));
  });

  it('never goes back, and ends with the last of a burst', async () => {
    const reader = await listen();
    await Promise.all(Array.from({ length: 20 }, (_, i) => give(1 + i)));
    await expect.poll(() => reader.states.at(-1)?.position, { timeout: 20_000 }).toBe(35);
    const heads = reader.states.map(({ position }) => position);
    expect(heads).toEqual([...heads].sort((a, b) => a - b));
    await reader.leave();
  });

  it('shows a reader who comes back the state of now', async () => {
    const reader = await listen();
    await expect.poll(() => reader.states.length, { timeout: 20_000 }).toBe(1);
    expect(reader.states[0]?.position).toBe(35);
    await reader.leave();
  });

  it('ends when the server stops', async () => {
    const reader = await listen();
    await expect.poll(() => reader.states.length, { timeout: 20_000 }).toBe(1);
    await app.stop();
    await expect.poll(reader.ended, { timeout: 20_000 }).toBe(true);
  });
});
