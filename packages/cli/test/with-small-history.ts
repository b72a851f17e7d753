import { readFileSync, writeFileSync } from 'node:fs';
import { donghanh, EVENTS, smallHistory, workFolder } from './small-history.ts';

/** A folder with the small history in it, as a store and as an exported file. */
export const withSmallHistory = async () => {
  const { path, remove } = workFolder();
  const db = await smallHistory(path('history.db'));
  const exported = path('history.ndjson');
  const { code, err } = await donghanh('export', '--store', db, '--out', exported);
  if (code !== 0) throw new Error(err);
  // As format version 1 had them, without a chain, so that they can be edited.
  const lines = (): string[] =>
    readFileSync(exported, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .replace('"formatVersion":2', '"formatVersion":1')
          .replace(/,"(chain|head)":"[0-9a-f]{64}"\}$/, '}'),
      );
  return {
    path,
    remove,
    db,
    exported,
    /** The lines of the exported file, without their chain. */
    lines,
    /** Writes a file beside it. */
    put: (name: string, text: string): string => {
      writeFileSync(path(name), text);
      return path(name);
    },
    /**
     * The small history, and behind it as many thousand documents; `change` may spoil a line (counted
     * from 1).
     */
    bigFile: (
      name: string,
      thousands: number,
      change: (line: string, number: number) => string,
    ): string => {
      const [header = '', ...rest] = lines();
      const made = rest.find((line) => line.includes('"DocumentIssued"')) ?? '';
      const documents = Array.from({ length: thousands * 1000 }, (_, n) =>
        made
          .replaceAll('1310-qd-ubnd-2012', `doc-${n}`)
          .replace(/"id":"[^"]+"/, `"id":"00000000-0000-4000-8000-${String(n).padStart(12, '0')}"`),
      );
      const all = [
        header,
        ...rest.slice(0, -1),
        ...documents,
        `{"end":true,"events":${EVENTS + documents.length}}`,
      ];
      writeFileSync(path(name), `${all.map((line, i) => change(line, i + 1)).join('\n')}\n`);
      return path(name);
    },
  };
};
