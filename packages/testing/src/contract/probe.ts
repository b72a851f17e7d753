import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const isFunction = (value: unknown): value is () => void => typeof value === 'function';

let collect: (() => void) | undefined;

/** Collects garbage now; undefined where the engine cannot be asked to. */
const collector = (): (() => void) | undefined => {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('gc');
    if (isFunction(found)) collect = found;
  }
  return collect;
};

/** Bytes that are in use and cannot be given back now. */
export const memoryHeld = (): number | undefined => {
  const gc = collector();
  if (gc === undefined) return undefined;
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const countKinds = (): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

/**
 * What keeps this process from ending: open sockets, files, timers; how many of each. What comes and
 * goes meanwhile is left out: the least of several looks counts.
 */
export const keptAlive = async (): Promise<ReadonlyMap<string, number>> => {
  await pause();
  const least = countKinds();
  for (let look = 0; look < 10; look += 1) {
    await pause();
    const now = countKinds();
    for (const [kind, count] of least) least.set(kind, Math.min(count, now.get(kind) ?? 0));
  }
  return least;
};
