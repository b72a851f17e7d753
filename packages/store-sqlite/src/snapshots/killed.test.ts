import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalDate, openLedger, type Position, type Start } from '@donghanh/core';
import { lawfulHistory, putFacts } from '@donghanh/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { right } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { type Program, start } from '../../test/support/programs.ts';
import { hashOf, summarised } from '../../test/support/summarised.ts';
import { sqliteSnapshots, sqliteStore } from '../index.ts';

/** Times that a follower is killed. More of them: DONGHANH_KILLS=100. */
const ROUNDS = Number(process.env['DONGHANH_KILLS'] ?? 10);

/** A line of the program that follows. */
interface Line {
  readonly position: number;
  readonly day: LocalDate;
  readonly start: Start;
  readonly view: string;
  readonly notSaved?: string;
}

describe('a process that follows and is killed in the middle', () => {
  it(
    'goes on from its snapshot, and shows what a rebuild shows',
    async () => {
      const place = directory();
      const [file, snapshots, list] = ['history.db', 'snapshots.db', 'facts.json'].map((name) =>
        join(place, name),
      ) as [string, string, string];
      const [history] = fc.sample(lawfulHistory({ commands: 25 * ROUNDS }), 1);
      writeFileSync(list, JSON.stringify(history?.events));
      // The programs start a hundred times: what they compile is kept.
      process.env['NODE_COMPILE_CACHE'] = join(place, 'compiled');
      const ledger = openLedger({ store: sqliteStore(file) });
      const rebuilt = async ({ day, position }: Line): Promise<string> =>
        hashOf(
          right(
            await ledger.project(
              summarised,
              { effectiveOn: day },
              { upTo: position as Position },
            )(),
          ),
        );
      /** What the follower wrote, as far as it came to write it. */
      const check = async (text: string | undefined): Promise<Line> => {
        const line: Line = JSON.parse(text ?? '{}');
        if (line.position > 0) expect(line.view).toBe(await rebuilt(line));
        expect(line.notSaved).toBeUndefined();
        return line;
      };

      let writer: Program | undefined;
      const starts: Line[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        writer ??= start('record', file, list);
        const follower = start('follow', file, snapshots);
        starts.push(await check(await follower.nextLine()));
        await sleep(Math.random() * 120);
        if (Math.random() < 0.4) {
          writer.process.kill('SIGKILL');
          await writer.ended;
          writer = undefined;
        }
        follower.process.kill('SIGKILL');
        expect(await follower.ended).toBe('SIGKILL');
        await check(follower.lines.at(-1));
      }
      // Never behind where it was, and with a snapshot from the first one on.
      expect(starts.map(({ position }) => position)).toEqual(
        starts.map(({ position }) => position).toSorted((a, b) => a - b),
      );
      const tags = starts.map((line) => line.start._tag);
      const first = tags.indexOf('FromSnapshot');
      expect(first).toBeGreaterThan(0);
      expect(new Set(tags.slice(first))).toEqual(new Set(['FromSnapshot']));
      right(await ledger.close()());
    },
    ROUNDS * 4000,
  );

  it('shares the streams with another, and together they show what a rebuild shows', async () => {
    const place = directory();
    const [file, snapshots] = [join(place, 'history.db'), join(place, 'snapshots.db')];
    process.env['NODE_COMPILE_CACHE'] = join(place, 'compiled');
    const [history] = fc.sample(lawfulHistory({ commands: 120 }), 1);
    const facts = history?.events ?? [];
    const ledger = openLedger({ store: sqliteStore(file) });
    const shown: string[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const [from, to] = [round - 1, round].map((n) => Math.floor((facts.length * n) / 3));
      const shares = [0, 1].map((share) => start('follow', file, snapshots, 2, share));
      await putFacts(ledger.store, facts.slice(from, to));
      for (const share of shares) await share.nextLine();
      for (const share of shares) {
        await sleep(Math.random() * 80);
        share.process.kill('SIGKILL');
        expect(await share.ended).toBe('SIGKILL');
      }
      const both = ledger.follow(summarised, {
        snapshots: sqliteSnapshots(snapshots),
        share: { of: 2 },
      });
      for await (const step of both) {
        const { view, asOf } = right(step);
        expect(hashOf(view)).toBe(hashOf(right(await ledger.project(summarised, asOf)())));
        shown.push(right(step).start._tag);
        break;
      }
    }
    // What the reader of both saved at its end is where all go on.
    expect(shown.slice(1)).toEqual(['FromSnapshot', 'FromSnapshot']);
    right(await ledger.close()());
  }, 60_000);
});
