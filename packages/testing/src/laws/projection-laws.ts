import {
  type AsOf,
  always,
  type DomainEvent,
  domainCatalogue,
  foldAll,
  type Projection,
} from '@donghanh/core';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';

import { type CorrectionsRead, isCorrection, select } from '../given/select.ts';
import type { History } from '../history/history.ts';
import { interleave, picks } from '../history/interleave.ts';
import { lawfulHistory } from '../history/lawful-history.ts';
import { memoryLedger } from '../ledger/memory-ledger.ts';
import { putFacts } from '../ledger/put-facts.ts';
import { agree } from './difference.ts';
import type { Law } from './law.ts';
import { latest, momentOf } from './moments.ts';
import { freeze, vandalise } from './vandal.ts';

/** How the laws of a projection are tried. */
export interface LawOptions {
  /** Histories to try them on. Left out: {@link lawfulHistory} of everything. */
  readonly histories?: fc.Arbitrary<History>;
  /** Histories for each law (default 40). */
  readonly runs?: number;
  /** The seed of a counterexample, to see it again. Left out: another one each time. */
  readonly seed?: number;
}

type Two = readonly [number, number];
const two = fc.tuple(fc.nat(999), fc.nat(999));

/**
 * The laws of every projection, for yours too. Each is a property over lawful histories:
 *
 * - any interleaving that keeps each stream's order gives the same view;
 * - catching up equals rebuilding;
 * - as of now equals current;
 * - what is recorded later does not change what was known;
 * - a correction leaves the original to be read;
 * - the view is pure, and nobody reaches into the accumulator through it;
 * - facts are left as they are;
 * - a copy of the accumulator goes on where it was made (so it can be saved);
 * - where the projection combines: streams folded apart and combined give the same view.
 */
