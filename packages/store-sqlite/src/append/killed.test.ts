import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOut, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { openSqliteStore } from '../index.ts';

const ROUNDS = 14;

describe('a writer that is killed in the middle', { timeout: 120_000 }, () => {
  it.each([
    ['small', 3],
    ['large', 400],
  ])(
    'leaves every acknowledged append, no half of one, and a sound file (%s batches)',
    async (_, size) => {
      const file = join(directory(), 'history.db');
      const name = stream('commune-a');
      for (let round = 0; round < ROUNDS; round += 1) {
        const writer = start('write', file, name, 0, 100_000, size);
        // Killed while it works on the append behind the one just acknowledged.
        for (let i = 0; i <= round * 2; i += 1) await writer.nextLine();
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
        writer.process.kill('SIGKILL');
        expect(await writer.ended).toBe('SIGKILL');
        const acknowledged = Number(writer.lines.at(-1));
        const store = right(await openSqliteStore(file, { integrity: 'full' })());
        const { events, failure } = await readOut(store.readStream(name));
        expect(failure).toBeUndefined();
        expect(events.map(({ version }) => version)).toEqual(Array.from(events.keys()));
        expect(new Set(events.map(({ meta }) => meta)).size).toBe(events.length);
        expect(events.length).toBeGreaterThanOrEqual(acknowledged);
        // At most the one append whose acknowledgement the kill cut off.
        expect(events.length - acknowledged).toBeLessThanOrEqual(size);
        expect(events.length % size).toBe(0);
        right(await store.close()());
      }
    },
    120_000,
  );
});
