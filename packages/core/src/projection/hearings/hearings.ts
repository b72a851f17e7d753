import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { FlagKind } from '../../oversight/code-lists.ts';
import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { byTime, latest, type NotedFact, note } from '../flags/noted.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { AskedToExplain, Heard, Hearing, HearingAct, HearingsView, Naming } from './view.ts';

const hearingEvents = [
  'ExplanationRequested',
  'ExplanationGiven',
  'CriticismIssued',
  'FlagConfirmed',
  'FlagCleared',
] as const satisfies readonly EventType[];
type HearingEvent = (typeof hearingEvents)[number];

/** What the hearings keep of history: the acts by agency, as they were said. */
export interface HearingFacts {
  readonly units: UnitRegisters;
  readonly requests: Map<string, NotedFact<'ExplanationRequested'>[]>;
  readonly explanations: Map<string, NotedFact<'ExplanationGiven'>[]>;
  readonly criticisms: Map<string, NotedFact<'CriticismIssued'>[]>;
  readonly confirmations: Map<string, NotedFact<'FlagConfirmed'>[]>;
  readonly clearings: Map<string, NotedFact<'FlagCleared'>[]>;
}

const parts: readonly Part<HearingFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  {
    types: hearingEvents,
    apply: (acc, event: DomainEvent) => {
      switch (event.type) {
        case 'ExplanationRequested':
          note(acc.requests, event.data.agency, event);
          return;
        case 'ExplanationGiven':
          note(acc.explanations, event.data.agency, event);
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
    },
  },
];

/** What a hearing is about. */
interface Subject {
  readonly agency: AgencyId;
  readonly commune?: CommuneId;
  readonly period: Period;
  readonly flag: FlagKind;
}

const keyOf = ({ agency, commune, period, flag }: Subject): string =>
  [agency, commune ?? '', period, flag].join('~');

/** A criticism without a commune speaks of all communes of the agency. */
const speaksOf = (
  { commune, period }: Subject,
  data: { readonly commune?: CommuneId; readonly period: Period },
): boolean => data.period === period && (commune === undefined || data.commune === commune);

const actOf = (fact: NotedFact<HearingEvent>): HearingAct => ({
  on: fact.on,
  ...(fact.data.document !== undefined && { document: fact.data.document }),
  event: fact.ref,
});

const askedOf = (fact: NotedFact<'ExplanationRequested'>): AskedToExplain => ({
  ...actOf(fact),
  replyBy: fact.data.replyBy,
});

const heardBy = (
  day: LocalDate,
  asked: NotedFact<'ExplanationRequested'> | undefined,
  answered: boolean,
): Heard => {
  if (answered) return 'answered';
  if (asked === undefined) return 'notAsked';
  return asked.data.replyBy < day ? 'notAnswered' : 'tooEarly';
};

const hearingOf = (acc: HearingFacts, subject: Subject, day: LocalDate): Hearing => {
  const { agency, commune, flag } = subject;
  const requests = (acc.requests.get(agency) ?? [])
    .filter(({ data }) => data.flag === flag && speaksOf(subject, data))
    .toSorted(byTime);
  const explanations = (acc.explanations.get(agency) ?? [])
    .filter(({ data }) => speaksOf(subject, data))
    .toSorted(byTime);
  const exactly = ({ data }: { readonly data: Omit<Subject, 'agency'> }): boolean =>
    data.flag === flag && data.period === subject.period && data.commune === commune;
  const confirmations = (acc.confirmations.get(agency) ?? []).filter(exactly);
  const criticisms = (acc.criticisms.get(agency) ?? []).filter(exactly);
  const clearings = (acc.clearings.get(agency) ?? []).filter(exactly).toSorted(byTime);

  const namingOf = (
    act: Naming['act'],
    fact: NotedFact<'FlagConfirmed'> | NotedFact<'CriticismIssued'>,
  ): Naming => {
    const asked = latest(requests.filter((request) => request.from <= fact.from));
    const answered = explanations.some((given) => given.from <= fact.from);
    return {
      act,
      ...actOf(fact),
      by: fact.data.by,
      heard: heardBy(fact.from, asked, answered),
      ...(asked !== undefined && {
        asked: askedOf(asked),
        daysSinceAsked: daysBetween(asked.from, fact.from),
      }),
    };
  };

  return {
    agency,
    agencyName: agencyNameOn(acc.units, agency, day),
    ...(commune !== undefined && {
      commune,
      communeName: communeOn(acc.units, commune, day).name,
    }),
    period: subject.period,
    flag,
    requests: requests.map(askedOf),
    explanations: explanations.map((fact) => ({ ...actOf(fact), text: fact.data.text })),
    namings: [
      ...confirmations.map((fact) => ({ fact, naming: namingOf('confirmed', fact) })),
      ...criticisms.map((fact) => ({ fact, naming: namingOf('criticised', fact) })),
    ]
      .sort((a, b) => byTime(a.fact, b.fact))
      .map(({ naming }) => naming),
    clearings: clearings.map((fact) => ({
      ...actOf(fact),
      by: fact.data.by,
      reason: fact.data.reason,
      text: fact.data.text,
    })),
  };
};

/** Every subject that somebody asked about, named or cleared. An explanation alone opens none. */
const subjectsOf = (acc: HearingFacts): readonly Subject[] => {
  const subjects = new Map<string, Subject>();
  for (const groups of [acc.requests, acc.criticisms, acc.confirmations, acc.clearings]) {
    for (const facts of groups.values()) {
      for (const { data } of facts) {
        const { agency, commune, period, flag } = data;
        const subject = { agency, ...(commune !== undefined && { commune }), period, flag };
        subjects.set(keyOf(subject), subject);
      }
    }
  }
  return [...subjects.values()];
};

/**
 * Who was asked to explain itself before it was named, when, and what it answered (§11 question 4;
 * S12d, S12e). A naming is a confirmed flag or a criticism; each says whether the unit was heard
 * before. The facts themselves decide nothing here: whether a criticism without a hearing was right
 * is for its reader.
 */
export const hearings: Projection<HearingFacts, HearingsView> = {
  name: 'hearings',
  version: 1,
  handles: typesOf(parts),
  init: () => ({
    units: unitRegisters(),
    requests: new Map(),
    explanations: new Map(),
    criticisms: new Map(),
    confirmations: new Map(),
    clearings: new Map(),
  }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) =>
    frozen({
      asOf,
      hearings: inOrder(
        subjectsOf(acc).map((subject) => hearingOf(acc, subject, asOf.effectiveOn)),
        [
          { text: ({ period }) => period },
          { name: ({ agencyName }) => agencyName },
          { text: ({ agency }) => agency },
          { name: ({ communeName }) => communeName ?? '' },
          { text: ({ commune }) => commune ?? '' },
          { text: ({ flag }) => (FlagKind.codes.indexOf(flag) === 0 ? '0' : '1') },
        ],
      ),
    }),
};
