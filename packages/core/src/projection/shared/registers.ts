import type { AgencyKind } from '../../agency/code-lists.ts';
import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { CommuneKind, DistrictKind } from '../../territory/code-lists.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type {
  AgencyId,
  CommuneCode,
  CommuneId,
  DistrictCode,
  DistrictId,
} from '../../vocabulary/ids.ts';
import { enter, type Timeline, timeline, valueOn } from './timeline.ts';

/** How a unit ended. */
export interface End {
  readonly on: PartialDate;
  readonly how: 'merged' | 'split' | 'dissolved';
  readonly into: readonly string[];
  readonly ref: EventRef;
}

/** What an agency is called, and the fact that says so. */
interface AgencyCalled {
  readonly name: string;
  readonly ref: EventRef;
}

/** What a commune is called, under which code, and the fact that says so. */
interface CommuneCalled {
  readonly name: string;
  readonly kind: CommuneKind;
  readonly code: CommuneCode;
  readonly ref: EventRef;
}

/** An agency over its life. */
export interface AgencyRecord {
  readonly agency: AgencyId;
  readonly kind: AgencyKind;
  readonly from: PartialDate;
  readonly names: Timeline<AgencyCalled>;
  end?: End;
}

/** A commune over its life: name, kind, code and district change, the id stays. */
export interface CommuneRecord {
  readonly commune: CommuneId;
  readonly from: PartialDate;
  readonly names: Timeline<CommuneCalled>;
  readonly districts: Timeline<DistrictId | undefined>;
  end?: End;
}

/** A district over its life. */
export interface DistrictRecord {
  readonly district: DistrictId;
  readonly from: PartialDate;
  readonly code: DistrictCode;
  readonly kind: DistrictKind;
  readonly name: string;
  end?: End;
}

/** The registers of units. Facts of one unit come from one stream, so order across units is free. */
export interface UnitRegisters {
  readonly agencies: Map<AgencyId, AgencyRecord>;
  readonly communes: Map<CommuneId, CommuneRecord>;
  readonly districts: Map<DistrictId, DistrictRecord>;
}

export const unitRegisters = (): UnitRegisters => ({
  agencies: new Map(),
  communes: new Map(),
  districts: new Map(),
});

/** The events that change the registers of units. */
export const unitEvents = [
  'DistrictRegistered',
  'DistrictDissolved',
  'CommuneRegistered',
  'CommuneRenamed',
  'CommuneMoved',
  'CommuneMerged',
  'CommuneSplit',
  'AgencyRegistered',
  'AgencyRenamed',
  'AgencyMerged',
  'AgencyDissolved',
] as const satisfies readonly EventType[];

/** Takes one fact into the registers; a fact of another kind changes nothing. */
export const applyUnits = (units: UnitRegisters, event: DomainEvent): void => {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'DistrictRegistered': {
      const { district, code, kind, name } = event.data;
      units.districts.set(district, { district, code, kind, name, from: on });
      return;
    }
    case 'DistrictDissolved':
      end(units.districts.get(event.data.district), event, 'dissolved', []);
      return;
    case 'CommuneRegistered': {
      const { commune, code, kind, name, district } = event.data;
      const record: CommuneRecord = {
        commune,
        from: on,
        names: timeline(),
        districts: timeline(),
      };
      enter(record.names, on, { name, kind, code, ref: refOf(event) });
      enter(record.districts, on, district);
      units.communes.set(commune, record);
      return;
    }
    case 'CommuneRenamed': {
      const record = units.communes.get(event.data.commune);
      // What the fact leaves unsaid stays as it was on that day, not as it is by its arrival.
      const before =
        record && (valueOn(record.names, certainFrom(on)) ?? record.names.entries[0]?.value);
      if (record === undefined || before === undefined) return;
      const { name, kind = before.kind, code = before.code } = event.data;
      enter(record.names, on, { name, kind, code, ref: refOf(event) });
      return;
    }
    case 'CommuneMoved': {
      const record = units.communes.get(event.data.commune);
      if (record !== undefined) enter(record.districts, on, event.data.district);
      return;
    }
    case 'CommuneMerged':
      end(units.communes.get(event.data.commune), event, 'merged', [event.data.into]);
      return;
    case 'CommuneSplit':
      end(units.communes.get(event.data.commune), event, 'split', event.data.into);
      return;
    case 'AgencyRegistered': {
      const { agency, kind, name } = event.data;
      const record: AgencyRecord = { agency, kind, from: on, names: timeline() };
      enter(record.names, on, { name, ref: refOf(event) });
      units.agencies.set(agency, record);
      return;
    }
    case 'AgencyRenamed': {
      const record = units.agencies.get(event.data.agency);
      if (record !== undefined)
        enter(record.names, on, { name: event.data.name, ref: refOf(event) });
      return;
    }
    case 'AgencyMerged':
      end(units.agencies.get(event.data.agency), event, 'merged', [event.data.into]);
      return;
    case 'AgencyDissolved':
      end(units.agencies.get(event.data.agency), event, 'dissolved', []);
      return;
    default:
  }
};

const end = (
  record: { end?: End } | undefined,
  event: DomainEvent,
  how: End['how'],
  into: readonly string[],
): void => {
  if (record !== undefined) record.end = { on: event.effectiveOn, how, into, ref: refOf(event) };
};
