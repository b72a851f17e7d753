import type { Bilingual, EventRef } from '@donghanh/core';
import type { DateValue, DocumentValue, Value } from './value.ts';

/** One thing that happened: what, when, on what document, and since when it is known. */
export interface TimelineEvent {
  /** The fact that says so; each stands once in a timeline. */
  readonly fact: EventRef;
  /** No finer than it is known; marked where the fact is a reconstruction. */
  readonly on: DateValue;
  readonly what: Value;
  /** What is to be known of it: amounts, names, words of the source. */
  readonly detail: Value;
  readonly document?: DocumentValue;
  /** The day on which it was recorded: a late fact is one recorded long after it happened. */
  readonly recordedOn: DateValue;
}

/** What happened, in the order of its dates. Formats made of tables show it as a table. */
export interface TimelineBlock {
  readonly type: 'timeline';
  /** Unique in the report, among tables too: the two are numbered together. */
  readonly id: string;
  readonly title: Bilingual;
  readonly events: readonly TimelineEvent[];
}
