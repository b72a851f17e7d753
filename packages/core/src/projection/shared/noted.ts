import type { EventType, Fact } from '../../catalogue/domain-event.ts';
import { type EventRef, type Recorded, refOf, type StreamName } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';

/** What accumulators keep of a fact whose words they need: what it says, when, and its name. */
export interface Noted<A> {
  readonly data: A;
  readonly on: PartialDate;
  /** The day from which it is certain to have happened. */
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly stream: StreamName;
  readonly version: number;
  readonly ref: EventRef;
}

/** A noted fact of one type. */
export type NotedFact<T extends EventType> = Noted<Fact<T>['data']>;

/** Facts of one type, by the id (or the pair of ids) they speak of. */
export type Grouped<T extends EventType> = Map<string, NotedFact<T>[]>;

/** What is kept of a fact. */
export const noted = <A>(event: Recorded<string, A>): Noted<A> => {
  const { data, effectiveOn: on, recordedAt, stream, version } = event;
  return { data, on, from: certainFrom(on), recordedAt, stream, version, ref: refOf(event) };
};

/** Takes a fact in under a key. */
export const note = <A>(
  groups: Map<string, Noted<A>[]>,
  key: string,
  event: Recorded<string, A>,
): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [noted(event)]);
  else group.push(noted(event));
};

const none: readonly never[] = [];

/** The facts under a key, in the order of their arrival: sort before anything depends on it. */
export const notedFor = <A>(groups: Map<string, Noted<A>[]>, key: string): readonly Noted<A>[] =>
  groups.get(key) ?? none;

/**
 * The order of facts in the world: by date, then by when they were recorded, then by place. Total,
 * and the same in every interleaving of streams.
 */
export const byTime = (a: Noted<unknown>, b: Noted<unknown>): number =>
  text(a.from, b.from) ||
  text(a.recordedAt, b.recordedAt) ||
  text(a.stream, b.stream) ||
  a.version - b.version;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The latest of facts in the order of {@link byTime}. */
export const latest = <N extends Noted<unknown>>(facts: readonly N[]): N | undefined =>
  facts.reduce<N | undefined>(
    (last, fact) => (last === undefined || byTime(last, fact) < 0 ? fact : last),
    undefined,
  );
