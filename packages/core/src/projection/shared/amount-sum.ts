import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import { noVnd, plus, type Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { Amount, Count } from '../evidence.ts';

/** Is the fact a reconstruction, which fills a gap of the sources? */
export const isReconstructed = (event: DomainEvent): boolean =>
  event.meta.source?.confidence === 'reconstructed';

/**
 * A sum under way: {@link Amount} while it is added up. Owned by one view; may change in place.
 *
 * A total over ten years names a million facts, and the same facts stand behind a dozen sums. So who
 * adds them in the order of their names pays nothing for the order: only what came out of order is
 * sorted at the end.
 */
export class AmountSum {
  private value: Vnd = noVnd;
  private reconstructed: Vnd = noVnd;
  private refs: EventRef[] = [];
  private inOrder = true;

  /** Adds an amount in đồng with the fact behind it. */
  add(value: Vnd, ref: EventRef, reconstructed: boolean): void {
    this.value = plus(this.value, value);
    if (reconstructed) this.reconstructed = plus(this.reconstructed, value);
    this.name(ref);
  }

  /** Names one more fact behind the sum, without an amount of its own. */
  name(ref: EventRef): void {
    const last = this.refs.at(-1);
    if (last !== undefined && last >= ref) this.inOrder = false;
    this.refs.push(ref);
  }

  /** The sum as a view shows it. */
  done(): Amount {
    if (!this.inOrder) {
      this.refs = [...new Set(this.refs)].sort();
      this.inOrder = true;
    }
    return { value: this.value, reconstructed: this.reconstructed, events: this.refs.slice() };
  }
}

/** Nothing, resting on nothing. */
export const noAmount: Amount = { value: noVnd, reconstructed: noVnd, events: [] };

/** A count under way, of things that each rest on one fact. */
export const countOf = (
  items: readonly { readonly ref: EventRef; readonly reconstructed: boolean }[],
): Count => ({
  value: items.length,
  reconstructed: items.filter((item) => item.reconstructed).length,
  events: items.map((item) => item.ref).sort(),
});

/** The name of a fact, and whether it is a reconstruction: what accumulators keep of it. */
export interface Trace {
  readonly ref: EventRef;
  readonly reconstructed: boolean;
}

/** The trace of a fact. */
export const traceOf = (event: DomainEvent): Trace => ({
  ref: refOf(event),
  reconstructed: isReconstructed(event),
});
