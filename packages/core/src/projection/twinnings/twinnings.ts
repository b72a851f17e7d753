import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';
import { askedDay, combineLastFact } from '../shared/last-fact.ts';
import { latest } from '../shared/noted.ts';
import { applyTwinnings, type TwinningsAcc, twinningEvents, twinningsAcc } from './acc.ts';
import { sumsOf, twinningLine } from './lines.ts';
import type { TwinningsView } from './view.ts';

/**
 * The other forms of help: districts twinned with districts, corporations bound to 30a districts,
 * agencies to villages and households; what they promised and handed over. Kept apart from the
 * donations of the programme, and never added to them.
 */
export const twinnings: Projection<TwinningsAcc, TwinningsView> = {
  name: 'twinnings',
  version: 1,
  handles: twinningEvents,
  init: twinningsAcc,
  apply: applyTwinnings,
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => {
    const day = askedDay(asOf, acc.lastFact) ?? asOf.effectiveOn;
    const lines = [...acc.made.values()].flatMap((facts) => {
      const made = latest(facts);
      return made === undefined ? [] : [twinningLine(acc, made, day)];
    });
    const held = lines.filter(({ ended }) => ended === undefined);
    return frozen({
      asOf,
      twinnings: inOrder(lines, [
        { name: ({ helper }) => helper.name },
        { text: ({ helper }) => helper.id },
        { name: ({ helped }) => helped.name },
        { text: ({ twinning }) => twinning },
      ]),
      total: sumsOf(acc, [...acc.pledged.values()].flat(), [...acc.delivered.values()].flat()),
      inForce: {
        twinnings: held.length,
        households: held.reduce((sum, { helped }) => sum + (helped.households ?? 0), 0),
      },
    });
  },
};
