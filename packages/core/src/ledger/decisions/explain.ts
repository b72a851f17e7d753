import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { noReadings, resolveCorrections } from '../../correction/resolve.ts';
import { againOf } from '../../decision/again.ts';
import type { AnyCommandDefinition } from '../../decision/command.ts';
import { emptyReference, type Reference } from '../../decision/reference.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Position, Recorded } from '../../event/recorded.ts';
import type { Bilingual } from '../../vocabulary/bilingual.ts';
import { registersUpTo } from '../execute/registers.ts';
import { FactNotTaken, factsAsRead, isCorrection } from '../execute/stream-states.ts';
import { type BadEvent, badEvent, badMeta } from '../reading/read-event.ts';
import { type NoSuchFact, readFact } from '../reading/stream-facts.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import { factNamed } from './find-command.ts';
import { type DecisionOutcome, decideAgain } from './outcome.ts';

/** A decision with what it knew, and what it comes to when it is made again. */
export interface ExplainedDecision {
  /** The command that decides events of this type. */
  readonly command: string;
  readonly title: Bilingual;
  /** What the command was given, read back from what it recorded. */
  readonly input: unknown;
  /** The events that it recorded, as they were written. */
  readonly events: readonly Recorded[];
  /** The facts of its stream that it rested on, as they read when it was decided. */
  readonly before: readonly Recorded[];
  /** How far it had seen the registers of units, documents and lists; undefined: an empty history. */
  readonly seen: Position | undefined;
  /** Today's rules on what was known then. `same`, unless the rules have changed since. */
  readonly asKnownThen: DecisionOutcome;
  /** Today's rules on what is known today: those facts and the registers as they read now. */
  readonly asKnownNow: DecisionOutcome;
}

/** No command of this ledger decides events of that type. */
export interface UnknownDecision {
  readonly _tag: 'UnknownDecision';
  readonly ref: string;
  readonly type: string;
  readonly message: string;
}

/** Why a decision was not explained. */
export type ExplainFailure = NoSuchFact | UnknownDecision | BadEvent | StoreFailure;

/** What a decision needs that is made again. */
export interface ExplainParts {
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly commands: ReadonlyMap<string, AnyCommandDefinition>;
}

const readingsOf = (facts: readonly Recorded[], catalogue: Catalogue) => {
  const corrections = facts.filter(isCorrection);
  return corrections.length === 0 ? noReadings : resolveCorrections(corrections, catalogue);
};

/**
 * How far the registers had been read. A history that came from another store holds positions of
 * that one; what lies behind the fact itself it cannot have seen.
 */
const seenBy = ({ meta, position }: Recorded): Position | undefined =>
  meta.seen === undefined || meta.seen >= position ? undefined : (meta.seen as Position);

/** Explains decisions: what was known, by what rule, and what today's rules would do. */
export const explain = ({ store, catalogue, commands }: ExplainParts) => {
  const byEvent = new Map(
    [...commands.values()].flatMap((definition) => {
      const again = againOf(definition);
      return again === undefined ? [] : [[again.records, { definition, again }] as const];
    }),
  );

  const reference = async (
    upTo: Position | undefined,
  ): Promise<E.Either<BadEvent | StoreFailure, Reference>> => {
    if (upTo === undefined) return E.right(emptyReference);
    const registers = await registersUpTo(store, catalogue, upTo);
    return E.isLeft(registers) ? registers : E.right(registers.right.reference(upTo));
  };

  return (refOrCommandId: string): TE.TaskEither<ExplainFailure, ExplainedDecision> =>
    async () => {
      const ref = await factNamed(store, refOrCommandId);
      if (E.isLeft(ref)) return ref;
      const found = await readFact(store, catalogue, ref.right);
      if (E.isLeft(found)) return found;
      const { fact, facts } = found.right;
      const rule = byEvent.get(fact.type);
      if (rule === undefined) {
        return E.left({
          _tag: 'UnknownDecision',
          ref: ref.right,
          type: fact.type,
          message: `no command of this ledger decides ${fact.type}, so ${ref.right} cannot be decided again`,
        });
      }
      const misfit = facts.map(badMeta).find((bad) => bad !== undefined);
      if (misfit !== undefined) return E.left(misfit);
      const events = facts.filter(({ meta }) => meta.commandId === fact.meta.commandId);
      const first = events[0] ?? fact;
      const earlier = facts.slice(0, first.version);

      const head = await store.head()();
      if (E.isLeft(head)) return head;
      const seen = seenBy(first);
      const known = await reference(seen);
      if (E.isLeft(known)) return known;
      const today = await reference(head.right.position);
      if (E.isLeft(today)) return today;

      const { definition, again } = rule;
      const input = again.input(first);
      const before = factsAsRead(earlier, readingsOf(earlier, catalogue));
      const now = factsAsRead(earlier, readingsOf(facts, catalogue));
      try {
        return E.right({
          command: definition.type,
          title: definition.title,
          input,
          events,
          before,
          seen,
          asKnownThen: decideAgain(definition, input, before, known.right, events),
          asKnownNow: decideAgain(definition, input, now, today.right, events),
        });
      } catch (error) {
        if (!(error instanceof FactNotTaken)) throw error;
        return E.left(badEvent(error.event, error.message));
      }
    };
};
