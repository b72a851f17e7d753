import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';

/** A part of an accumulator: the types it reads, and how it takes a fact in. */
export interface Part<Acc> {
  readonly types: readonly EventType[];
  readonly apply: (acc: Acc, event: DomainEvent) => void;
}

/** The types that the parts read together, each once, in the order of the parts. */
export const typesOf = <Acc>(parts: readonly Part<Acc>[]): readonly EventType[] => [
  ...new Set(parts.flatMap((part) => part.types)),
];

/** Takes a fact into every part that reads its type: one look-up per fact, not one for each part. */
export const dispatch = <Acc>(
  parts: readonly Part<Acc>[],
): ((acc: Acc, event: DomainEvent) => void) => {
  const byType = new Map<string, Part<Acc>['apply'][]>(
    typesOf(parts).map((type) => [
      type,
      parts.filter((part) => part.types.includes(type)).map((part) => part.apply),
    ]),
  );
  return (acc, event) => {
    for (const apply of byType.get(event.type) ?? []) apply(acc, event);
  };
};
