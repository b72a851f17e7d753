import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { EventRef } from '../../event/recorded.ts';
import { refOf } from '../../event/recorded.ts';
import { isReconstructed } from '../shared/amount-sum.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { type LastFact, noteDay } from '../shared/last-fact.ts';
import { type Grouped, note } from '../shared/noted.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';

/** What the view of twinnings keeps of history: facts by twinning. */
export interface TwinningsAcc extends LastFact {
  readonly units: UnitRegisters;
  readonly made: Grouped<'TwinningMade'>;
  readonly ended: Grouped<'TwinningEnded'>;
  readonly pledged: Grouped<'TwinningPledged'>;
  readonly delivered: Grouped<'TwinningDelivered'>;
  readonly reconstructed: Set<EventRef>;
}

/** Nothing known. */
export const twinningsAcc = (): TwinningsAcc => ({
  units: unitRegisters(),
  made: new Map(),
  ended: new Map(),
  pledged: new Map(),
  delivered: new Map(),
  reconstructed: new Set(),
  lastFact: undefined,
});

const ownEvents = [
  'TwinningMade',
  'TwinningEnded',
  'TwinningPledged',
  'TwinningDelivered',
] as const satisfies readonly EventType[];

const applyOwn = (acc: TwinningsAcc, event: DomainEvent): void => {
  if (isReconstructed(event)) acc.reconstructed.add(refOf(event));
  switch (event.type) {
    case 'TwinningMade':
      note(acc.made, event.data.twinning, event);
      return;
    case 'TwinningEnded':
      note(acc.ended, event.data.twinning, event);
      return;
    case 'TwinningPledged':
      note(acc.pledged, event.data.twinning, event);
      return;
    case 'TwinningDelivered':
      note(acc.delivered, event.data.twinning, event);
      return;
    default:
  }
};

const parts: readonly Part<TwinningsAcc>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: ownEvents, apply: applyOwn },
];

/** The types that the view reads. */
export const twinningEvents = typesOf(parts);

/** Takes one fact in, and its day. */
export const applyTwinnings = dispatch<TwinningsAcc>([
  ...parts,
  { types: twinningEvents, apply: noteDay },
]);
