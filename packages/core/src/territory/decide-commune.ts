import * as E from 'fp-ts/lib/Either.js';
import { type Check, communeLives, fine, firstRefusal } from '../decision/checks.ts';
import { factsOf, latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { emptyReference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import {
  changes,
  endsLast,
  notEnded,
  notIntoItself,
  notRegistered,
  type Unit,
} from '../decision/unit-checks.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../vocabulary/ids.ts';
import { districtLives } from './district-lives.ts';
import {
  CommuneMerged,
  CommuneMoved,
  CommuneRegistered,
  CommuneRenamed,
  CommuneSplit,
} from './events.ts';
import { type CommuneFacts, calledOn, communeEnd, communeLife, districtOn } from './state.ts';

const unit = (id: CommuneId): Unit => ({ kind: { vi: 'Xã', en: 'Commune' }, id });

/** The stream's own commune exists on that date. */
const lives = (facts: CommuneFacts, id: CommuneId, on: PartialDate): Check =>
  communeLives({ ...emptyReference, commune: () => communeLife(facts) }, id, on);

/** A commune is registered once, in a district that exists (or in none). */
export const registerCommune: Decide<typeof CommuneRegistered, CommuneFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    CommuneRegistered,
    input,
    () => notRegistered(unit(input.commune), latestOf(facts, 'CommuneRegistered')),
    () => districtLives(reference, input.district, input.on),
  );

/** A commune that exists takes another name, kind or code. */
export const renameCommune: Decide<typeof CommuneRenamed, CommuneFacts> = (input, facts) => {
  const { commune, on, name, kind, code } = input;
  const before = calledOn(facts, on);
  return recordIf(
    CommuneRenamed,
    input,
    () => lives(facts, commune, on),
    () =>
      changes(
        unit(commune),
        on,
        name === before.name &&
          (kind === undefined || kind === before.kind) &&
          (code === undefined || code === before.code),
      ),
  );
};

/** A commune that exists passes to another district that exists, or to none. */
export const moveCommune: Decide<typeof CommuneMoved, CommuneFacts> = (input, facts, reference) => {
  const { commune, on, district } = input;
  return recordIf(
    CommuneMoved,
    input,
    () => lives(facts, commune, on),
    () => districtLives(reference, district, on),
    () => changes(unit(commune), on, district === districtOn(facts, on)),
  );
};

const canEnd = (facts: CommuneFacts, commune: CommuneId, on: PartialDate): Check =>
  firstRefusal(
    () => notEnded(unit(commune), communeEnd(facts)),
    () => lives(facts, commune, on),
    () =>
      endsLast(
        unit(commune),
        on,
        latestOf(facts, 'CommuneRegistered'),
        factsOf(facts, 'CommuneRenamed', 'CommuneMoved'),
      ),
  );

/** A commune ends once, and goes into another that exists on that day. */
export const mergeCommune: Decide<typeof CommuneMerged, CommuneFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, into, on } = input;
  return recordIf(
    CommuneMerged,
    input,
    () => canEnd(facts, commune, on),
    () => notIntoItself(unit(commune), into),
    () => communeLives(reference, into, on),
  );
};

/** A commune ends once, and its territory goes to several others that exist on that day. */
export const splitCommune: Decide<typeof CommuneSplit, CommuneFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, into, on } = input;
  return recordIf(
    CommuneSplit,
    input,
    () => canEnd(facts, commune, on),
    () => severalParts(commune, into),
    ...into.flatMap((part) => [
      () => notIntoItself(unit(commune), part),
      () => communeLives(reference, part, on),
    ]),
  );
};

const severalParts = (commune: CommuneId, into: readonly CommuneId[]): Check =>
  into.length >= 2 && new Set(into).size === into.length
    ? fine
    : E.left(
        refusal(
          'NotSeveralParts',
          { commune, into },
          `Chia tách xã ${commune} phải nêu ít nhất hai xã khác nhau; nếu cả xã nhập vào một xã, hãy ghi là sáp nhập`,
          `A split of commune ${commune} names at least two different communes; if all of it goes into one, record a merger`,
        ),
      );
