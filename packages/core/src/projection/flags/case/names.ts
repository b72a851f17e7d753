import { CommuneKind } from '../../../territory/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId } from '../../../vocabulary/ids.ts';
import type { End, UnitRegisters } from '../../shared/registers.ts';
import { agencyNameOn, communeOn } from '../../shared/unit-names.ts';

/** A unit as it was called then and, where that differs, as it or what it went into is called now. */
export interface UnitName {
  readonly name: string;
  readonly now?: string;
  /** True when the unit ended and `now` is what it went into. */
  readonly went: boolean;
}

type Lives = ReadonlyMap<string, { readonly end?: End }>;

/** What a unit became, as far as is known: itself, or what it was merged into or split up among. */
const became = (lives: Lives, id: string): readonly string[] => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [id];
  for (let unit = open.shift(); unit !== undefined; unit = open.shift()) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    const into = lives.get(unit)?.end?.into ?? [];
    if (into.length > 0) open.push(...into);
    else found.add(unit);
  }
  // Units merged in a circle became nothing else.
  return found.size === 0 ? [id] : [...found].sort();
};

const named = (
  lives: Lives,
  id: string,
  days: { readonly end: LocalDate; readonly now: LocalDate },
  nameOn: (id: string, day: LocalDate) => string,
): UnitName => {
  const before = nameOn(id, days.end);
  const units = became(lives, id);
  const went = units.length !== 1 || units[0] !== id;
  const now = units.map((unit) => nameOn(unit, days.now)).join(', ');
  return { name: before, went, ...((went || now !== before) && { now }) };
};

/** The name of an agency at the end of the period and on the asked day. */
export const agencyNames = (
  units: UnitRegisters,
  id: AgencyId,
  days: { readonly end: LocalDate; readonly now: LocalDate },
): UnitName =>
  named(units.agencies, id, days, (unit, day) => agencyNameOn(units, unit as AgencyId, day));

/** The name of a commune, without its kind, at the end of the period and on the asked day. */
export const communeNames = (
  units: UnitRegisters,
  id: CommuneId,
  days: { readonly end: LocalDate; readonly now: LocalDate },
): UnitName & { readonly kind: Bilingual } => ({
  ...named(units.communes, id, days, (unit, day) => communeOn(units, unit as CommuneId, day).name),
  kind: CommuneKind.labels[communeOn(units, id, days.end).kind],
});
