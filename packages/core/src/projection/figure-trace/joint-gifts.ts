import { noVnd, plus } from '../../vocabulary/amounts/vnd.ts';
import type { FigureLine, JointGift, PossibleDouble } from './view.ts';

const each = <A extends string>(values: readonly A[]): readonly A[] => [...new Set(values)].sort();

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The joint gifts of which a line of the figure is a part, each whole: the parts that a filter leaves
 * out stand in it as well, since they say where its value went.
 */
export const jointGifts = (
  all: readonly FigureLine[],
  about: readonly FigureLine[],
): readonly JointGift[] => {
  const asked = new Set(about.flatMap(({ joint }) => joint?.gift ?? []));
  const gifts = Map.groupBy(
    all.filter(({ joint }) => joint !== undefined && asked.has(joint.gift)),
    ({ joint }) => joint?.gift,
  );
  return [...gifts]
    .flatMap(([gift, parts]) => (gift === undefined ? [] : [{ gift, parts }]))
    .sort((a, b) => text(a.gift, b.gift))
    .map(({ gift, parts }) => ({
      gift,
      agencies: each(parts.map(({ agency }) => agency)),
      communes: each(parts.map(({ commune }) => commune)),
      counted: parts
        .filter(({ part }) => part === 'counted')
        .reduce((sum, { value }) => plus(sum, value ?? noVnd), noVnd),
      contributions: parts.map(({ event, agency, commune, joint, value, part }) => ({
        event,
        agency,
        commune,
        share: joint?.share ?? 'stated',
        ...(value !== undefined && { value }),
        part,
      })),
    }));
};

/**
 * Counted gifts that may be one entered several times: to one commune, on one date, of one kind, form
 * and value, and not named as a joint gift. A hint for a person: two buffaloes of equal price on one
 * day are two.
 */
export const possibleDoubles = (about: readonly FigureLine[]): readonly PossibleDouble[] => {
  const alike = Map.groupBy(
    about.filter(({ part, joint }) => part === 'counted' && joint === undefined),
    ({ commune, on, kind, form, value }) => JSON.stringify([commune, on, kind, form, value]),
  );
  return [...alike.values()].flatMap((lines): readonly PossibleDouble[] => {
    const [first, second] = lines;
    if (first?.value === undefined || second === undefined || first.value === 0) return [];
    const { commune, on, kind, form, value } = first;
    return [
      {
        commune,
        on,
        kind,
        form,
        value,
        agencies: each(lines.map(({ agency }) => agency)),
        events: lines.map(({ event }) => event),
      },
    ];
  });
};
