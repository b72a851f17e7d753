import type { DocumentReference } from '../../event/meta.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, AssignmentId, CommuneId } from '../../vocabulary/ids.ts';
import {
  type AssignmentRecord,
  type Assignments,
  begunOn,
  endedOn,
} from '../shared/assignments.ts';
import { heirsOn, type Passage } from '../shared/heirs.ts';
import type { End, UnitRegisters } from '../shared/registers.ts';
import { valueOn } from '../shared/timeline.ts';
import type { UnitActs } from '../shared/unit-acts.ts';
import type { SuccessionRule } from './rules.ts';

/** What became of something when the commune or the agency that it was of had ended. */
export interface Fate {
  /**
   * `carried` by rule to the successor; `transferred` by a document; `ended` by a decision;
   * `orphaned`: nobody has it, and the rule says why.
   */
  readonly how: 'carried' | 'transferred' | 'ended' | 'orphaned';
  readonly rule: SuccessionRule;
  /** The commune in which it goes on. */
  readonly commune?: CommuneId;
  /** The agency that has it from then on, where it passed to another. */
  readonly agency?: AgencyId;
  /** The assignment by which it goes on, where that is another one. */
  readonly assignment?: AssignmentId;
  /** The document that says so. */
  readonly document?: DocumentReference;
  /** The way of the unit that ended to those it went into; empty where none is known. */
  readonly path: readonly Passage[];
  /** The facts that say so, by name. */
  readonly events: readonly EventRef[];
}

/** The facts by which the fate of assignments is told. */
export interface DutyFacts {
  readonly units: UnitRegisters;
  readonly acts: UnitActs;
  readonly assignments: Assignments;
}

const endBy = (record: { readonly end?: End } | undefined, day: LocalDate): End | undefined =>
  record?.end !== undefined && certainFrom(record.end.on) <= day ? record.end : undefined;

const refsOf = (path: readonly Passage[], ...more: readonly EventRef[]): readonly EventRef[] =>
  [...new Set([...path.map(({ ref }) => ref), ...more])].sort();

/** What became of that which is a commune's own: its needs, its state before help. */
export const communeFate = (
  { units, acts }: Pick<DutyFacts, 'units' | 'acts'>,
  commune: CommuneId,
  day: LocalDate,
): Fate | undefined => {
  const end = endBy(units.communes.get(commune), day);
  if (end === undefined) return undefined;
  const heirs = heirsOn(units.communes, acts, commune, day);
  const [heir] = heirs;
  if (heir === undefined) {
    return { how: 'orphaned', rule: 'communeGone', path: [], events: [end.ref] };
  }
  const path = [...new Set(heirs.flatMap((kin) => kin.path))];
  const events = refsOf(path);
  if (!heir.whole) return { how: 'orphaned', rule: 'communeSplit', path, events };
  const document = heir.path.at(-1)?.document;
  return {
    how: 'carried',
    rule: 'wholeMerger',
    commune: heir.unit as CommuneId,
    ...(document !== undefined && { document }),
    path,
    events,
  };
};

/**
 * What became of an assignment by a day: undefined for one that stands as it was made, both units
 * being there. Gathers the assignments once; then each question is a look-up.
 */
export const assignmentFates = (
  facts: DutyFacts,
  day: LocalDate,
): ((record: AssignmentRecord) => Fate | undefined) => {
  const { units, acts, assignments } = facts;
  const byCommune = Map.groupBy(assignments.values(), ({ commune }) => commune);

  /** The first assignment made by that end or after it, of those agencies to those communes. */
  const anew = (
    record: AssignmentRecord,
    since: LocalDate,
    agencies: readonly string[],
    communes: readonly string[],
  ): AssignmentRecord | undefined =>
    communes
      .flatMap((commune) => byCommune.get(commune as CommuneId) ?? [])
      .filter(
        (one) =>
          one.assignment !== record.assignment &&
          agencies.includes(one.agency) &&
          certainFrom(one.from) >= since &&
          begunOn(one, day),
      )
      .sort((a, b) => order(a, b))[0];

  return (record) => {
    const agencyEnd = endBy(units.agencies.get(record.agency), day);
    const communeEnd = endBy(units.communes.get(record.commune), day);
    const agencyHeirs = heirsOn(units.agencies, acts, record.agency, day);
    const communeHeirs = heirsOn(units.communes, acts, record.commune, day);
    const places = [record.commune, ...communeHeirs.map(({ unit }) => unit)];
    const { end } = record;
    if (end?.reason === 'transferred' && end.to !== undefined && endedOn(record, day)) {
      const received = anew(record, certainFrom(end.on), [end.to], places);
      return {
        how: 'transferred',
        rule: 'transfer',
        agency: end.to,
        commune: received?.commune ?? record.commune,
        ...(received !== undefined && { assignment: received.assignment }),
        ...(end.basis !== undefined && { document: end.basis }),
        path: [],
        events: refsOf([], end.ref, ...(received === undefined ? [] : [received.made.ref])),
      };
    }
    const unitEnd = agencyEnd ?? communeEnd;
    if (unitEnd !== undefined) {
      const helpers =
        agencyEnd === undefined ? [record.agency] : agencyHeirs.map((kin) => kin.unit);
      const where = agencyEnd === undefined ? places.slice(1) : places;
      const next = anew(record, certainFrom(unitEnd.on), helpers, where);
      if (next !== undefined) {
        const way = (agencyEnd === undefined ? communeHeirs : agencyHeirs).find(
          ({ unit }) => unit === next.agency || unit === next.commune,
        );
        const path = way?.path ?? [];
        return {
          how: 'transferred',
          rule: 'newAssignment',
          agency: next.agency,
          commune: next.commune,
          assignment: next.assignment,
          document: next.first.basis,
          path,
          events: refsOf(path, next.made.ref),
        };
      }
    }
    if (end !== undefined && endedOn(record, day)) {
      const { basis } = end;
      return {
        how: 'ended',
        rule: 'endedByDecision',
        ...(basis !== undefined && { document: basis }),
        path: [],
        events: [end.ref],
      };
    }
    if (agencyEnd !== undefined) {
      const path = [...new Set(agencyHeirs.flatMap((kin) => kin.path))];
      return {
        how: 'orphaned',
        rule: agencyEnd.how === 'dissolved' ? 'agencyDissolved' : 'agencyMerged',
        path,
        events: refsOf(path, agencyEnd.ref),
      };
    }
    return placeFate(facts, record, day);
  };
};

/** Where an assignment stands by its commune: as a document says, else by what became of the commune. */
const placeFate = (
  facts: DutyFacts,
  record: AssignmentRecord,
  day: LocalDate,
): Fate | undefined => {
  const place = valueOn(record.places, day);
  if (place === undefined) return communeFate(facts, record.commune, day);
  const later = communeFate(facts, place.commune, day);
  if (later !== undefined) return { ...later, events: refsOf(later.path, place.ref) };
  return {
    how: 'transferred',
    rule: 'toCommune',
    commune: place.commune,
    document: place.basis,
    path: [],
    events: [place.ref],
  };
};

const order = (a: AssignmentRecord, b: AssignmentRecord): number => {
  const [from, other] = [certainFrom(a.from), certainFrom(b.from)];
  if (from !== other) return from < other ? -1 : 1;
  return a.assignment < b.assignment ? -1 : 1;
};
