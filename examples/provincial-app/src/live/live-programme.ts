import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, type Instant, type Ledger } from '@donghanh/core';
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

/** Why there is a pause: the store failed, or the calendar was just looked at. */
type Pause = 'again' | 'calendar';

const milliseconds: Readonly<Record<Pause, number>> = { again: 1_000, calendar: 30_000 };

/** Pauses on the clock of this machine; does not keep the process alive. */
const onTheClock = (why: Pause, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds[why], undefined, { signal, ref: false }).catch(() => undefined);

/**
 * Follows the history, whoever writes to it, and reads the programme anew when facts have arrived: a
 * burst of them is read once. Read anew, not folded on, because a correction changes facts that
 * were taken in long ago; a province's history is read in well under a second.
 */
export const liveProgramme = (
  ledger: Ledger,
  clock: () => Instant,
  stopping: AbortSignal,
  pause: (why: Pause, signal: AbortSignal) => Promise<void> = onTheClock,
): LiveProgramme => {
  let latest: Programme | undefined;
  let waiting = new Set<() => void>();
  /** One reading at a time, so that an older one never comes after a newer one. */
  let reading: Promise<void> = Promise.resolve();

  const read = async (): Promise<void> => {
    const asOf = { effectiveOn: dayOf(clock()) };
    const options = { onBadEvent: 'quarantine', signal: stopping } as const;
    const answer = await ledger.replay(programme, asOf, options)();
    if (answer._tag === 'Left') {
      if (!stopping.aborted) console.error('live:', answer.left.message);
      return;
    }
    latest = answer.right;
    const wake = waiting;
    waiting = new Set();
    for (const resolve of wake) resolve();
  };
  const refresh = (): Promise<void> => {
    reading = reading.then(read);
    return reading;
  };

  const follow = async (): Promise<void> => {
    const head = await ledger.head()();
    if (head._tag === 'Left') return console.error('live:', head.left.message);
    await refresh();
    const { position } = head.right;
    const query = position === undefined ? {} : { after: position };
    for await (const step of ledger.store.follow(query, { signal: stopping })) {
      if (step._tag === 'Left') return console.error('live:', step.left.message);
      if (step.right._tag === 'Events') await refresh();
    }
  };
  const keepFollowing = async (): Promise<void> => {
    while (!stopping.aborted) {
      await follow();
      await pause('again', stopping);
    }
  };
  /** A new day is a change as well: what begins on it begins. */
  const watchCalendar = async (): Promise<void> => {
    while (!stopping.aborted) {
      await pause('calendar', stopping);
      if (latest !== undefined && latest.asOf.effectiveOn !== dayOf(clock())) await refresh();
    }
  };

  return {
    latest: () => latest,
    after: (seen, signal) =>
      new Promise((resolve) => {
        if (latest !== seen || signal.aborted) return resolve();
        const wake = (): void => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      }),
    stopped: Promise.all([keepFollowing(), watchCalendar()]).then(() => undefined),
  };
};
