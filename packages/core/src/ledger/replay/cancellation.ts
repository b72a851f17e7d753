/** Chunks between two moments at which timers, key presses and other work may come in. */
const CHUNKS = 16;

/**
 * Asks, between two chunks of long work, whether it was cancelled. A store that never waits (in
 * memory, or a file read synchronously) would keep everything else out, the key press that cancels
 * included: so every so often this lets others run. Costs nothing without a signal.
 */
export const cancellation = (signal: AbortSignal | undefined): (() => Promise<boolean>) => {
  if (signal === undefined) return async () => false;
  let chunks = 0;
  return async () => {
    if (!signal.aborted && chunks % CHUNKS === 0) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    chunks += 1;
    return signal.aborted;
  };
};
