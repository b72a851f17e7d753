import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, DocumentId, FunctionId } from '../../vocabulary/ids.ts';
import { enter, type Timeline, timeline, valueOn } from './timeline.ts';

/** An act by which a function was given to an agency, or (without one) taken from its holder. */
export interface Entrusting {
  readonly agency?: AgencyId;
  readonly post?: string;
  readonly on: PartialDate;
  readonly document?: DocumentId;
  readonly event: EventRef;
}

/** A function over time: to whom it was given. Whether that agency still exists is not said here. */
export interface FunctionRecord {
  readonly function: FunctionId;
  readonly names: Timeline<string>;
  readonly acts: Timeline<Entrusting>;
  /** The first day on which it can have been held. */
  first: LocalDate;
}

export type FunctionRegister = Map<FunctionId, FunctionRecord>;

/** The events that change the register of functions. */
export const functionEvents = [
  'FunctionEntrusted',
  'FunctionWithdrawn',
] as const satisfies readonly EventType[];

/** Takes one fact into the register; a fact of another kind changes nothing. */
export const applyFunctions = (functions: FunctionRegister, event: DomainEvent): void => {
  if (event.type !== 'FunctionEntrusted' && event.type !== 'FunctionWithdrawn') return;
  const on = event.effectiveOn;
  const { function: id, document } = event.data;
  const record = functions.get(id) ?? {
    function: id,
    names: timeline<string>(),
    acts: timeline<Entrusting>(),
    first: firstDay(on),
  };
  functions.set(id, record);
  if (firstDay(on) < record.first) record.first = firstDay(on);
  const act = { on, ...(document !== undefined && { document }), event: refOf(event) };
  if (event.type === 'FunctionWithdrawn') {
    enter(record.acts, on, act);
    return;
  }
  const { name, agency, post } = event.data;
  enter(record.names, on, name);
  enter(record.acts, on, { ...act, agency, ...(post !== undefined && { post }) });
};

/** The name of a function on a day; its first name before that, its id where it is not recorded. */
export const functionNameOn = (
  functions: FunctionRegister,
  id: FunctionId,
  day: LocalDate,
): string => {
  const names = functions.get(id)?.names;
  return names === undefined ? id : (valueOn(names, day) ?? names.entries[0]?.value ?? id);
};

/** The acts on a function up to a day, in the order of their dates. */
export const entrustingsBy = (record: FunctionRecord, day: LocalDate): readonly Entrusting[] =>
  record.acts.entries.filter(({ on }) => certainFrom(on) <= day).map(({ value }) => value);
