import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openLedger, type Position, type Snapshot, units } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { event, left, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { sqliteSnapshots, sqliteStore } from '../index.ts';

const name = { projection: 'series', version: 2, share: '0/1' };

const snapshot = (position: number): Snapshot => ({
  name,
  fingerprint: 'as it was',
  mark: { position: position as Position, before: undefined, ref: 'need-a@0' as never },
  state: { seen: new Map([['Keng Đu', new Set([1, 2])]]), position },
});

const place = () => join(directory(), 'snapshots.db');

describe('snapshots in a file', () => {
  it('are read as they were saved, the last of each name, also by another process', async () => {
    const file = place();
    const snapshots = sqliteSnapshots(file);
    expect(right(await snapshots.load(name)())).toBeUndefined();
    right(await snapshots.save(snapshot(3))());
    right(await snapshots.save(snapshot(7))());
    right(await snapshots.save({ ...snapshot(5), name: { ...name, share: '1/2' } })());
    expect(right(await sqliteSnapshots(file).load(name)())).toEqual(snapshot(7));
    expect(right(await snapshots.load({ ...name, version: 3 })())).toBeUndefined();
    right(await snapshots.close()());
    right(await snapshots.close()());
    expect(left(await snapshots.load(name)())).toEqual({
      _tag: 'SnapshotFailure',
      store: file,
      message: `${file}: the snapshot cannot be read: it was closed; open it again`,
    });
  });

  it('are not read where one byte was changed', async () => {
    const file = place();
    const snapshots = sqliteSnapshots(file);
    right(await snapshots.save(snapshot(3))());
    const database = new DatabaseSync(file);
    const record = database.prepare('SELECT record FROM snapshots').get()?.['record'];
    const bytes = Buffer.from(record as Uint8Array);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    database.prepare('UPDATE snapshots SET record = ?').run(bytes);
    database.close();
    expect(left(await snapshots.load(name)()).message).toBe(
      `${file}: the snapshot cannot be read: it is damaged: its hash differs`,
    );
  });

  it('are never put into a history, nor into another file that holds something', async () => {
    const file = place();
    const store = sqliteStore(file);
    right(await store.head()());
    right(await store.close()());
    const before = readFileSync(file);
    expect(left(await sqliteSnapshots(file).save(snapshot(3))()).message).toBe(
      `${file}: the snapshot cannot be saved: it holds something else; give snapshots a file of their own`,
    );
    expect(readFileSync(file)).toEqual(before);
    const text = place();
    writeFileSync(text, 'ghi chú '.repeat(400));
    expect(left(await sqliteSnapshots(text).load(name)()).message).toContain('not a database');
  });

  it('are a failure where there is no such place', async () => {
    const nowhere = join(directory(), 'no', 'such', 'place.db');
    expect(left(await sqliteSnapshots(nowhere).load(name)())._tag).toBe('SnapshotFailure');
  });

  it('say at which event they stand, with its chain value, so that a changed history is told', async () => {
    const file = join(directory(), 'history.db');
    const ledger = openLedger({ store: sqliteStore(file) });
    const data = { agency: 'so-gtvt', kind: 'provincial', name: 'Sở GTVT' };
    const registered = event(1, { type: 'AgencyRegistered', data: JSON.stringify(data) });
    right(await ledger.store.append(stream('agency-so-gtvt'), 0, [registered])());
    const snapshots = sqliteSnapshots(place());
    const first = ledger.follow(units, { snapshots })[Symbol.asyncIterator]();
    expect((await first.next()).done).toBe(false);
    await first.return?.();
    const saved = right(
      await snapshots.load({ projection: units.name, version: units.version, share: '0/1' })(),
    );
    expect(saved?.mark.chain).toMatch(/^[0-9a-f]{64}$/);
    right(await ledger.close()());
  });
});
