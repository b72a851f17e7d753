import type { Interval } from '../../../vocabulary/dates/period.ts';
import type { Donation } from '../../shared/donations.ts';
import type { Tallied } from '../../yearly/tally.ts';
import type { SummaryFacts } from '../acc.ts';
import type { DataNote, DocumentEntry } from '../view.ts';
import { lateFactNote, uncertainDateNotes } from './date-notes.ts';
import {
  disputedNote,
  jointNote,
  reconstructedNote,
  unitemisedNote,
  unvaluedNote,
} from './money-notes.ts';
import { conflictingNumberNotes, correctedNote, unregisteredNote } from './record-notes.ts';

/** From what the notes are written. */
export interface NotesBasis {
  readonly facts: SummaryFacts;
  readonly span: Interval;
  /** The donations of assigned agencies in the span, in the order of their names. */
  readonly given: readonly Donation[];
  readonly whole: Tallied;
  readonly documents: readonly DocumentEntry[];
}

/** What a reader must know before relying on the figures (§10.15), the largest matters first. */
export const dataNotes = (basis: NotesBasis): readonly DataNote[] => {
  const { facts, span, given, whole, documents } = basis;
  return [
    ...reconstructedNote(whole, given),
    ...unitemisedNote(whole),
    ...unvaluedNote(given),
    ...jointNote(given),
    ...disputedNote(given),
    ...lateFactNote(facts, span),
    ...uncertainDateNotes(documents, given),
    ...conflictingNumberNotes(facts, documents),
    ...correctedNote(facts),
    ...unregisteredNote(facts),
  ];
};
