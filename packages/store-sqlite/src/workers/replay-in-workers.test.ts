import { join } from 'node:path';
import { type AsOfInput, openLedger, type ReplayOptions } from '@donghanh/core';
import { lawfulHistory, putFacts } from '@donghanh/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { left, right } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { hashOf, summarised } from '../../test/support/summarised.ts';
import { tamper } from '../../test/support/tamper.ts';
import { replayInWorkers, sqliteStore } from '../index.ts';

/** A lawful history in a file. */
const filled = async (): Promise<string> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file);
  const [history] = fc.sample(lawfulHistory({ commands: 150 }), 1);
  await putFacts(store, history?.events ?? []);
  right(await store.close()());
  return file;
};

/** What workers give, in a process of its own: the view as its hash. */
const inWorkers = async (file: string, told: object): Promise<Record<string, unknown>> => {
  const program = start('replay', file, JSON.stringify(told));
  const line = await program.nextLine();
  expect(await program.ended).toBe(0);
  return JSON.parse(line ?? '{}');
};

/** What a replay in one piece gives. */
const inOnePiece = async (file: string, asOf?: AsOfInput, options?: ReplayOptions) => {
  const ledger = openLedger({ store: sqliteStore(file, { readOnly: true }) });
  const done = await ledger.replay(summarised, asOf, options)();
  right(await ledger.close()());
  return done;
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a replay in workers', { timeout: 60_000 }, () => {
  it('is that of one worker, whatever their number, as of both dates', async () => {
    const file = await filled();
    const asOf = { effectiveOn: '2014-12-31', knownAt: '2016-06-30' };
    for (const told of [{ workers: 2, asOf }, { workers: 3 }]) {
      const one = right(await inOnePiece(file, 'asOf' in told ? told.asOf : undefined));
      const { view, ...rest } = one;
      expect(await inWorkers(file, told)).toEqual({
        ...(plain(rest) as object),
        view: hashOf(view),
      });
    }
  });

  it('lists bad events as that of one worker does, or stops at the first', async () => {
    const file = await filled();
    tamper(file, `UPDATE events SET data = '{}' WHERE position IN (5, 9, 12, 17)`);
    const options = { onBadEvent: 'quarantine' } as const;
    const { quarantined, affected } = right(await inOnePiece(file, undefined, options));
    const done = await inWorkers(file, { workers: 3, ...options });
    expect({ quarantined: done['quarantined'], affected: done['affected'] }).toEqual(
      plain({ quarantined, affected }),
    );
    expect(await inWorkers(file, { workers: 2 })).toEqual(plain(left(await inOnePiece(file))));
  });

  it('names a worker that ends, a projection that breaks, and a cancelling', async () => {
    const file = await filled();
    expect(await inWorkers(file, { workers: 2, name: 'fatal' })).toEqual({
      _tag: 'WorkerFailed',
      worker: 0,
      message: 'worker 0 of 2 ended: exit code 3',
    });
    expect((await inWorkers(file, { workers: 2, name: 'breaks' }))['_tag']).toBe('ProjectionBroke');
    expect((await inWorkers(file, { workers: 2, cancelled: true }))['_tag']).toBe('Cancelled');
  });

  it('asks for a projection that there is, and that can combine', async () => {
    const module = new URL('../../test/support/projections.ts', import.meta.url);
    const failure = async (name: string) =>
      left(await replayInWorkers('none.db', { module, export: name })());
    expect(await failure('inOnePiece')).toEqual({
      _tag: 'CannotCombine',
      projection: 'current-state',
      message:
        'projection current-state cannot combine what was folded apart; replay it in one piece',
    });
    expect(await failure('unheard')).toMatchObject({
      _tag: 'NoSuchProjection',
      export: 'unheard',
    });
    expect((await failure('summarised'))._tag).toBe('StoreError');
    const nowhere = { module: new URL('nowhere.ts', module), export: 'x' };
    expect(left(await replayInWorkers('none.db', nowhere)())._tag).toBe('NoSuchProjection');
  });
});
