import type { EventRef } from '../../event/recorded.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { byTime, latest, type Noted, notedFor } from '../flags/noted.ts';
import type { SuccessionFacts } from './acc.ts';
import type { Fate } from './fate.ts';
import type { NeedFate, OutcomeFate, SurveyFate } from './view.ts';

const refsOf = (...facts: readonly (Noted<unknown> | undefined)[]): readonly EventRef[] =>
  facts.flatMap((fact) => (fact === undefined ? [] : [fact.ref])).sort();

/** The surveys of a commune, earliest first, with what became of what they found. */
export const surveyFates = (
  { surveys }: SuccessionFacts,
  commune: CommuneId,
  fate: Fate,
): readonly SurveyFate[] =>
  [...notedFor(surveys, commune)].sort(byTime).map(({ data, on, ref }) => ({
    on,
    ...(data.agency !== undefined && { agency: data.agency }),
    needs: data.needs,
    fate,
    events: [ref],
  }));

/** The needs of a commune that have a name and are not closed, as they were last assessed. */
export const needFates = (
  { needs, assessed, closed }: SuccessionFacts,
  commune: CommuneId,
  fate: Fate,
): readonly NeedFate[] => {
  const over = new Set(notedFor(closed, commune).map(({ data }) => data.need));
  return [...notedFor(needs, commune)]
    .filter(({ data }) => !over.has(data.need))
    .sort(byTime)
    .map((identified) => {
      const { need, what, kind } = identified.data;
      const said = latest(notedFor(assessed, commune).filter(({ data }) => data.need === need));
      const cost = said?.data.cost ?? identified.data.cost;
      return {
        on: identified.on,
        need,
        what,
        kind,
        priority: said?.data.priority ?? identified.data.priority,
        ...(cost !== undefined && { cost }),
        fate,
        events: refsOf(identified, said),
      };
    });
};

const resultOf = ({
  data,
}: {
  readonly data: { readonly agency: string; readonly indicator: string; readonly unit: string };
}): string => JSON.stringify([data.agency, data.indicator, data.unit]);

/** What is known of each result that an agency had in a commune: before, target, last measurement. */
export const outcomeFates = (
  { baselines, targets, outcomes }: SuccessionFacts,
  commune: CommuneId,
  fate: Fate,
): readonly OutcomeFate[] => {
  const [before, wanted, measured] = [
    Map.groupBy(notedFor(baselines, commune), resultOf),
    Map.groupBy(notedFor(targets, commune), resultOf),
    Map.groupBy(notedFor(outcomes, commune), resultOf),
  ];
  const results = [...new Set([...before.keys(), ...wanted.keys(), ...measured.keys()])].sort();
  return results.flatMap((result) => {
    const baseline = latest(before.get(result) ?? []);
    const target = latest(wanted.get(result) ?? []);
    const last = latest(measured.get(result) ?? []);
    const first = last ?? baseline ?? target;
    if (first === undefined) return [];
    const { agency, indicator, unit } = first.data;
    const [was, aim] = [
      last?.data.baseline ?? baseline?.data.value,
      last?.data.target ?? target?.data.value,
    ];
    return [
      {
        agency,
        indicator,
        unit,
        ...(was !== undefined && { baseline: was }),
        ...(aim !== undefined && { target: aim }),
        ...(last !== undefined && { actual: last.data.actual, measuredOn: last.on }),
        fate,
        events: refsOf(baseline, target, last),
      },
    ];
  });
};
