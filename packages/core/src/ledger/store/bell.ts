/** Wakes whoever waits for it. */
export interface Bell {
  readonly ring: () => void;
  /** Resolves at the next ring, and when the signal is aborted. */
  readonly next: (signal: AbortSignal) => Promise<void>;
}

export const newBell = (): Bell => {
  const waiting = new Set<() => void>();
  return {
    ring: () => {
      for (const wake of waiting) wake();
    },
    next: (signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        if (signal.aborted) return resolve();
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      }),
  };
};
