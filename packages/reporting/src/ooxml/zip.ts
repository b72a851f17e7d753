import { type Zippable, zipSync } from 'fflate';

/** The parts of an Office file, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const FIRST = '[Content_Types].xml';

const byPath = (a: string, b: string): number => {
  if (a === FIRST || b === FIRST) return a === FIRST ? -1 : 1;
  return a < b ? -1 : 1;
};

/**
 * An Office file from its parts: sorted, stamped with the first day that zip knows, compressed by
 * JavaScript alone (another zlib would give other bytes). Local time, because zip stores local time.
 */
export const zipParts = (parts: Parts): Uint8Array => {
  const mtime = new Date(1980, 0, 1);
  const sorted: Zippable = {};
  for (const path of Object.keys(parts).sort(byPath)) {
    sorted[path] = [parts[path] ?? new Uint8Array(), { level: 6, mtime }];
  }
  return zipSync(sorted);
};
