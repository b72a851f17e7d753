import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import {
  applyDirections,
  type DirectionRegister,
  directionEvents,
} from '../directions/directions.ts';
import { applyParties, noParties, type PartyRegisters, partyEvents } from '../functions/parties.ts';
import { type ByStream, byStream, inStream, putInStream } from '../shared/by-stream.ts';
import { applyCaused, type CausedAct, causedEvents } from '../shared/caused-acts.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { type Grouped, type Noted, note, noted } from '../shared/noted.ts';

/** A gift as the contesting of it needs it: whose it was, and its day. */
interface GiftDay {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly from: LocalDate;
}

/** Contested help, with the gift that is contested. */
export interface Contested {
  readonly fact: Noted<Extract<DomainEvent, { readonly type: 'ContributionContested' }>['data']>;
  readonly gift: GiftDay;
}

/** What the responses keep of history. */
export interface ResponseFacts {
  readonly parties: PartyRegisters;
  readonly directions: DirectionRegister;
  readonly caused: CausedAct[];
  readonly gifts: ByStream<GiftDay>;
  /** By pair. */
  readonly nilLines: Grouped<'CommuneReportFiled'>;
  readonly contested: Map<string, Contested[]>;
  readonly communeReminders: Grouped<'CommuneReminded'>;
  readonly agencyReminders: Grouped<'AgencyReminded'>;
  /** By agency. */
  readonly criticisms: Grouped<'CriticismIssued'>;
  readonly confirmations: Grouped<'FlagConfirmed'>;
  readonly clearings: Grouped<'FlagCleared'>;
}

export const noResponseFacts = (): ResponseFacts => ({
  parties: noParties(),
  directions: new Map(),
  caused: [],
  gifts: byStream(),
  nilLines: new Map(),
  contested: new Map(),
  communeReminders: new Map(),
  agencyReminders: new Map(),
  criticisms: new Map(),
  confirmations: new Map(),
  clearings: new Map(),
});

/** The key of a pair. */
export const pairKey = (agency: AgencyId, commune: CommuneId): string => `${agency}~${commune}`;

const put = <A>(groups: Map<string, A[]>, key: string, value: A): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
};

const signEvents = [
  'ContributionDelivered',
  'ContributionContested',
  'CommuneReportFiled',
  'CommuneReminded',
  'AgencyReminded',
  'CriticismIssued',
  'FlagConfirmed',
  'FlagCleared',
] as const satisfies readonly EventType[];

const applySigns = (acc: ResponseFacts, event: DomainEvent): void => {
  switch (event.type) {
    case 'ContributionDelivered': {
      const { contribution, agency, commune } = event.data;
      putInStream(acc.gifts, event.stream, contribution, {
        agency,
        commune,
        from: certainFrom(event.effectiveOn),
      });
      return;
    }
    case 'ContributionContested': {
      // A gift and what is said of it stand in one stream, so the gift comes first.
      const gift = inStream(acc.gifts, event.stream, event.data.contribution);
      if (gift === undefined) return;
      put(acc.contested, pairKey(gift.agency, gift.commune), { fact: noted(event), gift });
      return;
    }
    case 'CommuneReportFiled': {
      const { commune, lines } = event.data;
      for (const { agency, help } of lines) {
        if (help === 'nil') note(acc.nilLines, pairKey(agency, commune), event);
      }
      return;
    }
    case 'CommuneReminded':
      note(acc.communeReminders, event.data.commune, event);
      return;
    case 'AgencyReminded':
      note(acc.agencyReminders, event.data.agency, event);
      return;
    case 'CriticismIssued':
      note(acc.criticisms, event.data.agency, event);
      return;
    case 'FlagConfirmed':
      note(acc.confirmations, event.data.agency, event);
      return;
    case 'FlagCleared':
      note(acc.clearings, event.data.agency, event);
      return;
    default:
  }
};

const parts: readonly Part<ResponseFacts>[] = [
  { types: partyEvents, apply: (acc, event) => applyParties(acc.parties, event) },
  { types: directionEvents, apply: (acc, event) => applyDirections(acc.directions, event) },
  { types: causedEvents, apply: (acc, event) => applyCaused(acc.caused, event) },
  { types: signEvents, apply: applySigns },
];

export const responseEvents = typesOf(parts);
export const applyResponses = dispatch(parts);
