import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import type { Projection } from '../projection.ts';
import type { AssignmentRecord } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { heirsOn } from '../shared/heirs.ts';
import { inOrder } from '../shared/in-order.ts';
import type { End } from '../shared/registers.ts';
import { actOf } from '../shared/unit-acts.ts';
import {
  applySuccession,
  noSuccessionFacts,
  type SuccessionFacts,
  successionEvents,
} from './acc.ts';
import { needFates, outcomeFates, surveyFates } from './commune-facts.ts';
import { agencyNamed, communeNamed, dutiesInOrder, dutyFate, openAt } from './duties.ts';
import { assignmentFates, communeFate, type Fate } from './fate.ts';
import { communeHelpers } from './helpers.ts';
import { owedPromises } from './promises.ts';
import type { CommuneHelpers, EndedAgency, EndedCommune, Succession } from './view.ts';

type Fates = (record: AssignmentRecord) => Fate | undefined;

/** What every unit that ended tells of: its end, its heirs, its open assignments and what was owed. */
const endings = (acc: SuccessionFacts, fates: Fates, day: LocalDate) => {
  const { units, acts, help } = acc;
  const promisesOf = owedPromises(units, help, day);
  return (
    kind: 'communes' | 'agencies',
    id: string,
    end: End,
    records: readonly AssignmentRecord[],
  ) => {
    const duties = dutiesInOrder(
      records
        .filter((record) => openAt(record, end))
        .flatMap((record) => {
          const fate = fates(record);
          return fate === undefined ? [] : [dutyFate(units, record, fate, day)];
        }),
    );
    const { ref, document } = actOf(acts, end.ref);
    return {
      on: end.on,
      how: end.how,
      event: ref,
      ...(document !== undefined && { document }),
      heirs: heirsOn(units[kind], acts, id, day),
      assignments: duties,
      promises: promisesOf(duties),
    };
  };
};

const byDate = <A extends { readonly on: PartialDate }>(
  ended: readonly A[],
  id: (one: A) => string,
): readonly A[] => inOrder(ended, [{ text: ({ on }) => certainFrom(on) }, { text: id }]);

const endedBy = <R extends { readonly end?: End }>(
  lives: ReadonlyMap<string, R>,
  day: LocalDate,
): readonly (R & { readonly end: End })[] =>
  [...lives.values()].filter(
    (record): record is R & { readonly end: End } =>
      record.end !== undefined && certainFrom(record.end.on) <= day,
  );

const viewOn = (acc: SuccessionFacts, day: LocalDate): Omit<Succession, 'asOf'> => {
  const { units, assignments } = acc;
  const fates = assignmentFates(acc, day);
  const ending = endings(acc, fates, day);
  const byCommune = Map.groupBy(assignments.values(), ({ commune }) => commune);
  const byAgency = Map.groupBy(assignments.values(), ({ agency }) => agency);
  const communes = endedBy(units.communes, day).flatMap(({ commune, end }): EndedCommune[] => {
    const fate = communeFate(acc, commune, day);
    if (fate === undefined) return [];
    return [
      {
        ...communeNamed(units, commune, day),
        ...ending('communes', commune, end, byCommune.get(commune) ?? []),
        surveys: surveyFates(acc, commune, fate),
        needs: needFates(acc, commune, fate),
        outcomes: outcomeFates(acc, commune, fate),
      },
    ];
  });
  const agencies = endedBy(units.agencies, day).map(
    ({ agency, end }): EndedAgency => ({
      ...agencyNamed(units, agency, day),
      ...ending('agencies', agency, end, byAgency.get(agency) ?? []),
    }),
  );
  return {
    communes: byDate(communes, ({ commune }) => commune),
    agencies: byDate(agencies, ({ agency }) => agency),
    helpers: communeHelpers(acc, fates, day),
  };
};

/**
 * What became of communes and agencies that ended, and of all that was open with them: assignments,
 * promises, needs, the state before help (§5.2, §11 question 8 of the domain notes). Each was
 * carried by a rule, transferred by a document, ended by a decision, or is orphaned, and says why.
 */
export const succession: Projection<SuccessionFacts, Succession> = {
  name: 'succession',
  version: 1,
  handles: successionEvents,
  init: noSuccessionFacts,
  apply: applySuccession,
  combine: combineParts(),
  view: (acc, asOf) => frozen({ asOf, ...viewOn(acc, asOf.effectiveOn) }),
};

/** The helpers of a commune, those by succession with the way; undefined where it never had one. */
export const helpersOf = (view: Succession, commune: CommuneId): CommuneHelpers | undefined =>
  view.helpers.find((one) => one.commune === commune);
