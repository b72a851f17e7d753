import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import { firstOfYear } from '../../vocabulary/dates/local-date.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, noHelp } from '../shared/help.ts';
import { applyNeeds, noNeedRecords, resultEvents } from '../shared/need-records.ts';
import { type KindResults, type ResultFacts, resultsIn } from './result-lines.ts';

const parts: readonly Part<ResultFacts>[] = [
  { types: deliveryEvents, apply: (acc, event) => applyHelp(acc.help, event) },
  { types: resultEvents, apply: (acc, event) => applyNeeds(acc.needs, event) },
];

/** What came of help, by kind. */
export interface ResultsByKind {
  readonly asOf: AsOf;
  /** Every kind in the order of the Notice, also those of which nothing is on record. */
  readonly kinds: readonly KindResults[];
}

/** What came of help up to a day, by kind in the order of the Notice (S6 a–i). */
export const resultsByKind: Projection<ResultFacts, ResultsByKind> = {
  name: 'results-by-kind',
  version: 1,
  handles: typesOf(parts),
  init: () => ({ help: noHelp(), needs: noNeedRecords() }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) =>
    frozen({ asOf, kinds: resultsIn(acc, { from: firstOfYear(1900), to: asOf.effectiveOn }) }),
};
