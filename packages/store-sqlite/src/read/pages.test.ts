import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { event, events, readAll, readOut, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { type SqliteStore, sqliteStore } from '../index.ts';

const a = stream('commune-a');

const filled = async (count: number): Promise<{ file: string; store: SqliteStore }> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file, { durability: 'normal' });
  right(await store.append(a, 0, events(0, count))());
  return { file, store };
};

describe('between two chunks', { timeout: 60_000 }, () => {
  it('nothing is held in the file: the log can be taken up and cut', async () => {
    const { file, store } = await filled(50);
    const other = new DatabaseSync(file, { returnArrays: true });
    for await (const chunk of store.readAll({ chunkSize: 10 })) {
      expect(right(chunk)).toHaveLength(10);
      other.exec("INSERT INTO streams (name) VALUES ('x-' || random())");
      // busy, pages in the log, pages taken up: a reader in the middle would leave 1 here.
      expect(other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toEqual([0, 0, 0]);
    }
    other.close();
    right(await store.close()());
  });

  it('other work of the process has its turn', async () => {
    const { store } = await filled(50);
    let turns = 0;
    let running = true;
    const turn = (): void => {
      turns += 1;
      if (running) setImmediate(turn);
    };
    setImmediate(turn);
    let chunks = 0;
    for await (const chunk of store.readAll({ chunkSize: 1 })) chunks += right(chunk).length;
    running = false;
    expect(chunks).toBe(50);
    expect(turns).toBeGreaterThanOrEqual(49);
    right(await store.close()());
  });

  it('nothing is read ahead of the consumer', async () => {
    const { store } = await filled(30);
    const reader = store.readAll({ chunkSize: 10 })[Symbol.asyncIterator]();
    await reader.next();
    right(await store.close()());
    const next = await reader.next();
    expect(next.value).toMatchObject({ _tag: 'Left', left: { _tag: 'StoreClosed' } });
    expect(await reader.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a filter that lets little through', { timeout: 60_000 }, () => {
  it('fills its chunks from far apart, in order', async () => {
    const file = join(directory(), 'history.db');
    const store = sqliteStore(file, { durability: 'normal' });
    const rare = (n: number) => n % 40_000 === 7 || n === 119_999;
    const list = Array.from(Array(120_000), (_, n) =>
      event(n, { type: rare(n) ? 'CommitteeFormed' : 'PledgeMade', data: '{}' }),
    );
    right(await store.append(a, 0, list)());
    const { chunks } = await readOut(store.readAll({ types: ['CommitteeFormed'], chunkSize: 3 }));
    expect(chunks.map((chunk) => chunk.map(({ version }) => version))).toEqual([
      [7, 40_007, 80_007],
      [119_999],
    ]);
    right(await store.close()());
  });
});

describe('many readings with ever other filters', { timeout: 60_000 }, () => {
  it('do not pile up statements, and go on giving what they should', async () => {
    const file = join(directory(), 'history.db');
    const store = sqliteStore(file, { durability: 'normal' });
    const types = Array.from(Array(120), (_, n) => `Type${n}`);
    right(
      await store.append(
        a,
        0,
        types.map((type, n) => event(n, { type })),
      )(),
    );
    for (const type of types) {
      expect((await readAll(store, { types: [type] })).map((found) => found.type)).toEqual([type]);
    }
    expect(await readAll(store, { types })).toHaveLength(120);
    right(await store.close()());
  });
});
