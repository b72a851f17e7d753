import type { DomainEvent, EventType } from '../catalogue/domain-event.ts';
import type { AsOf } from '../vocabulary/dates/as-of.ts';

/**
 * A fold over history.
 *
 * The accumulator belongs to the projection alone and may change in place: copying it per event turns
 * a linear replay into a quadratic one. What a caller gets, the view, is immutable.
 *
 * **The law of every projection**: the view is the same for every interleaving of streams that keeps
 * each stream's own order. So a late fact is just another fact, catching up equals rebuilding, and
 * streams can be folded in parallel. What depends on time passing (grace, overdue reports) is
 * computed by `view`, never by a clock.
 *
 * An accumulator is **plain data**: maps, sets, lists, objects without a class, texts, numbers. So it can
 * be saved and passed to another worker, and a copy goes on where the original was.
 *
 * Events arrive selected by both dates of the question and with corrections applied.
 */
export interface Projection<Acc, View> {
  readonly name: string;
  /** Raised whenever `init` or `apply` changes: a snapshot of another version is not used. */
  readonly version: number;
  /** The store reads only these. */
  readonly handles: readonly EventType[];
  /**
   * True: facts whose day lies after the asked one are given too, as far as they were known. For a
   * view that says what came later ("the decision was replaced in 2022"); it must itself keep the
   * state as of the asked day. Left out: only facts that had certainly happened by the asked day.
   */
  readonly laterFacts?: boolean;
  /**
   * How lines of the view's lists are told apart when two views are compared: by the name of the
   * list, the fields that say of what a line is. Left out for a list: by the ids that its lines carry.
   */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  readonly init: () => Acc;
  /** Takes one fact in. May change `acc`; must not keep `event` if it can keep a part of it. */
  readonly apply: (acc: Acc, event: DomainEvent) => void;
  /** The answer, as of both dates. Pure; leaves `acc` as it is. */
  readonly view: (acc: Acc, asOf: AsOf) => View;
  /**
   * One accumulator of several that were folded from disjoint sets of streams: streams can then be
   * folded apart (by several workers, or in parts of which a correction touches one), and the view is
   * that of one fold of them all. Leaves what it is given as it was. The result may share what is in
   * one of them only: it is to be looked at, not to be folded on. {@link combineParts} makes one for
   * accumulators of maps, sets and lists. Left out: this projection is folded in one piece.
   */
  readonly combine?: (accs: readonly Acc[]) => Acc;
}

/** The view of a projection. */
export type ViewOf<P> = P extends Projection<infer _Acc, infer View> ? View : never;

/** Folds facts that are already in memory: for tests, and for the inside of the ledger. */
export const foldAll = <Acc, View>(
  projection: Projection<Acc, View>,
  events: Iterable<DomainEvent>,
): Acc => {
  const acc = projection.init();
  const handles = new Set<string>(projection.handles);
  for (const event of events) if (handles.has(event.type)) projection.apply(acc, event);
  return acc;
};
