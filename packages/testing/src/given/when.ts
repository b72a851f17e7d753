import {
  type AnyCommandDefinition,
  type Catalogue,
  type Draft,
  type Refusal,
  type StreamName,
  showMisfits,
} from '@donghanh/core';
import type { TestFact } from '../fact/fact.ts';
import { fail, same } from './compare.ts';
import type { Outcome } from './decide.ts';

/**
 * What a test says of the outcome of a command. One of these must be called, or nothing is checked.
 * All of it is synchronous: nothing to await.
 */
export interface When {
  /** Exactly these facts are recorded, in this order: stream, type, date and every field of data. */
  readonly then: (...facts: readonly TestFact[]) => void;
  /**
   * Refused with this tag and, where given, exactly these details. Gives the refusal back, for a
   * test that looks at its sentence.
   */
  readonly thenRefused: (tag: string, details?: Refusal['details']) => Refusal;
  /** Not even a command: these fields do not fit its codec, in the order of the codec. */
  readonly thenMalformed: (...paths: readonly string[]) => void;
}

/** What a fact is compared by. A draft has no other fields, so nothing is left out. */
const shown = ({ type, effectiveOn, data }: Draft, stream: StreamName) => ({
  stream,
  type,
  effectiveOn,
  data,
});

const told = (outcome: Outcome): string => {
  switch (outcome._tag) {
    case 'UnknownCommand':
      return 'no command is called so';
    case 'Malformed':
      return `it does not fit its codec: ${showMisfits(outcome.misfits)}`;
    case 'Refused':
      return `it was refused with ${outcome.refusal._tag}: ${outcome.refusal.sentence.en}`;
    case 'Decided':
      return `it was accepted and recorded ${outcome.drafts.map((d) => d.type).join(', ')}`;
  }
};

/** A decision must not make what the ledger could not read again. */
const fits = (type: string, drafts: readonly Draft[], catalogue: Catalogue): void => {
  for (const draft of drafts) {
    if (!catalogue.fits(draft.type, catalogue.versionOf(draft.type) ?? 0, draft.data)) {
      const read = catalogue.read(draft.type, catalogue.versionOf(draft.type) ?? 0, draft.data);
      const why = read._tag === 'Left' ? read.left.message : 'data is not as it is written';
      fail(`${type} decided an event that does not fit its codec: ${why}`);
    }
  }
};

/** The last part of given/when/then, for a command with this outcome. */
export const whenOf = (
  type: AnyCommandDefinition['type'],
  outcome: Outcome,
  catalogue: Catalogue,
): When => ({
  // biome-ignore lint/suspicious/noThenProperty: the word of given/when/then; awaiting it throws.
  then: (...facts) => {
    if (facts.some((fact) => typeof fact === 'function')) {
      throw new TypeError('given/when/then is synchronous: it must not be awaited or returned');
    }
    if (outcome._tag !== 'Decided') {
      return fail(`${type} should record ${facts.map((f) => f.type).join(', ')}; ${told(outcome)}`);
    }
    const { stream, drafts } = outcome;
    fits(type, drafts, catalogue);
    same(
      drafts.map((draft) => shown(draft, stream)),
      facts.map((fact) => shown(fact, fact.stream ?? stream)),
      `${type} recorded other facts than expected`,
    );
  },
  thenRefused: (tag, details) => {
    if (outcome._tag !== 'Refused') {
      return fail(`${type} should be refused with ${tag}; ${told(outcome)}`);
    }
    const { refusal } = outcome;
    if (refusal._tag !== tag) fail(`${type} should be refused with ${tag}; ${told(outcome)}`);
    if (details !== undefined) {
      same(refusal.details, details, `${type} was refused with ${tag}, and other details`);
    }
    return refusal;
  },
  thenMalformed: (...paths) => {
    if (outcome._tag !== 'Malformed') {
      return fail(`${type} should not fit its codec at ${paths.join(', ')}; ${told(outcome)}`);
    }
    const found = outcome.misfits.map((misfit) => misfit.path);
    same(found, paths, `${type} does not fit its codec in other places`);
  },
});
