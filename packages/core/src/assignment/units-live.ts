import * as E from 'fp-ts/lib/Either.js';
import {
  agencyLives,
  type Check,
  communeLives,
  communeOrHeirLives,
  firstRefusal,
} from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { certainFrom, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../vocabulary/ids.ts';
import type { Pair } from './decision.ts';
import type { PairState, Term } from './pair-state.ts';
import { termOn } from './terms.ts';

/** Both units of a pair are registered and exist on that day. */
export const unitsLive = (input: Pair, on: PartialDate, reference: Reference): Check =>
  firstRefusal(
    () => agencyLives(reference, input.agency, on),
    () => communeLives(reference, input.commune, on),
  );

/**
 * The agency exists on that day, and so does the commune to which the pair's duty goes: its own, or
 * the one into which that went wholly, or the one that a document names.
 */
export const dutyLives = (
  input: Pair,
  on: PartialDate,
  state: PairState,
  reference: Reference,
): Check =>
  firstRefusal(
    () => agencyLives(reference, input.agency, on),
    () => communeOrHeirLives(reference, placeOn(state, on) ?? input.commune, on),
  );

/** The commune that a document names for a day, in the assignment of that day; the latest of several. */
const placeOn = (state: PairState, on: PartialDate): CommuneId | undefined => {
  const term = termOn(state, on);
  if (E.isLeft(term)) return undefined;
  let latest: Term['places'][number] | undefined;
  for (const place of term.right.places) {
    const day = certainFrom(place.on);
    if (day > certainFrom(on)) continue;
    if (latest === undefined || day >= certainFrom(latest.on)) latest = place;
  }
  return latest?.commune;
};
