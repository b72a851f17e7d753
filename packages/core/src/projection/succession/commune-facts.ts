import type { CommuneId } from '../../vocabulary/ids.ts';
import { byTime, latest, notedFor } from '../flags/noted.ts';
import type { SuccessionFacts } from './acc.ts';
import type { Fate } from './fate.ts';
import type { NeedsFate, OutcomeFate } from './view.ts';

/** The surveys of a commune, earliest first, with what became of its needs. */
export const needsFates = (
  { surveys }: SuccessionFacts,
  commune: CommuneId,
  fate: Fate,
): readonly NeedsFate[] =>
  [...notedFor(surveys, commune)].sort(byTime).map(({ data, on, ref }) => ({
    on,
    ...(data.agency !== undefined && { agency: data.agency }),
    needs: data.needs,
    fate,
    event: ref,
  }));

/** The last measurement of each result that an agency had in a commune. */
export const outcomeFates = (
  { outcomes }: SuccessionFacts,
  commune: CommuneId,
  fate: Fate,
): readonly OutcomeFate[] => {
  const results = Map.groupBy(notedFor(outcomes, commune), ({ data }) =>
    JSON.stringify([data.agency, data.indicator, data.unit]),
  );
  const last = [...results.values()].flatMap((facts) => latest(facts) ?? []);
  return last.sort(byTime).map(({ data, on, ref }) => {
    const { agency, indicator, unit, baseline, target, actual } = data;
    return {
      on,
      agency,
      indicator,
      unit,
      ...(baseline !== undefined && { baseline }),
      ...(target !== undefined && { target }),
      actual,
      fate,
      event: ref,
    };
  });
};
