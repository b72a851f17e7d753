import type { DomainEvent } from '../../catalogue/domain-event.ts';
import type { DocumentReference } from '../../event/meta.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';

/** A fact, and the document that it was recorded with. */
export interface Act {
  readonly ref: EventRef;
  /** Left out where the fact names none. */
  readonly document?: DocumentReference;
}

/**
 * The documents by which units changed, by fact. Kept beside the registers and not in them: the
 * ledger folds registers of facts whose meta it has no need to read.
 */
export type UnitActs = Map<EventRef, DocumentReference>;

/** Takes one fact about a unit in. */
export const noteAct = (acts: UnitActs, event: DomainEvent): void => {
  const { document } = event.meta;
  if (document !== undefined) acts.set(refOf(event), document);
};

/** The fact with its document. */
export const actOf = (acts: UnitActs, ref: EventRef): Act => {
  const document = acts.get(ref);
  return { ref, ...(document !== undefined && { document }) };
};
