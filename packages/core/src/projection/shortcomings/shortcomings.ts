import type * as t from 'io-ts';
import type { EventType } from '../../catalogue/domain-event.ts';
import type { CauseSide } from '../../oversight/code-lists.ts';
import type { ShortcomingCode } from '../../oversight/shortcoming/code-lists.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { ShortcomingId } from '../../vocabulary/ids.ts';
import {
  applyParties,
  noParties,
  type PartyRegisters,
  partyEvents,
  partyOn,
} from '../functions/parties.ts';
import type { PartyThen } from '../functions/view.ts';
import type { Projection } from '../projection.ts';
import {
  type Answer,
  type Answers,
  answersBy,
  applyCaused,
  type CausedAct,
  causedEvents,
} from '../shared/caused-acts.ts';
import { combineParts } from '../shared/combine.ts';
import { type DatedAct, datedAct } from '../shared/dated-act.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';
import { type NotedFact, noted } from '../shared/noted.ts';

/** How a shortcoming stands on a day. */
export const ShortcomingStatus = codeList('ShortcomingStatus', {
  open: { vi: 'còn tồn tại', en: 'open' },
  overcome: { vi: 'đã khắc phục', en: 'overcome' },
});
export type ShortcomingStatus = t.TypeOf<typeof ShortcomingStatus>;

/** A shortcoming on the asked day: what, where, on whose side its cause lies, what was done about it. */
export interface ShortcomingThen {
  readonly shortcoming: ShortcomingId;
  readonly code: ShortcomingCode;
  readonly text: string;
  readonly cause: CauseSide;
  readonly scope?: PartyThen;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly status: ShortcomingStatus;
  readonly noted: DatedAct;
  /** Whole days from its noting to its overcoming, or to the asked day. */
  readonly days: number;
  readonly overcome?: DatedAct & { readonly what: string };
  /** The acts that name it as their cause, and those that follow a direction that does. */
  readonly answers: readonly Answer[];
}

/** Every shortcoming, in the order of noting (S7, S8, S9). */
export interface ShortcomingsView {
  readonly asOf: AsOf;
  readonly shortcomings: readonly ShortcomingThen[];
}

interface ShortcomingRecord {
  readonly noted: NotedFact<'ShortcomingNoted'>;
  overcome?: NotedFact<'ShortcomingOvercome'>;
}

/** What the shortcomings keep of history. */
export interface ShortcomingFacts {
  readonly parties: PartyRegisters;
  readonly register: Map<ShortcomingId, ShortcomingRecord>;
  readonly caused: CausedAct[];
}

const ownEvents = [
  'ShortcomingNoted',
  'ShortcomingOvercome',
] as const satisfies readonly EventType[];

const parts: readonly Part<ShortcomingFacts>[] = [
  { types: partyEvents, apply: (acc, event) => applyParties(acc.parties, event) },
  {
    types: ownEvents,
    apply: ({ register }, event) => {
      if (event.type === 'ShortcomingNoted') {
        register.set(event.data.shortcoming, { noted: noted(event) });
      } else if (event.type === 'ShortcomingOvercome') {
        const record = register.get(event.data.shortcoming);
        if (record !== undefined) record.overcome = noted(event);
      }
    },
  },
  { types: causedEvents, apply: (acc, event) => applyCaused(acc.caused, event) },
];

const shortcomingOn = (
  record: ShortcomingRecord,
  parties: PartyRegisters,
  answers: Answers,
  day: LocalDate,
): ShortcomingThen => {
  const { shortcoming, code, text, cause, scope, from, to } = record.noted.data;
  const overcome =
    record.overcome !== undefined && record.overcome.from <= day ? record.overcome : undefined;
  return {
    shortcoming,
    code,
    text,
    cause,
    ...(scope !== undefined && { scope: partyOn(parties, scope, day) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    status: overcome === undefined ? 'open' : 'overcome',
    noted: datedAct(record.noted),
    days: daysBetween(record.noted.from, overcome?.from ?? day),
    ...(overcome !== undefined && {
      overcome: { ...datedAct(overcome), what: overcome.data.what },
    }),
    answers: answers((because) => because.shortcoming === shortcoming),
  };
};

/**
 * The shortcomings that were noted, with the side on which each cause lies: open, or overcome and by
 * what; and the acts that answered them (S7, S8, S9).
 */
export const shortcomings: Projection<ShortcomingFacts, ShortcomingsView> = {
  name: 'shortcomings',
  version: 1,
  handles: typesOf(parts),
  init: () => ({ parties: noParties(), register: new Map(), caused: [] }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    const answers = answersBy(acc.caused, day);
    const known = [...acc.register.values()].filter((record) => record.noted.from <= day);
    return frozen({
      asOf,
      shortcomings: inOrder(known, [
        { text: (record) => record.noted.from },
        { text: (record) => record.noted.data.shortcoming },
      ]).map((record) => shortcomingOn(record, acc.parties, answers, day)),
    });
  },
};
