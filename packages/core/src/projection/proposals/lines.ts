import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { inOrder, type OrderBy } from '../shared/in-order.ts';
import { latest, type NotedFact, notedFor } from '../shared/noted.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { ProposalFacts } from './acc.ts';
import type { InvitationLine, OfferedPair, ProposalDecision, ProposalLine } from './view.ts';

const pairOn = (
  units: UnitRegisters,
  { agency, commune }: { readonly agency: AgencyId; readonly commune: CommuneId },
  day: LocalDate,
): OfferedPair => ({
  agency,
  agencyName: agencyNameOn(units, agency, day),
  commune,
  communeName: communeOn(units, commune, day).name,
});

const byDayAndName: OrderBy<OfferedPair & { readonly on: string; readonly event: string }> = [
  { text: ({ on }) => on },
  { name: ({ agencyName }) => agencyName },
  { name: ({ communeName }) => communeName },
  { text: ({ event }) => event },
];

const decisionOf = (
  acc: ProposalFacts,
  { stream, data: { proposal } }: NotedFact<'AssignmentProposed'>,
): { readonly decision: ProposalDecision; readonly day: LocalDate } | undefined => {
  const made = latest(notedFor(acc.made, stream).filter(({ data }) => data.proposal === proposal));
  if (made !== undefined) {
    const { assignment, basis } = made.data;
    const { on, ref: event, from: day } = made;
    return {
      decision: { outcome: 'assigned', on, assignment, document: basis.document, event },
      day,
    };
  }
  const declined = latest(
    notedFor(acc.declined, stream).filter(({ data }) => data.proposal === proposal),
  );
  if (declined === undefined) return undefined;
  const { by, why, document } = declined.data;
  return {
    decision: {
      outcome: 'declined',
      on: declined.on,
      by,
      why,
      ...(document !== undefined && { document }),
      event: declined.ref,
    },
    day: declined.from,
  };
};

/** What was proposed beside what was decided. */
export const proposalLines = (acc: ProposalFacts, asked: LocalDate): readonly ProposalLine[] =>
  inOrder(
    [...acc.proposed.values()].flat().map((fact): ProposalLine => {
      const { proposal, by, reason, because, document } = fact.data;
      const decided = decisionOf(acc, fact);
      return {
        ...pairOn(acc.units, fact.data, asked),
        proposal,
        on: fact.on,
        by,
        reason,
        ...(because !== undefined && { because }),
        ...(document !== undefined && { document }),
        event: fact.ref,
        ...(decided && { decision: decided.decision }),
        days: Math.max(0, daysBetween(fact.from, decided?.day ?? asked)),
      };
    }),
    byDayAndName,
  );

const invitationLine = (
  acc: ProposalFacts,
  fact: NotedFact<'AgencyInvited'>,
  asked: LocalDate,
): InvitationLine => {
  const { invitation, by, document } = fact.data;
  const answer = latest(
    notedFor(acc.answered, fact.stream).filter(({ data }) => data.invitation === invitation),
  );
  const became =
    answer?.data.answer === 'accepted'
      ? notedFor(acc.made, fact.stream)
          .filter(({ data, version }) => data.form === 'invited' && version > answer.version)
          .toSorted((a, b) => a.version - b.version)[0]
      : undefined;
  return {
    ...pairOn(acc.units, fact.data, asked),
    invitation,
    on: fact.on,
    by,
    ...(document !== undefined && { document }),
    event: fact.ref,
    ...(answer && {
      answered: {
        answer: answer.data.answer,
        on: answer.on,
        ...(answer.data.note !== undefined && { note: answer.data.note }),
        event: answer.ref,
      },
    }),
    ...(became && { assignment: became.data.assignment }),
    days: Math.max(0, daysBetween(fact.from, answer?.from ?? asked)),
  };
};

/** Who was invited, and what became of it. */
export const invitationLines = (acc: ProposalFacts, asked: LocalDate): readonly InvitationLine[] =>
  inOrder(
    [...acc.invited.values()].flat().map((fact) => invitationLine(acc, fact, asked)),
    byDayAndName,
  );
