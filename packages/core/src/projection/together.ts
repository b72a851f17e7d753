import type { DomainEvent, EventType } from '../catalogue/domain-event.ts';
import type { AsOf } from '../vocabulary/dates/as-of.ts';
import type { Projection, ViewOf } from './projection.ts';

/** Any projection, where its types do not matter: it takes back only what it gave. */
export interface AnyProjection {
  readonly name: string;
  readonly version: number;
  readonly handles: readonly EventType[];
  readonly laterFacts?: boolean;
  readonly init: () => unknown;
  readonly apply: (acc: never, event: DomainEvent) => void;
  readonly view: (acc: never, asOf: AsOf) => unknown;
  readonly combine?: (accs: readonly never[]) => unknown;
}

/** The views of several projections, by the names they were given. */
export type ViewsOf<Parts extends Readonly<Record<string, AnyProjection>>> = {
  readonly [K in keyof Parts]: ViewOf<Parts[K]>;
};

/**
 * Several projections as one: the history is read once, and each fact is given to those that handle
 * its type. The view holds the view of each under its name. Facts later than the asked day are read only
 * when all of them ask for such: otherwise none is given what the others must not see.
 */
export const together = <const Parts extends Readonly<Record<string, AnyProjection>>>(
  parts: Parts,
): Projection<Readonly<Record<string, unknown>>, ViewsOf<Parts>> => {
  const named = Object.entries<AnyProjection>(parts);
  const handles = [...new Set(named.flatMap(([, projection]) => projection.handles))];
  const byType = new Map<string, readonly (readonly [string, AnyProjection])[]>(
    handles.map((type) => [type, named.filter(([, one]) => one.handles.includes(type))]),
  );
  type Accs = Readonly<Record<string, unknown>>;
  /** Each part combines its own; when one of them cannot, nor can all together. */
  const combine = (accs: readonly Accs[]): Accs =>
    Object.fromEntries(
      named.map(([key, one]) => [key, one.combine?.(accs.map((acc) => acc[key] as never))]),
    );
  return {
    // A part that changes makes this another projection.
    name: named.map(([key, one]) => `${key}=${one.name}@${one.version}`).join('+'),
    version: 1,
    handles,
    laterFacts: named.length > 0 && named.every(([, one]) => one.laterFacts === true),
    init: () => Object.fromEntries(named.map(([key, one]) => [key, one.init()])),
    apply: (acc, event) => {
      for (const [key, one] of byType.get(event.type) ?? []) one.apply(acc[key] as never, event);
    },
    ...(named.every(([, one]) => one.combine !== undefined) && { combine }),
    view: (acc, asOf) => {
      const views = named.map(([key, one]) => [key, one.view(acc[key] as never, asOf)]);
      // Each view stands under the name of its own projection.
      return Object.freeze(Object.fromEntries(views)) as ViewsOf<Parts>;
    },
  };
};
