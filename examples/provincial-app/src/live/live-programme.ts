import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger, Tick } from '@donghanh/core';
import { type Programme, programme } from './programme.ts';

/** The programme as it stands now, kept up to date. */
export interface LiveProgramme {
  /** As last read; undefined until it was read once. */
  readonly latest: () => Programme | undefined;
  /** Resolves when there is another one than this, and when the signal is aborted. */
  readonly after: (seen: Programme | undefined, signal: AbortSignal) => Promise<void>;
  /** Resolves when it has stopped, after `stopping`. */
  readonly stopped: Promise<void>;
}

/** What it needs of the clock of this machine. */
export interface Waiting {
  /** Says when to look whether a new day has begun. */
  readonly tick: Tick;
  /** Waits before the store is tried again. */
  readonly again: (signal: AbortSignal) => Promise<void>;
}

const MINUTE_MS = 60_000;
const AGAIN_MS = 1_000;

/** On the clock of this machine; keeps no process alive. */
const onTheClock: Waiting = {
  tick: (look) => {
    const timer = setInterval(look, MINUTE_MS).unref();
    return () => clearInterval(timer);
  },
  again: (signal) => sleep(AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined),
};

/**
 * Follows the history, whoever writes to it. All who look at the page share this one fold; late facts,
 * corrections and the turn of the day are the ledger's work.
 */
export const liveProgramme = (
  ledger: Ledger,
  stopping: AbortSignal,
  { tick, again }: Waiting = onTheClock,
): LiveProgramme => {
  let latest: Programme | undefined;
  const waiting = new Set<() => void>();

  const follow = async (): Promise<void> => {
    const options = { signal: stopping, onBadEvent: 'quarantine', tick } as const;
    for await (const step of ledger.follow(programme, options)) {
      if (step._tag === 'Left') return console.error('live:', step.left.message);
      latest = step.right;
      for (const wake of [...waiting]) wake();
    }
  };
  const keepFollowing = async (): Promise<void> => {
    while (!stopping.aborted) {
      await follow();
      await again(stopping);
    }
  };

  return {
    latest: () => latest,
    after: (seen, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        if (latest !== seen || signal.aborted) return resolve();
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      }),
    stopped: keepFollowing(),
  };
};
