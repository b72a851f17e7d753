import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import { noVnd, plus, type Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { Amount, Count } from '../evidence.ts';

/** Is the fact a reconstruction, which fills a gap of the sources? */
export const isReconstructed = (event: DomainEvent): boolean =>
  event.meta.source?.confidence === 'reconstructed';

/** A sum under way: {@link Amount} while it is added up. Owned by one view; may change in place. */
export class AmountSum {
  private value: Vnd = noVnd;
  private reconstructed: Vnd = noVnd;
  private readonly refs: EventRef[] = [];

  /** Adds an amount in đồng with the fact behind it. */
  add(value: Vnd, ref: EventRef, reconstructed: boolean): void {
    this.value = plus(this.value, value);
    if (reconstructed) this.reconstructed = plus(this.reconstructed, value);
    this.refs.push(ref);
  }

  /** The sum as a view shows it. */
  done(): Amount {
    return {
      value: this.value,
      reconstructed: this.reconstructed,
      events: [...new Set(this.refs)].sort(),
    };
  }
}

/** A count under way, of things that each rest on facts. */
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
