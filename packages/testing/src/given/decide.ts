import {
  type AnyCommandDefinition,
  type Catalogue,
  type Command,
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

/** The registers of units, documents and scopes after these facts: the fold that the ledger uses. */
export const referenceOf = (events: readonly DomainEvent[], catalogue: Catalogue): Reference => {
  const readings = resolveCorrections(events.filter(isCorrection), catalogue);
  const registers = newRegisters();
  for (const event of events) {
    const fact = registerTypes.has(event.type) ? readings.of(event) : undefined;
    if (fact !== undefined) registers.apply(fact);
  }
  return registers.reference(events.length === 0 ? undefined : (events.length as Position));
};

/** Decides a command on the facts of its stream: what the ledger does, without a store. */
export const decideOn = (
  command: Command,
  definition: AnyCommandDefinition | undefined,
  streamOf: (stream: StreamName) => readonly DomainEvent[],
  reference: () => Reference,
  catalogue: Catalogue,
): Outcome => {
  if (definition === undefined) return { _tag: 'UnknownCommand' };
  const input = definition.codec.decode(command.input);
  if (E.isLeft(input)) return { _tag: 'Malformed', misfits: misfitsOf(input.left) };
  // Decoded by the command's own codec: its other functions take it.
  const decoded = input.right as never;
  const stream = definition.stream(decoded);
  const state = foldStream(definition.machine, streamOf(stream), catalogue);
  const decided = definition.decide(decoded, state as never, reference());
  return E.isLeft(decided)
    ? { _tag: 'Refused', refusal: decided.left }
    : { _tag: 'Decided', stream, drafts: decided.right };
};
