import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { take } from '../../../test/import.ts';
import {
  actor,
  assigned,
  copyOf,
  left,
  linesOf,
  open,
  pairStream,
  right,
} from '../../../test/ledger.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Chunk, ReadQuery } from '../store/event-store.ts';
import { CHAIN_START, chainValue } from '../trust/chain/chain.ts';

describe('an export', () => {
  it('is one fact a line, between a line that names the format and one that counts', async () => {
    const ledger = await assigned();
    const lines = await linesOf(ledger);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('{"format":"donghanh-history","formatVersion":2}');
    expect(lines[1]).toBe(
      '{"stream":"agency-so-gtvt","version":0,"type":"AgencyRegistered","schemaVersion":1,"effectiveOn":"2012-01-01","recordedAt":"2013-01-01T05:00:00.000Z","data":{"agency":"so-gtvt","kind":"provincial","name":"Sở GTVT"},"meta":{"id":"00000000-0000-7000-8000-000000010001","actor":"Văn phòng","commandId":"00000000-0000-7000-8000-000000010000","correlationId":"00000000-0000-7000-8000-000000010000"},"chain":"1b87607fcb429d5023633ad6fe1ed29284545ece3a7a960afba3811db8bda5a4"}',
    );
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({
      stream: pairStream,
      type: 'AssignmentMade',
    });
    expect(lines[5]).toBe(
      '{"end":true,"events":4,"head":"6eb67dcccb81d59f0844c7bfd3dc8c418fef4b117ee90e6f69d4e7efbc0252ad"}',
    );
  });

  it('of nothing is two lines', async () => {
    expect(await linesOf(open())).toEqual([
      '{"format":"donghanh-history","formatVersion":2}',
      `{"end":true,"events":0,"head":"${CHAIN_START}"}`,
    ]);
  });

  it('counts as it goes, and holds what was asked for', async () => {
    const ledger = await assigned();
    const counts: number[] = [];
    for await (const chunk of ledger.exportLines({ chunkSize: 3 }))
      counts.push(right(chunk).events);
    expect(counts).toEqual([0, 3, 4, 4]);
    const some: string[] = [];
    for await (const chunk of ledger.exportLines({ types: ['AssignmentMade'] })) {
      some.push(...right(chunk).lines);
    }
    expect(some).toHaveLength(3);
    expect(some[0]).toBe('{"format":"donghanh-history","formatVersion":2,"partial":true}');
    expect(some[1]).not.toContain('"chain"');
    expect(some[2]).toBe('{"end":true,"events":1}');
  });

  it('keeps one fact on one line, however its text was stored', async () => {
    const { store } = await assigned();
    const pretty = await copyOf(store, ({ data, meta }) => ({
      data: JSON.stringify(JSON.parse(data), null, 2),
      meta: `${meta.slice(0, -1)}\r\n}`,
    }));
    const lines = await linesOf(open({ store: pretty }));
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
    // Other texts, so other chain values; the facts are the same.
    const facts = (some: readonly string[]) =>
      some.map((line) => ({ ...JSON.parse(line), chain: '', head: '' }));
    expect(facts(lines)).toEqual(facts(await linesOf(open({ store }))));
    expect(right(await take(lines))).toMatchObject({ appended: 4 });
  });

  it('gives the kept chain values, so that what was changed in the store is found in the file', async () => {
    const { store } = await assigned();
    const keeping = {
      ...store,
      readAll: async function* (query: ReadQuery = {}) {
        let chain = CHAIN_START;
        for await (const chunk of store.readAll(query)) {
          yield E.map((events: Chunk) =>
            events.map((event) => {
              chain = chainValue(chain, event);
              const changed = event.version === 0 && event.type === 'AssignmentMade';
              return { ...event, chain, ...(changed && { effectiveOn: '2011' as PartialDate }) };
            }),
          )(chunk);
        }
      },
    };
    const asked: unknown[] = [];
    const watched = {
      ...keeping,
      readAll: (query?: ReadQuery) => {
        asked.push(query?.chain);
        return keeping.readAll(query);
      },
    };
    const lines = await linesOf(open({ store: watched }));
    expect(asked).toEqual([true]);
    expect(lines[4]).toContain('"effectiveOn":"2011"');
    expect(left(await take(lines)).message).toMatch(/^line 5: chain: the line does not fit/);
    expect(lines.at(-1)).toBe((await linesOf(open({ store }))).at(-1));
  });

  it('holds a fact that nobody here can read: it is another one’s', async () => {
    const { store } = await assigned();
    const newer = await copyOf(store, ({ type }) =>
      type === 'AssignmentMade' ? { type: 'X' } : {},
    );
    expect((await linesOf(open({ store: newer })))[4]).toContain('"type":"X"');
  });

  it('ends with what the store says, and without its last line', async () => {
    const { store } = await assigned();
    const busy = { _tag: 'StoreBusy', store: 'memory', message: 'locked' } as const;
    const failing = {
      ...store,
      readAll: async function* () {
        yield* store.readAll();
        yield E.left(busy);
      },
    };
    const seen: unknown[] = [];
    for await (const chunk of open({ store: failing }).exportLines()) {
      seen.push(E.isLeft(chunk) ? chunk.left : chunk.right.lines.length);
    }
    expect(seen).toEqual([1, 4, busy]);
    await store.close()();
    const closed: unknown[] = [];
    for await (const chunk of open({ store }).exportLines()) closed.push(chunk);
    expect(closed).toEqual([E.left(expect.objectContaining({ _tag: 'StoreClosed' }))]);
  });

  it('does not end in the middle when history grows meanwhile', async () => {
    const ledger = await assigned();
    const lines: string[] = [];
    for await (const chunk of ledger.exportLines({ chunkSize: 1 })) {
      lines.push(...right(chunk).lines);
      const command = { type: 'RegisterAgency', input: { agency: `a-${lines.length}` } };
      const input = { ...command.input, kind: 'other', name: 'A', on: '2012-01-01' };
      right(await ledger.execute({ ...command, input }, actor)());
    }
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/^\{"end":true,"events":4,/);
  });
});
