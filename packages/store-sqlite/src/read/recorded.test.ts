import { join } from 'node:path';
import type { Instant } from '@donghanh/core';
import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { connect } from '../../test/support/connect.ts';
import { event, minute, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { append } from '../append/append.ts';
import { verify } from '../integrity/verify.ts';
import { recordedThrough } from './recorded.ts';
import { row } from './row.ts';

/** The parts of a history, recorded at these minutes, in which something was known by then. */
const partsOf = async (
  minutes: readonly number[],
  through: Instant,
  range?: readonly [after: number, end: number],
) => {
  const connection = connect(join(directory(), 'history.db'), { durability: 'normal' });
  const found = right(
    await connection.use((session) => {
      // One by one, so that runs are taken up where an earlier append left them.
      minutes.forEach((at, i) => {
        const made = [event(i, { recordedAt: minute(at) })];
        right(append(session, [{ stream: stream('commune-a'), expected: i, events: made }]));
      });
      const head = row.head(session);
      const [after, end] = range ?? [0, head];
      verify(session);
      return {
        parts: recordedThrough(session, head, after, end, through),
        runs: session.prepare('SELECT first, last FROM out_of_order ORDER BY first').all(),
      };
    }),
  );
  right(connection.close());
  return found;
};

describe('what was recorded by a moment', { timeout: 60_000 }, () => {
  it('is the beginning of a history that was recorded in order', async () => {
    const { parts, runs } = await partsOf([0, 1, 1, 2, 5, 5, 9], minute(5));
    expect(parts).toEqual([{ after: 0, to: 6, mixed: false }]);
    expect(runs).toEqual([]);
  });

  it.each([
    [-1, []],
    [0, [{ after: 0, to: 1, mixed: false }]],
    [3, [{ after: 0, to: 4, mixed: false }]],
    [99, [{ after: 0, to: 7, mixed: false }]],
  ])('is found whatever the moment: minute %s', async (at, parts) => {
    expect((await partsOf([0, 1, 1, 2, 5, 5, 9], minute(at))).parts).toEqual(parts);
  });

  it('is found in an import of older facts too, without reading what lies between', async () => {
    const minutes = [10, 11, 12, 13, 14, 15, 3, 4, 12, 16, 17, 1, 18];
    const { parts, runs } = await partsOf(minutes, minute(11));
    expect(runs).toEqual([
      [7, 9],
      [12, 12],
    ]);
    expect(parts).toEqual([
      { after: 0, to: 2, mixed: false },
      { after: 6, to: 9, mixed: true },
      { after: 11, to: 12, mixed: true },
    ]);
  });

  it('leaves out imports that were recorded later, and keeps to the asked positions', async () => {
    const minutes = [10, 11, 20, 15, 16, 21, 5, 6, 7, 22];
    expect((await partsOf(minutes, minute(11))).parts).toEqual([
      { after: 0, to: 2, mixed: false },
      { after: 6, to: 9, mixed: true },
    ]);
    expect((await partsOf(minutes, minute(11), [7, 8])).parts).toEqual([
      { after: 7, to: 8, mixed: true },
    ]);
    expect((await partsOf(minutes, minute(11), [1, 6])).parts).toEqual([
      { after: 1, to: 2, mixed: false },
    ]);
  });

  it('reads all that is behind in one pass where there are too many runs to visit', async () => {
    const jumbled = Array.from(Array(1200), (_, i) => (i % 2 === 0 ? 1000 + i : 1));
    const { parts } = await partsOf([0, 1, ...jumbled, 5000], minute(500));
    expect(parts).toEqual([
      { after: 0, to: 2, mixed: false },
      { after: 3, to: 1203, mixed: true },
    ]);
  });

  it('is never missed, and nothing is read that cannot hold it', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: -1, max: 16 }),
      async (minutes, at) => {
        const { parts, runs } = await partsOf(minutes, minute(at));
        const within = (position: number): boolean =>
          parts.some(({ after, to }) => position > after && position <= to);
        let highest = -1;
        const late = new Set<number>();
        minutes.forEach((recorded, i) => {
          const position = i + 1;
          if (recorded < highest) late.add(position);
          highest = Math.max(highest, recorded);
          if (recorded <= at) expect(within(position)).toBe(true);
          else if (!late.has(position)) expect(within(position)).toBe(false);
        });
        const noted = (runs as [number, number][]).flatMap(([first, last]) =>
          Array.from(Array(last - first + 1), (_, i) => first + i),
        );
        expect(noted).toEqual([...late]);
        for (const { after, to, mixed } of parts) {
          expect(after).toBeLessThan(to);
          const all = minutes.slice(after, to).every((recorded) => recorded <= at);
          if (!mixed) expect(all).toBe(true);
        }
      },
    );
    await fc.assert(property, { numRuns: 80 });
  });
});
