import { setTimeout as sleep } from 'node:timers/promises';
import { type EventStore, followByReading, type Position } from '@donghanh/core';
import { readAll } from '../read/read-all.ts';
import { row } from '../read/row.ts';
import type { Connection } from '../session/connection.ts';

/** Waits so many milliseconds; rejects when the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

const waitOnClock: Wait = (milliseconds, signal) => sleep(milliseconds, undefined, { signal });

/** How often to look for new events, in milliseconds, when nobody said. */
const INTERVAL = 100;

/**
 * Follows a file that other processes write to as well. SQLite tells nobody that a file changed, so
 * this asks for the last position again and again: one step down the index, about 5 µs. Positions
 * cannot have a gap that is filled later, because SQLite lets one writer in at a time and each takes
 * the next positions within its transaction: they are in order of commit, so whoever has read up to
 * the last one has read all before it.
 */
export const follow = (
  connection: Connection,
  interval: number = INTERVAL,
  wait: Wait = waitOnClock,
): EventStore['follow'] =>
  followByReading({
    end: () =>
      connection.use((session) => {
        const head = row.head(session);
        return head === 0 ? undefined : (head as Position);
      }),
    readAll: (query = {}) => readAll(connection, query),
    wait: async (_, signal) => {
      try {
        await wait(interval, signal);
      } catch (thrown) {
        if (!signal.aborted) throw thrown;
      }
    },
  });
