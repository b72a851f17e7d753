import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { End } from './registers.ts';
import { type Act, actOf, type UnitActs } from './unit-acts.ts';

/** One unit going into another, whole (merged) or in part (split). */
export interface Passage extends Act {
  readonly from: string;
  readonly to: string;
  readonly on: PartialDate;
  readonly how: 'merged' | 'split';
}

/** A unit that is related to another by what became of units, and the way from one to the other. */
export interface Kin {
  readonly unit: string;
  /** True when every passage on the way is of a whole unit. */
  readonly whole: boolean;
  /** The way, earliest first; empty for the unit itself. */
  readonly path: readonly Passage[];
}

type Lives = { readonly get: (id: never) => { readonly end?: End } | undefined };

/** The passages that a unit's end is made of, when it had ended by a day; none for a dissolution. */
export const passagesFrom = (
  lives: Lives,
  acts: UnitActs,
  id: string,
  day: LocalDate,
): readonly Passage[] => {
  const end = lives.get(id as never)?.end;
  if (end === undefined || end.how === 'dissolved' || certainFrom(end.on) > day) return [];
  const { on, how, into, ref } = end;
  return into.map((to) => ({ from: id, to, on, how, ...actOf(acts, ref) }));
};

/**
 * The ends of all ways from a unit, the nearest first, each once. `next` gives the passages onward
 * from a unit; `other` the unit at their far end, so the same walk goes forward and back.
 */
export const walk = (
  id: string,
  next: (unit: string) => readonly Passage[],
  other: (passage: Passage) => string,
): readonly Kin[] => {
  const seen = new Set([id]);
  const found: Kin[] = [{ unit: id, whole: true, path: [] }];
  for (const kin of found) {
    for (const passage of next(kin.unit)) {
      const unit = other(passage);
      if (seen.has(unit)) continue;
      seen.add(unit);
      const path = [...kin.path, passage].sort(byDate);
      found.push({ unit, whole: kin.whole && passage.how === 'merged', path });
    }
  }
  return found;
};

// A stable sort: passages of one day keep the order of the way.
const byDate = (a: Passage, b: Passage): number => {
  const [dayA, dayB] = [certainFrom(a.on), certainFrom(b.on)];
  return dayA === dayB ? 0 : dayA < dayB ? -1 : 1;
};

/**
 * What a unit is on a day: itself while it exists, else the units that it went into, as they exist
 * on that day. None when all of them were dissolved, or were merged in a circle.
 */
export const heirsOn = (lives: Lives, acts: UnitActs, id: string, day: LocalDate): readonly Kin[] =>
  walk(
    id,
    (unit) => passagesFrom(lives, acts, unit, day),
    ({ to }) => to,
  ).filter(({ unit }) => {
    const end = lives.get(unit as never)?.end;
    return end === undefined || certainFrom(end.on) > day;
  });
