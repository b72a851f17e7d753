import type { AgencyKind } from '../../agency/code-lists.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, DistrictId } from '../../vocabulary/ids.ts';
import { compareVietnamese } from '../../vocabulary/names/collation.ts';
import { nameKey, placeNameKey } from '../../vocabulary/names/name-key.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import {
  applyUnits,
  type End,
  type UnitRegisters,
  unitEvents,
  unitRegisters,
} from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';

/** A commune as the register knows it on the asked day. */
export interface CommuneEntry {
  readonly commune: CommuneId;
  /** Name and code on the asked day; the first ones, when the commune comes later. */
  readonly name: string;
  readonly kind: string;
  readonly code: string;
  readonly district: string;
  readonly from: PartialDate;
  /** How it ended, when it had ended by the asked day. */
  readonly end?: Pick<End, 'on' | 'how' | 'into'>;
  /** All names and codes it ever had, the oldest first. */
  readonly known: readonly {
    readonly name: string;
    readonly code: string;
    readonly from: PartialDate;
  }[];
}

/** An agency as the register knows it on the asked day. */
export interface AgencyEntry {
  readonly agency: AgencyId;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly from: PartialDate;
  readonly end?: Pick<End, 'on' | 'how' | 'into'>;
}

/** A district as the register knows it. */
export interface DistrictEntry {
  readonly district: DistrictId;
  readonly name: string;
  readonly kind: string;
  readonly code: string;
  readonly from: PartialDate;
  readonly end?: Pick<End, 'on' | 'how' | 'into'>;
}

/** The registers of districts, communes and agencies, each in Vietnamese order of names. */
export interface UnitsView {
  readonly asOf: AsOf;
  readonly districts: readonly DistrictEntry[];
  readonly communes: readonly CommuneEntry[];
  readonly agencies: readonly AgencyEntry[];
}

const endBy = (end: End | undefined, day: LocalDate) =>
  end !== undefined && certainFrom(end.on) <= day
    ? { end: { on: end.on, how: end.how, into: end.into } }
    : {};

const byName = (
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number => compareVietnamese(a.name, b.name) || compareVietnamese(a.id, b.id);

/** Which districts, communes and agencies there are, under which names and codes. */
export const units: Projection<UnitRegisters, UnitsView> = {
  name: 'units',
  version: 1,
  handles: unitEvents,
  init: unitRegisters,
  apply: applyUnits,
  combine: combineParts(),
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    const communes = [...acc.communes.values()].map((record): CommuneEntry => {
      const then = communeOn(acc, record.commune, day);
      return {
        commune: record.commune,
        name: then.name,
        kind: then.kind,
        code: then.code,
        district: then.districtName,
        from: record.from,
        ...endBy(record.end, day),
        known: record.names.entries.map(({ on, value: { name, code } }) => ({
          name,
          code,
          from: on,
        })),
      };
    });
    const agencies = [...acc.agencies.values()].map(
      (record): AgencyEntry => ({
        agency: record.agency,
        name: agencyNameOn(acc, record.agency, day),
        kind: record.kind,
        from: record.from,
        ...endBy(record.end, day),
      }),
    );
    const districts = [...acc.districts.values()].map(
      ({ district, name, kind, code, from, end }): DistrictEntry => ({
        district,
        name,
        kind,
        code,
        from,
        ...endBy(end, day),
      }),
    );
    return frozen({
      asOf,
      districts: districts
        .map((entry) => ({ entry, name: entry.name, id: entry.district as string }))
        .sort(byName)
        .map(({ entry }) => entry),
      communes: communes
        .map((entry) => ({ entry, name: entry.name, id: entry.commune as string }))
        .sort(byName)
        .map(({ entry }) => entry),
      agencies: agencies
        .map((entry) => ({ entry, name: entry.name, id: entry.agency as string }))
        .sort(byName)
        .map(({ entry }) => entry),
    });
  },
};

/**
 * The communes that a person may mean: by id, by GSO code, or by a name as written, with or without
 * "xã", in any spelling of the tones. Several communes share ten of the names, and codes are used
 * again: whoever asks must be ready for more than one.
 */
export const communesMeant = (view: UnitsView, text: string): readonly CommuneEntry[] => {
  const exact = view.communes.filter((entry) => entry.commune === text);
  if (exact.length > 0) return exact;
  const key = placeNameKey(text);
  return view.communes.filter((entry) =>
    entry.known.some(({ name, code }) => code === text || nameKey(name) === key),
  );
};

/**
 * {@link communesMeant} on a day: where several are meant, those that existed on that day and bore
 * the name or the code on it; all of them where that tells of none. A code is an identity only
 * together with its day.
 */
export const communesMeantOn = (
  view: UnitsView,
  text: string,
  day: LocalDate,
): readonly CommuneEntry[] => {
  const found = communesMeant(view, text);
  const then = found.filter(
    ({ commune, end, known }) =>
      (end === undefined || certainFrom(end.on) > day) &&
      known.some(
        ({ name, code, from }, i) =>
          certainFrom(from) <= day &&
          (known[i + 1] === undefined || certainFrom(known[i + 1]?.from ?? from) > day) &&
          (commune === text || code === text || nameKey(name) === placeNameKey(text)),
      ),
  );
  return then.length === 0 ? found : then;
};
