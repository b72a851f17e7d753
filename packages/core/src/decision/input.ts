import * as E from 'fp-ts/lib/Either.js';
import * as NEA from 'fp-ts/lib/NonEmptyArray.js';
import type * as t from 'io-ts';
import { type Draft, draft, type EventDefinition } from '../event/define-event.ts';
import { FieldsType } from '../vocabulary/codec/fields.ts';
import { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { type Check, firstRefusal } from './checks.ts';
import type { Reference } from './reference.ts';
import type { Refusal } from './refusal.ts';

type Props = Readonly<Record<string, t.Mixed>>;

const on = { on: PartialDate };

/** The codec of a command whose input is an event and its day. Knows which event. */
export class InputType<R extends Props, O extends Props> extends FieldsType<R, O> {
  /** The type of the event that the command records. */
  readonly records: string;

  constructor(records: string, required: R, optional: O, name: string) {
    super(required, optional, name);
    this.records = records;
  }
}

/**
 * The codec of a command that records one event: the fields of the event, and `on`, the day on which
 * it is true in the world as far as that is known.
 */
export const inputOf = <R extends Props, O extends Props>(
  type: string,
  { type: records, codec }: EventDefinition<string, FieldsType<R, O>>,
): InputType<R & typeof on, O> =>
  new InputType(records, { ...codec.required, ...on }, codec.optional, type);

/** What {@link inputOf} decodes to. */
export type InputOf<D> =
  D extends EventDefinition<string, infer C> ? t.TypeOf<C> & { readonly on: PartialDate } : never;

/** The outcome of a decision: the drafts to record, or why not. */
export type Decision = E.Either<Refusal, NEA.NonEmptyArray<Draft>>;

/** The decision of a command that records an event `D`, for a state of this kind. */
export type Decide<D, S> = (input: InputOf<D>, state: S, reference: Reference) => Decision;

/** Records the event that the input tells of, unless a check refuses. */
export const recordIf = <T extends string, C extends t.Mixed>(
  definition: EventDefinition<T, C>,
  input: t.TypeOf<C> & { readonly on: PartialDate },
  ...checks: readonly (() => Check)[]
): Decision => {
  const refused = firstRefusal(...checks);
  if (E.isLeft(refused)) return refused;
  const { on, ...data } = input;
  return E.right(NEA.of(draft(definition, on, data)));
};
