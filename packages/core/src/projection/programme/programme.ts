import type { EventRef } from '../../event/recorded.ts';
import { refOf } from '../../event/recorded.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Projection } from '../projection.ts';
import { combinePlain } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';

/** The programme as it was opened. */
export interface ProgrammeThen {
  readonly name: string;
  readonly province: string;
  readonly standingBody: string;
  readonly on: PartialDate;
  readonly event: EventRef;
}

/** Of what programme a history is; left out before it was opened. */
export interface ProgrammeView {
  readonly asOf: AsOf;
  readonly programme?: ProgrammeThen;
}

/** The heading of every report (S1): of several openings the first by date. */
export const programme: Projection<ProgrammeThen[], ProgrammeView> = {
  name: 'programme',
  version: 1,
  handles: ['ProgrammeOpened'],
  init: () => [],
  apply: (acc, event) => {
    if (event.type !== 'ProgrammeOpened') return;
    const { name, province, standingBody } = event.data;
    acc.push({ name, province, standingBody, on: event.effectiveOn, event: refOf(event) });
  },
  combine: combinePlain,
  view: (acc, asOf) => {
    const [first] = inOrder(acc, [
      { text: ({ on }) => certainFrom(on) },
      { text: ({ event }) => event },
    ]);
    return frozen({ asOf, ...(first !== undefined && { programme: { ...first } }) });
  },
};
