import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf, type StreamName } from '../../event/recorded.ts';
import { dayOf } from '../../vocabulary/dates/instant.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import type { Projection } from '../projection.ts';
import { isReconstructed } from '../shared/amount-sum.ts';
import { assignmentEvents } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { applyDocuments, type DocumentRegister, documentEvents } from '../shared/documents.ts';
import { frozen } from '../shared/frozen.ts';
import { helpEvents } from '../shared/help.ts';
import { byTime, type Noted } from '../shared/noted.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import { documentNamed, type Pair, saysOf } from './says.ts';
import type { PairFact, PairTimeline } from './view.ts';

type Kept = Omit<PairFact, 'event' | 'on' | 'recordedOn' | 'document'> & {
  readonly document?: DocumentId;
};

/** What the timeline of a pair remembers. */
export interface PairFacts {
  readonly units: UnitRegisters;
  readonly documents: DocumentRegister;
  /** Streams that have spoken of the pair: what is later said in them need not name it again. */
  readonly streams: Set<StreamName>;
  readonly facts: Map<EventRef, Noted<Kept>>;
}

/** Facts that name the pair, or follow one that does in its stream. */
const pairEvents = [
  ...assignmentEvents,
  ...helpEvents,
  'ContactMade',
  'NeedsSurveyed',
  'SupportPlanProposed',
  'SupportPlanApproved',
  'BaselineMeasured',
  'TargetSet',
  'OutcomeMeasured',
  'ResultReported',
  'CommuneReportFiled',
  'AgencyReportFiled',
  'ExplanationRequested',
  'ExplanationGiven',
  'ExcuseAccepted',
  'EvaluationMade',
  'CriticismIssued',
  'FlagConfirmed',
  'FlagCleared',
] as const satisfies readonly EventType[];

/** Those that say no agency or commune, and speak of an assignment or a gift of their stream. */
const followers: ReadonlySet<string> = new Set<EventType>([
  'AssignmentAdjusted',
  'AssignmentTransferred',
  'AssignmentEnded',
  'AssignmentSuspended',
  'AssignmentResumed',
  'PledgeAmended',
  'PledgeWithdrawn',
  'ContributionConfirmed',
  'ContributionContested',
]);

const speaksOf = (event: DomainEvent, { agency, commune }: Pair): boolean => {
  switch (event.type) {
    case 'CommuneReportFiled':
      return (
        event.data.commune === commune && event.data.lines.some((one) => one.agency === agency)
      );
    case 'AgencyReportFiled':
      return (
        event.data.agency === agency && event.data.lines.some((one) => one.commune === commune)
      );
    case 'CriticismIssued':
      // Left without a commune, it speaks of all assignments of the agency.
      return event.data.agency === agency && (event.data.commune ?? commune) === commune;
    default: {
      const { data } = event;
      return (
        'agency' in data && 'commune' in data && data.agency === agency && data.commune === commune
      );
    }
  }
};

const keep = (acc: PairFacts, event: DomainEvent, pair: Pair): void => {
  const { streams, facts } = acc;
  if (followers.has(event.type)) {
    if (!streams.has(event.stream)) return;
  } else if (speaksOf(event, pair)) streams.add(event.stream);
  else return;
  const document = documentNamed(event);
  const kept: Kept = {
    type: event.type,
    says: saysOf(event, pair),
    ...(document !== undefined && { document }),
    reconstructed: isReconstructed(event),
    corrected: event.correctedBy !== undefined,
  };
  const { effectiveOn: on, recordedAt, stream, version } = event;
  const ref = refOf(event);
  facts.set(ref, { data: kept, on, from: certainFrom(on), recordedAt, stream, version, ref });
};

const factOf = ({ documents }: PairFacts, { data, on, recordedAt, ref }: Noted<Kept>): PairFact => {
  const { document, ...kept } = data;
  const number = document === undefined ? undefined : documents.get(document)?.issued.number;
  return {
    event: ref,
    on,
    recordedOn: dayOf(recordedAt),
    ...kept,
    ...(document !== undefined && {
      document: { document, ...(number !== undefined && { number }) },
    }),
  };
};

const partsFor = (pair: Pair): readonly Part<PairFacts>[] => [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: documentEvents, apply: (acc, event) => applyDocuments(acc.documents, event) },
  { types: pairEvents, apply: (acc, event) => keep(acc, event, pair) },
];

/**
 * Everything between an agency and a commune as it came about (§11 questions 1, 2, 4 and 5): assigned,
 * surveyed, planned, promised, delivered, reported, asked and answered, ended. One stream of facts
 * holds what is between a pair, and reports of either side stand in their own.
 */
export const pairTimeline = (
  agency: Pair['agency'],
  commune: Pair['commune'],
): Projection<PairFacts, PairTimeline> => {
  const pair = { agency, commune };
  const parts = partsFor(pair);
  return {
    name: `pair-timeline-${agency}~${commune}`,
    version: 1,
    handles: typesOf(parts),
    init: () => ({
      units: unitRegisters(),
      documents: new Map(),
      streams: new Set(),
      facts: new Map(),
    }),
    apply: dispatch(parts),
    combine: combineParts(),
    view: (acc, asOf) =>
      frozen({
        asOf,
        agency,
        agencyName: agencyNameOn(acc.units, agency, asOf.effectiveOn),
        commune,
        communeName: communeOn(acc.units, commune, asOf.effectiveOn).name,
        facts: [...acc.facts.values()].sort(byTime).map((fact) => factOf(acc, fact)),
      }),
  };
};
