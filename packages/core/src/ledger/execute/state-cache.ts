import type { AnyMachine } from '../../decision/command.ts';
import type { StreamName } from '../../event/recorded.ts';

/** A stream's state as it was left by this ledger's last write to it. */
export interface CachedState {
  readonly machine: AnyMachine;
  readonly state: unknown;
  readonly length: number;
}

/**
 * The states of the streams written last, so that the next command need not read them again. May be
 * behind what others wrote: an append checks the version, and a refusal is decided anew on a state
 * just read. Holds at most `capacity` streams.
 */
export const stateCache = (capacity: number) => {
  const states = new Map<StreamName, CachedState>();
  return {
    get: (stream: StreamName, machine: AnyMachine): CachedState | undefined => {
      const found = states.get(stream);
      return found?.machine === machine ? found : undefined;
    },
    put: (stream: StreamName, state: CachedState): void => {
      states.delete(stream);
      states.set(stream, state);
      if (states.size > capacity) {
        for (const oldest of states.keys()) {
          states.delete(oldest);
          break;
        }
      }
    },
    drop: (stream: StreamName): void => {
      states.delete(stream);
    },
  };
};
