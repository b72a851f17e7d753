import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { Addressee, Extent } from '../../vocabulary/addressee.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import {
  applyFunctions,
  type FunctionRegister,
  functionEvents,
  functionNameOn,
} from '../shared/functions.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import { holdingOn } from './holding.ts';
import type { PartyThen } from './view.ts';

/** Units and functions: whom tasks, directions and recommendations speak of. */
export interface PartyRegisters {
  readonly units: UnitRegisters;
  readonly functions: FunctionRegister;
}

export const noParties = (): PartyRegisters => ({ units: unitRegisters(), functions: new Map() });

/** The events that change these registers. */
export const partyEvents = [
  ...unitEvents,
  ...functionEvents,
] as const satisfies readonly EventType[];

/** Takes one fact into the registers; a fact of another kind changes nothing. */
export const applyParties = ({ units, functions }: PartyRegisters, event: DomainEvent): void => {
  applyUnits(units, event);
  applyFunctions(functions, event);
};

/** Whoever is spoken of, as it was on a day: a function with the one who held it then. */
export const partyOn = (
  registers: PartyRegisters,
  party: Addressee | Extent,
  day: LocalDate,
): PartyThen => {
  const { units, functions } = registers;
  switch (party.kind) {
    case 'province':
      return { kind: 'province', id: '', name: '' };
    case 'function':
      return {
        ...party,
        name: functionNameOn(functions, party.id, day),
        holding: holdingOn(units, functions.get(party.id), day),
      };
    case 'agency':
      return { ...party, name: agencyNameOn(units, party.id, day) };
    case 'commune':
      return { ...party, name: communeOn(units, party.id, day).name };
    case 'district':
      return { ...party, name: units.districts.get(party.id)?.name ?? party.id };
  }
};
