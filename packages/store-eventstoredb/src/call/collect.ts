import type { ReadEvent, Source } from '../driver/driver.ts';

/** Cancels; a call that has ended, or never began, needs no cancelling. */
export const cancelled = async (source: Source): Promise<void> => {
  await source.cancel().catch(() => undefined);
};

/** All events of a bounded reading. The call is ended at once when the signal is aborted. */
export const collect = async (
  source: Source,
  signal: AbortSignal,
): Promise<readonly ReadEvent[]> => {
  const stop = (): void => {
    void cancelled(source);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const found: ReadEvent[] = [];
    for await (const event of source) found.push(event);
    return found;
  } finally {
    signal.removeEventListener('abort', stop);
    await cancelled(source);
  }
};
