import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { event, left, readAll, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';

const a = stream('commune-a');

const history = async (): Promise<string> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file);
  right(await store.append(a, 0, [event(0)])());
  right(await store.close()());
  return file;
};

describe('a file that another program has locked', { timeout: 60_000 }, () => {
  it('is StoreBusy for a writer, which says what to do, and stays readable', async () => {
    const file = await history();
    const store = right(await openSqliteStore(file, { busyTimeoutMs: 60 })());
    const other = start('lock', file, 'IMMEDIATE');
    expect(await other.nextLine()).toBe('locked');
    expect(left(await store.append(a, 1, [event(1)])())).toEqual({
      _tag: 'StoreBusy',
      store: file,
      message: `${file} is locked by another program and did not come free within 0.06 s; wait for that program or end it, then try again`,
    });
    expect(await readAll(store)).toHaveLength(1);
    other.process.stdin?.end();
    await other.ended;
    right(await store.append(a, 1, [event(1)])());
    expect(await readAll(store)).toHaveLength(2);
    right(await store.close()());
  });

  it('can be opened, and read, while the lock is held', async () => {
    const file = await history();
    const other = start('lock', file, 'IMMEDIATE');
    expect(await other.nextLine()).toBe('locked');
    const store = right(await openSqliteStore(file, { busyTimeoutMs: 60, integrity: 'full' })());
    expect(await readAll(store)).toHaveLength(1);
    right(await store.close()());
  });

  it('is waited for, and the process goes on with other work meanwhile', async () => {
    const file = await history();
    const store = right(await openSqliteStore(file, { busyTimeoutMs: 30_000 })());
    const other = start('lock', file, 'IMMEDIATE');
    expect(await other.nextLine()).toBe('locked');
    let settled = false;
    const appending = store
      .append(a, 1, [event(1)])()
      .finally(() => {
        settled = true;
      });
    // Ten turns of the loop while the lock is held: none of them would come if waiting blocked.
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(settled).toBe(false);
      expect(right(await store.head()()).count).toBe(1);
    }
    other.process.stdin?.end();
    expect(right(await appending)).toMatchObject({ firstVersion: 1, alreadyThere: false });
    right(await store.close()());
  });

  it('is StoreBusy on opening when it is locked against readers as well', async () => {
    const file = await history();
    const other = start('lock', file, 'EXCLUSIVE');
    expect(await other.nextLine()).toBe('locked');
    expect(left(await openSqliteStore(file, { busyTimeoutMs: 60 })())).toMatchObject({
      _tag: 'StoreBusy',
    });
    other.process.stdin?.end();
    await other.ended;
    const store = right(await openSqliteStore(file)());
    expect(await readAll(store)).toHaveLength(1);
    right(await store.close()());
  });
});
