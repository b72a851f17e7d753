import type * as E from 'fp-ts/lib/Either.js';
import type * as NEA from 'fp-ts/lib/NonEmptyArray.js';
import type * as t from 'io-ts';
import type { Draft } from '../event/define-event.ts';
import type { Recorded, StreamName } from '../event/recorded.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { Again } from './again.ts';
import type { Reference } from './reference.ts';
import type { Refusal } from './refusal.ts';

/**
 * The state that the decisions of one kind of stream need, and how a fact changes it. `evolve` is
 * pure and total: it folds facts that were decided, it does not judge them again.
 */
export interface Machine<S> {
  /** The category of its streams. */
  readonly category: string;
  readonly init: S;
  readonly evolve: (state: S, event: Recorded) => S;
}

/** A wish to record something: a plain value that can be sent, stored and shown. */
export interface Command<T extends string = string, I = unknown> {
  readonly type: T;
  /** As JSON; decoded by the command's codec before it is decided. */
  readonly input: I;
}

/**
 * A command of the model: its codec, the stream it decides for, and the decision. A decision knows
 * one stream; what it must know of others comes in as {@link Reference}.
 */
export interface CommandDefinition<T extends string, A, O, S> {
  readonly type: T;
  readonly title: Bilingual;
  readonly codec: t.Type<A, O, unknown>;
  readonly machine: Machine<S>;
  readonly stream: (input: A) => StreamName;
  readonly decide: (
    input: A,
    state: S,
    reference: Reference,
  ) => E.Either<Refusal, NEA.NonEmptyArray<Draft>>;
  /**
   * How the decision is made again from the event it recorded. Left out by a command whose codec is
   * made by `inputOf`: its input is the event and the day.
   */
  readonly again?: Again;
}

/** Any machine, where its state does not matter: it takes back only what it gave. */
export interface AnyMachine {
  readonly category: string;
  readonly init: unknown;
  readonly evolve: (state: never, event: Recorded) => unknown;
}

/** A definition of any command, where its types do not matter. */
export interface AnyCommandDefinition {
  readonly type: string;
  readonly title: Bilingual;
  readonly codec: t.Mixed;
  readonly machine: AnyMachine;
  readonly stream: (input: never) => StreamName;
  readonly decide: (
    input: never,
    state: never,
    reference: Reference,
  ) => E.Either<Refusal, NEA.NonEmptyArray<Draft>>;
  /**
   * How the decision is made again from the event it recorded. Left out by a command whose codec is
   * made by `inputOf`: its input is the event and the day.
   */
  readonly again?: Again;
}

/** Defines a command. */
export const defineCommand = <const T extends string, A, O, S>(
  definition: CommandDefinition<T, A, O, S>,
): CommandDefinition<T, A, O, S> => definition;

/** The maker of a command: `makeAssignment({ agency: 'so-gtvt', … })`. The input is checked when decided. */
export const commandOf =
  <T extends string, A, O, S>(definition: CommandDefinition<T, A, O, S>) =>
  (input: O): Command<T, O> => ({ type: definition.type, input });
