import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyHistory } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { events, left, readAll, right, stream } from '../../test/support/events.ts';
import { smallDisk } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { openSqliteStore } from '../index.ts';

const a = stream('commune-a');

describe('a full disk', { timeout: 60_000 }, () => {
  it('is StoreFull; every acknowledged event is there, none of the others; room heals it', async ({
    skip,
  }) => {
    const place = smallDisk('2m');
    if (place === undefined) return skip('needs a user who may mount');
    const file = join(place, 'history.db');
    const ballast = join(place, 'ballast');
    writeFileSync(ballast, Buffer.alloc(700_000));
    const store = right(await openSqliteStore(file)());
    let held = 0;
    for (;;) {
      const done = await store.append(a, held, events(held, 5))();
      if (done._tag === 'Right') {
        held += 5;
        continue;
      }
      expect(done.left).toEqual({
        _tag: 'StoreFull',
        store: file,
        message: `no room is left on the disk of ${file}; nothing of this was kept and everything before it is whole: make room and try again`,
      });
      break;
    }
    expect(held).toBeGreaterThan(100);
    expect((await readAll(store)).map(({ version }) => version)).toEqual(
      Array.from(Array(held).keys()),
    );
    // Still full: refused again, and again nothing is half done.
    expect(left(await store.append(a, held, events(held, 500))())._tag).toBe('StoreFull');
    expect(right(await store.head()()).count).toBe(held);
    rmSync(ballast);
    right(await store.append(a, held, events(held, 5))());
    right(await store.close()());
    const again = right(await openSqliteStore(file, { integrity: 'full' })());
    expect(await readAll(again)).toHaveLength(held + 5);
    expect(right(await verifyHistory(again)())).toMatchObject({ events: held + 5, chain: 'kept' });
    right(await again.close()());
  });

  it('keeps all that was acknowledged when the process ends without closing', async ({ skip }) => {
    const place = smallDisk('1m');
    if (place === undefined) return skip('needs a user who may mount');
    const file = join(place, 'history.db');
    const writer = start('write', file, a, 0, 100_000, 5);
    expect(await writer.ended).toBe('SIGKILL');
    expect(writer.lines.at(-1)).toBe('StoreFull');
    const acknowledged = Number(writer.lines.at(-2));
    expect(acknowledged).toBeGreaterThan(100);
    const store = right(await openSqliteStore(file, { readOnly: true })());
    expect(await readAll(store)).toHaveLength(acknowledged);
    expect(right(await verifyHistory(store)())).toMatchObject({
      events: acknowledged,
      chain: 'kept',
    });
    right(await store.close()());
  });

  it('is StoreFull when there is no room for the file itself', async ({ skip }) => {
    const place = smallDisk('64k');
    if (place === undefined) return skip('needs a user who may mount');
    const file = join(place, 'history.db');
    expect(left(await openSqliteStore(file)())).toMatchObject({ _tag: 'StoreFull' });
  });
});
