import {
  type AnyCommandDefinition,
  type Catalogue,
  type Command,
  type Correction,
  type DomainEvent,
  type Draft,
  foldStream,
  type Misfit,
  misfitsOf,
  newRegisters,
  type Position,
  type Reference,
  type Refusal,
  registerEvents,
  resolveCorrections,
  type StreamName,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { isCorrection } from './select.ts';

/** What came of a command. */
export type Outcome =
  | { readonly _tag: 'UnknownCommand' }
  | { readonly _tag: 'Malformed'; readonly misfits: readonly Misfit[] }
  | { readonly _tag: 'Refused'; readonly refusal: Refusal }
  | { readonly _tag: 'Decided'; readonly stream: StreamName; readonly drafts: readonly Draft[] };

const registerTypes: ReadonlySet<string> = new Set(registerEvents);

/** The registers of units, documents and scopes: the fold that the ledger uses. */
export const followFacts = (catalogue: Catalogue) => {
  let registers = newRegisters();
  let count = 0;
  const facts: DomainEvent[] = [];
  const corrections: (DomainEvent & Correction)[] = [];

  /** A correction changes how an earlier fact reads: fold them anew. */
  const rebuild = (): void => {
    const readings = resolveCorrections(corrections, catalogue);
    registers = newRegisters();
    for (const fact of facts) {
      const read = readings.of(fact);
      if (read !== undefined) registers.apply(read);
    }
  };

  return {
    takeIn: (event: DomainEvent): void => {
      count += 1;
      if (registerTypes.has(event.type)) {
        facts.push(event);
        registers.apply(event);
      } else if (isCorrection(event)) {
        corrections.push(event);
        if (facts.some(({ stream }) => stream === event.stream)) rebuild();
      }
    },
    /** What a decision may look up after the facts taken in. */
    reference: (): Reference => registers.reference(count === 0 ? undefined : (count as Position)),
  };
};

/** Decides a command on the facts of its stream: what the ledger does, without a store. */
export const decideOn = (
  command: Command,
  definition: AnyCommandDefinition | undefined,
  streamOf: (stream: StreamName) => readonly DomainEvent[],
  reference: Reference,
  catalogue: Catalogue,
): Outcome => {
  if (definition === undefined) return { _tag: 'UnknownCommand' };
  const input = definition.codec.decode(command.input);
  if (E.isLeft(input)) return { _tag: 'Malformed', misfits: misfitsOf(input.left) };
  // Decoded by the command's own codec: its other functions take it.
  const decoded = input.right as never;
  const stream = definition.stream(decoded);
  const state = foldStream(definition.machine, streamOf(stream), catalogue);
  const decided = definition.decide(decoded, state as never, reference);
  return E.isLeft(decided)
    ? { _tag: 'Refused', refusal: decided.left }
    : { _tag: 'Decided', stream, drafts: decided.right };
};
