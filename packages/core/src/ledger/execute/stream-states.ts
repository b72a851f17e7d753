import * as E from 'fp-ts/lib/Either.js';
import type { Fact } from '../../catalogue/domain-event.ts';
import { noReadings, type Readings, resolveCorrections } from '../../correction/resolve.ts';
import type { AnyMachine } from '../../decision/command.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Recorded, StreamName } from '../../event/recorded.ts';
import { type BadEvent, badEvent, readEvent } from '../reading/read-event.ts';
import type { EventStore, StoredEvent } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/** A stream as decisions see it: its state, its length, and the commands it has taken. */
export interface StreamState {
  readonly state: unknown;
  /** Events it holds: the version that the next event gets. */
  readonly length: number;
  /** The events that this command wrote, if it was executed before. */
  readonly writtenBy: (commandId: string) => readonly StoredEvent[];
}

/** Is the fact a correction or a recall? */
export const isCorrection = (
  event: Recorded,
): event is Fact<'FactCorrected'> | Fact<'FactRecalled'> =>
  event.type === 'FactCorrected' || event.type === 'FactRecalled';

/** Thrown where a machine cannot take a fact in, as when a sum of đồng grows too large. */
export class FactNotTaken extends Error {
  override readonly name = 'FactNotTaken';
  readonly event: Recorded;
  constructor(event: Recorded, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.event = event;
  }
}

/**
 * The state of a stream for decisions: its facts with their corrections applied, in the order of the
 * stream; corrections themselves reach the machine as well.
 */
export const foldStream = (
  machine: AnyMachine,
  events: readonly Recorded[],
  catalogue: Catalogue,
): unknown => {
  const corrections = events.filter(isCorrection);
  const readings =
    corrections.length === 0 ? noReadings : resolveCorrections(corrections, catalogue);
  return foldFacts(machine, factsAsRead(events, readings));
};

/** The facts of a stream as they read; corrections stand among them as they were written. */
export const factsAsRead = (events: readonly Recorded[], readings: Readings): readonly Recorded[] =>
  events.flatMap((event) => (isCorrection(event) ? event : (readings.of(event) ?? [])));

/** Folds facts that already read as they should. Throws {@link FactNotTaken}. */
export const foldFacts = (machine: AnyMachine, facts: readonly Recorded[]): unknown => {
  let state: unknown = machine.init;
  for (const fact of facts) {
    try {
      state = machine.evolve(state as never, fact);
    } catch (error) {
      throw new FactNotTaken(fact, error);
    }
  }
  return state;
};

/** Reads a stream and folds it. */
export const readStreamState =
  (store: EventStore, catalogue: Catalogue) =>
  async (
    machine: AnyMachine,
    stream: StreamName,
  ): Promise<E.Either<BadEvent | StoreFailure, StreamState>> => {
    const read = readEvent(catalogue);
    const stored: StoredEvent[] = [];
    const events: Recorded[] = [];
    for await (const chunk of store.readStream(stream)) {
      if (E.isLeft(chunk)) return chunk;
      for (const one of chunk.right) {
        const event = read(one);
        if (E.isLeft(event)) return event;
        stored.push(one);
        events.push(event.right);
      }
    }
    let state: unknown;
    try {
      state = foldStream(machine, events, catalogue);
    } catch (error) {
      if (!(error instanceof FactNotTaken)) throw error;
      return E.left(badEvent(error.event, error.message));
    }
    return E.right({
      state,
      length: stored.length,
      // The text is searched before it is trusted: few commands are ever executed twice.
      writtenBy: (commandId) =>
        stored.filter((event) => event.meta.includes(`"commandId":"${commandId}"`)),
    });
  };
