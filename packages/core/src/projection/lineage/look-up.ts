import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { placeNameKey } from '../../vocabulary/names/name-key.ts';
import { type Kin, walk } from '../shared/heirs.ts';
import type { CommuneIdentity, Identity, Lineage, UnitLineage } from './view.ts';

const holdsOn = ({ from, until }: Identity, day: LocalDate): boolean =>
  certainFrom(from) <= day && (until === undefined || certainFrom(until) > day);

/**
 * The communes that bore a GSO code on a day: one at most in a sound register, and possibly another
 * one on another day, since codes are used again. None for a day on which nobody is known to have
 * borne it.
 */
export const communesByCode = (
  view: Lineage,
  code: string,
  day: LocalDate,
): readonly CommuneIdentity[] =>
  view.communes.identities.filter((one) => one.code === code && holdsOn(one, day));

/**
 * The communes that bore a name on a day: the name as written, with or without "xã", in any
 * spelling of the tones. Ten names were borne by several communes at once: whoever asks must be
 * ready for more than one.
 */
export const communesByName = (
  view: Lineage,
  name: string,
  day: LocalDate,
): readonly CommuneIdentity[] => {
  const key = placeNameKey(name);
  return view.communes.identities.filter(
    (one) => placeNameKey(one.name) === key && holdsOn(one, day),
  );
};

/**
 * What a unit is on a day: itself while it exists, else the units that it went into and that exist
 * on that day, each with the way there. Of a split there are several, none whole. None for a unit
 * that was dissolved, or is not registered on that day.
 * `becameOn(view.communes, 'xieng-my-16904', day)`.
 */
export const becameOn = (
  units: UnitLineage<Identity>,
  unit: string,
  day: LocalDate,
): readonly Kin[] => {
  const taken = units.passages.filter(({ on }) => certainFrom(on) <= day);
  const onward = Map.groupBy(taken, ({ from }) => from);
  return existing(
    units,
    day,
    walk(
      unit,
      (id) => onward.get(id) ?? [],
      ({ to }) => to,
    ),
  );
};

/**
 * The units of a day that are now, as of the view, wholly or partly in a unit, each with the way
 * from there; the unit itself where it existed on that day already.
 */
export const cameFromOn = (
  units: UnitLineage<Identity>,
  unit: string,
  day: LocalDate,
): readonly Kin[] => {
  const back = Map.groupBy(units.passages, ({ to }) => to);
  return existing(
    units,
    day,
    walk(
      unit,
      (id) => back.get(id) ?? [],
      ({ from }) => from,
    ),
  );
};

const existing = (
  units: UnitLineage<Identity>,
  day: LocalDate,
  kin: readonly Kin[],
): readonly Kin[] => {
  const alive = new Set(
    units.identities.filter((one) => holdsOn(one, day)).map(({ unit }) => unit),
  );
  return kin.filter(({ unit }) => alive.has(unit));
};
