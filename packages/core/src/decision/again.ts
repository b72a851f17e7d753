import type * as t from 'io-ts';
import type { EventDefinition } from '../event/define-event.ts';
import type { Recorded } from '../event/recorded.ts';
import type { AnyCommandDefinition } from './command.ts';
import { InputType } from './input.ts';

/**
 * How a decision can be made again: which event its command records, and the command's input read
 * back from that event. A command is not stored, only what it recorded; but every event of the model
 * is recorded by one command, and holds all that the command was given.
 */
export interface Again {
  /** The type of the event. */
  readonly records: string;
  /** The input as JSON; decoded by the command's codec before it is decided. */
  readonly input: (fact: Recorded) => unknown;
}

/** Reads the input of a command back from the event it records. */
export const readBack = <T extends string, C extends t.Mixed>(
  definition: EventDefinition<T, C>,
  input: (data: t.TypeOf<C>, fact: Recorded) => unknown,
): Again => ({
  records: definition.type,
  // Only facts of this type are read back, and their data went through its codec.
  input: (fact) => input(fact.data as t.TypeOf<C>, fact),
});

/**
 * How the decision of a command is made again. A command whose input is its event and the day
 * (`inputOf`) need not say; any other says it in `again`. Undefined: it cannot be.
 */
export const againOf = ({ again, codec }: AnyCommandDefinition): Again | undefined => {
  if (again !== undefined) return again;
  if (!(codec instanceof InputType)) return undefined;
  return {
    records: codec.records,
    input: ({ data, effectiveOn }) => ({ ...(data as object), on: effectiveOn }),
  };
};
