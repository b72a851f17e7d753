import * as E from 'fp-ts/lib/Either.js';
import type { DomainEvent, Fact } from '../../catalogue/domain-event.ts';
import { resolveCorrections } from '../../correction/resolve.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import { type EventRef, type Recorded, refOf, type StreamName } from '../../event/recorded.ts';
import { newRegisters, registerEvents } from '../execute/registers.ts';
import { readEvent } from '../reading/read-event.ts';
import { correctionTypes } from '../replay/corrections.ts';
import type { EventStore } from '../store/event-store.ts';
import type { HeldStreams } from './compare-with-store.ts';
import type { ImportFailure } from './failures.ts';
import { type UnitReference, unitReferences, wrongReference } from './unit-references.ts';

const registerTypes: ReadonlySet<string> = new Set(registerEvents);

const isCorrection = (event: Recorded): event is Fact<'FactCorrected'> | Fact<'FactRecalled'> =>
  event.type === 'FactCorrected' || event.type === 'FactRecalled';

/** A line that speaks of a unit that is not there, as far as can be told yet. */
interface Doubt {
  readonly line: number;
  readonly event: Recorded;
  readonly reference: UnitReference;
}

/**
 * Do the lines of a file speak of units that exist?
 *
 * A line is fine when the registers as they were known at that line say so: that is how it was
 * decided, whatever was found out or corrected later. It is fine as well when the registers at the
 * end of the file say so: a file may tell of the units last. What the store holds already is not
 * asked again.
 */
export const unitSurvey = (catalogue: Catalogue) => {
  let registers = newRegisters();
  let known = registers.reference(undefined);
  const facts: Recorded[] = [];
  const corrections: (Fact<'FactCorrected'> | Fact<'FactRecalled'>)[] = [];
  const streams = new Set<StreamName>();
  const doubts: Doubt[] = [];
  const held = new Set<EventRef>();

  /** A correction changes how earlier facts read: fold them anew. */
  const rebuild = (): void => {
    const readings = resolveCorrections(corrections, catalogue);
    registers = newRegisters();
    known = registers.reference(undefined);
    for (const fact of facts) {
      const read = readings.of(fact);
      if (read !== undefined) registers.apply(read);
    }
  };

  const takeIn = (event: Recorded): void => {
    if (registerTypes.has(event.type)) {
      facts.push(event);
      streams.add(event.stream);
      registers.apply(event);
    } else if (isCorrection(event)) {
      corrections.push(event);
      if (streams.has(event.stream)) rebuild();
    }
  };

  return {
    /** Takes in what the store knows of units already. */
    readStore: async (store: EventStore): Promise<E.Either<ImportFailure, void>> => {
      const read = readEvent(catalogue);
      const types = [...registerEvents, ...correctionTypes];
      for await (const chunk of store.readAll({ types })) {
        if (E.isLeft(chunk)) return chunk;
        for (const stored of chunk.right) {
          const event = read(stored);
          if (E.isLeft(event)) {
            const { message } = event.left;
            return E.left({ _tag: 'StoreDamaged', store: store.name, message });
          }
          takeIn(event.right);
          held.add(refOf(event.right));
        }
      }
      return E.right(undefined);
    },

    /** Takes in the fact of a line. */
    takeInLine: (event: Recorded, line: number): void => {
      for (const reference of unitReferences(event as DomainEvent)) {
        if (wrongReference(reference, known) === undefined) continue;
        doubts.push({ line, event, reference });
      }
      if (!held.has(refOf(event))) takeIn(event);
    },

    /** The first line, in the order of the file, that speaks of a unit that is not there. */
    firstWrong: (
      there: HeldStreams,
    ): { readonly line: number; readonly message: string } | undefined => {
      for (const { line, event, reference } of doubts) {
        if (event.version < (there.get(event.stream) ?? 0)) continue;
        const message = wrongReference(reference, known);
        if (message !== undefined) return { line, message };
      }
      return undefined;
    },
  };
};