export const projectionLaws = <Acc, View>(
  name: string,
  projection: Projection<Acc, View>,
  options: LawOptions = {},
): readonly Law[] => {
  const { histories = lawfulHistory(), runs = 40 } = options;

  const law = (
    says: string,
    holds: (history: History, numbers: Two, order: readonly number[]) => void | Promise<void>,
  ): Law => ({
    name: `${name}: ${says}`,
    check: () =>
      fc.assert(
        fc.asyncProperty(histories, two, picks, async (...given) => holds(...given)),
        {
          numRuns: runs,
          ...(options.seed !== undefined && { seed: options.seed }),
        },
      ),
  });

  const fold = (events: readonly DomainEvent[]): Acc => foldAll(projection, events);
  const selected = (events: readonly DomainEvent[], asOf: AsOf, read?: CorrectionsRead) =>
    select(events, asOf, projection, domainCatalogue, read);
  /** A copy of the dates each time: a view may hand them on, and somebody may spoil it. */
  const viewOf = (acc: Acc, asOf: AsOf): View => projection.view(acc, { ...asOf });
  const view = (events: readonly DomainEvent[], asOf: AsOf, read?: CorrectionsRead): View =>
    viewOf(fold(selected(events, asOf, read)), asOf);

  /** What a ledger answers that holds these facts. */
  const asked = async (
    events: readonly DomainEvent[],
    asOf: AsOf,
    corrections: CorrectionsRead = 'applied',
  ): Promise<View> => {
    const ledger = memoryLedger();
    await putFacts(ledger.store, events);
    const answer = await ledger.project(projection, asOf, { corrections })();
    if (E.isLeft(answer)) throw new Error(answer.left.message);
    return answer.right;
  };

  const laws = [
    law('any interleaving of the streams gives the same view', (history, numbers, order) => {
      for (const asOf of [momentOf(history.events, numbers), latest(history.events)]) {
        const other = view(interleave(history, order), asOf);
        agree(other, view(history.events, asOf), 'the order of arrival shows in the view');
      }
    }),

    law('catching up equals rebuilding', ({ events }, [cut]) => {
      const asOf = latest(events);
      const facts = selected(events, asOf);
      const at = facts.length === 0 ? 0 : cut % facts.length;
      const acc = fold(facts.slice(0, at));
      viewOf(acc, asOf);
      const handles = new Set<string>(projection.handles);
      for (const fact of facts.slice(at)) {
        if (handles.has(fact.type)) projection.apply(acc, fact);
      }
      agree(viewOf(acc, asOf), view(events, asOf), 'catching up is not rebuilding');
    }),

    law('as of now equals current', async ({ events }) => {
      const now = latest(events);
      const current = viewOf(fold(selected(events, always)), now);
      agree(await asked(events, now), current, 'as of now is not the current state');
    }),

    law('what is recorded later does not change what was known', async ({ events }, numbers) => {
      const asOf = momentOf(events, numbers);
      const known = events.filter(({ recordedAt }) => recordedAt <= asOf.knownAt);
      const then = view(known, asOf);
      agree(await asked(events, asOf), then, 'what was recorded later changed what was known');
    }),

    law('a correction leaves the original to be read', async ({ events }, numbers) => {
      if (projection.handles.some((type) => type === 'FactCorrected' || type === 'FactRecalled')) {
        return;
      }
      const asOf = { ...momentOf(events, numbers), knownAt: latest(events).knownAt };
      const originals = events.filter((event) => !isCorrection(event));
      const written = await asked(events, asOf, 'asWritten');
      agree(written, view(originals, asOf), 'a correction shows in what was written');
    }),

    law('the view is pure, and nobody reaches into the accumulator', ({ events }, numbers) => {
      const asOf = momentOf(events, numbers);
      // Copies: a view may hand on what a fact holds, and it is spoilt below.
      const facts = structuredClone(selected(events, asOf));
      const acc = fold(facts);
      const first = viewOf(acc, asOf);
      const untouched = view(events, asOf);
      agree(first, untouched, 'the same facts gave two views');
      agree(viewOf(acc, asOf), untouched, 'the second view is another than the first');
      agree(acc, fold(structuredClone(facts)), 'the view changed the accumulator');
      vandalise(first);
      agree(viewOf(acc, asOf), untouched, 'spoiling a view spoilt the accumulator');
    }),

    law('facts are left as they are, and none is asked for twice', ({ events }) => {
      const { handles } = projection;
      agree(handles.length, new Set(handles).size, 'a type is handled twice');
      for (const type of handles) {
        agree(domainCatalogue.types.includes(type), true, `nobody knows ${type}`);
      }
      const asOf = latest(events);
      const facts = freeze(structuredClone(selected(events, asOf)));
      const acc = fold(facts); // Throws where a frozen fact is changed.
      agree(viewOf(acc, asOf), view(events, asOf), 'frozen facts gave another view');
    }),

    law('a copy of the accumulator goes on where it was made', ({ events }, [cut]) => {
      const asOf = latest(events);
      const facts = selected(events, asOf);
      const at = facts.length === 0 ? 0 : cut % facts.length;
      const copy = structuredClone(fold(facts.slice(0, at)));
      const handles = new Set<string>(projection.handles);
      for (const fact of facts.slice(at)) if (handles.has(fact.type)) projection.apply(copy, fact);
      agree(viewOf(copy, asOf), view(events, asOf), 'the copy lost something');
    }),
  ];

  const { combine } = projection;
  if (combine === undefined) return laws;
  const combined = law(
    'streams folded apart and combined give the same view',
    (history, numbers, order) => {
      for (const asOf of [momentOf(history.events, numbers), latest(history.events)]) {
        const facts = selected(history.events, asOf);
        for (const of of [2, 7]) {
          const accs = apart(facts, order, of).map(fold);
          const before = structuredClone(accs);
          const all = combine(accs);
          agree(viewOf(all, asOf), view(history.events, asOf), `${of} parts gave another view`);
          agree(accs, before, 'combining, or viewing what was combined, changed an accumulator');
        }
      }
    },
  );
  return [...laws, combined];
};

/** The facts in so many groups, all facts of a stream in one of them; a group may be empty. */
const apart = (
  facts: readonly DomainEvent[],
  order: readonly number[],
  of: number,
): readonly (readonly DomainEvent[])[] => {
  const streams = [...new Set(facts.map(({ stream }) => stream))];
  const group = new Map(streams.map((stream, i) => [stream, (order[i % order.length] ?? 0) % of]));
  return Array.from({ length: of }, (_, i) =>
    facts.filter(({ stream }) => group.get(stream) === i),
  );
};
