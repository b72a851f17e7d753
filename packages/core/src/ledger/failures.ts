import type { MalformedCommand, Refusal } from '../decision/refusal.ts';
import type { EventRef, Position } from '../event/recorded.ts';
import type { Misfit } from '../vocabulary/codec/misfit.ts';
import type { BadEvent } from './reading/read-event.ts';
import type { StoreFailure } from './store/failures.ts';

/** The command is well-formed, and the domain says no. Nothing was recorded. */
export interface Refused {
  readonly _tag: 'Refused';
  readonly command: string;
  readonly refusal: Refusal;
  readonly message: string;
}

/** No command of that name is known. */
export interface UnknownCommand {
  readonly _tag: 'UnknownCommand';
  readonly command: string;
  readonly message: string;
}

/** Others kept writing to the same stream; every retry met a newer fact. Try again. */
export interface Contended {
  readonly _tag: 'Contended';
  readonly stream: string;
  readonly attempts: number;
  readonly message: string;
}

/** What is said about a fact (actor, document, source …) does not fit. */
export interface MalformedContext {
  readonly _tag: 'MalformedContext';
  readonly misfits: readonly Misfit[];
  readonly message: string;
}

/** Why a command was not executed. */
export type ExecuteFailure =
  | MalformedCommand
  | MalformedContext
  | UnknownCommand
  | Refused
  | Contended
  | BadEvent
  | StoreFailure;

/** The two dates of the question cannot be read. */
export interface InvalidAsOf {
  readonly _tag: 'InvalidAsOf';
  readonly misfit: Misfit;
  readonly message: string;
}

/** The replay was cancelled by its signal. */
export interface Cancelled {
  readonly _tag: 'Cancelled';
  /** Events read so far. */
  readonly read: number;
  /** The last position taken in: a later replay may go on behind it. */
  readonly position: Position | undefined;
  readonly message: string;
}

/** A projection threw. That is a mistake in the projection; the fact it happened at is named. */
export interface ProjectionBroke {
  readonly _tag: 'ProjectionBroke';
  readonly projection: string;
  readonly at: EventRef | 'view';
  readonly message: string;
}

/** Why a replay gave no view. */
export type ReplayFailure = InvalidAsOf | Cancelled | ProjectionBroke | BadEvent | StoreFailure;
