import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { type PartyRegisters, partyOn } from '../functions/parties.ts';
import { type Answer, type Answers, answersBy, type CausedAct } from '../shared/caused-acts.ts';
import { datedAct } from '../shared/dated-act.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, latest, type Noted } from '../shared/noted.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { RecommendationRecord, RecommendationRegister } from './register.ts';
import type { RecommendationStatus, RecommendationThen } from './view.ts';

const by = <A>(facts: readonly Noted<A>[], day: LocalDate): readonly Noted<A>[] =>
  facts.filter(({ from }) => from <= day).toSorted(byTime);

/** The last step by the order of days; an effect is the last of all. */
const statusOf = (
  steps: Readonly<
    Record<'routed' | 'received' | 'considered' | 'advised', readonly Noted<unknown>[]>
  >,
  effects: readonly Answer[],
): RecommendationStatus => {
  if (effects.length > 0) return 'effected';
  const tagged = (['routed', 'received', 'considered', 'advised'] as const).flatMap((status) =>
    steps[status].map((fact) => ({ ...fact, status })),
  );
  return latest(tagged)?.status ?? 'submitted';
};

const aboutOn = (
  { units }: PartyRegisters,
  about: RecommendationRecord['submitted']['data']['about'],
  day: LocalDate,
) =>
  about && {
    about: {
      agency: about.agency,
      agencyName: agencyNameOn(units, about.agency, day),
      commune: about.commune,
      communeName: communeOn(units, about.commune, day).name,
    },
  };

const recommendationOn = (
  record: RecommendationRecord,
  answers: Answers,
  parties: PartyRegisters,
  day: LocalDate,
): RecommendationThen => {
  const { submitted } = record;
  const { recommendation, subject, text, about } = submitted.data;
  const [routed, received] = [by(record.routed, day), by(record.received, day)];
  const [considered, advised] = [by(record.considered, day), by(record.advised, day)];
  const effects = answers((because) => because.recommendation === recommendation);
  const [lastRouted, lastConsidered, effect] = [routed.at(-1), considered.at(-1), effects[0]];
  const decided = lastConsidered?.data.outcome === 'deferred' ? undefined : lastConsidered;
  const due = lastRouted?.data.due;
  const daysOverdue = due === undefined ? 0 : Math.max(0, daysBetween(due, decided?.from ?? day));
  return {
    recommendation,
    by: partyOn(parties, submitted.data.by, day),
    subject,
    text,
    ...aboutOn(parties, about, day),
    status: statusOf({ routed, received, considered, advised }, effects),
    submitted: datedAct(submitted),
    ageDays: daysBetween(submitted.from, day),
    ...(lastRouted !== undefined && {
      addressee: partyOn(parties, { kind: 'function', id: lastRouted.data.to }, day),
    }),
    ...(due !== undefined && { due }),
    overdue: decided === undefined && daysOverdue > 0,
    daysOverdue,
    routings: routed.map((fact) => ({
      ...datedAct(fact),
      to: fact.data.to,
      ...(fact.data.due !== undefined && { due: fact.data.due }),
    })),
    receipts: received.map(datedAct),
    considerations: considered.map((fact) => ({
      ...datedAct(fact),
      outcome: fact.data.outcome,
      reason: fact.data.reason,
    })),
    ...(lastConsidered !== undefined && {
      outcome: lastConsidered.data.outcome,
      reason: lastConsidered.data.reason,
    }),
    ...(decided !== undefined && { daysToOutcome: daysBetween(submitted.from, decided.from) }),
    advice: advised.map((fact) => ({ ...datedAct(fact), advice: fact.data.advice })),
    effects,
    ...(effect !== undefined && {
      daysToEffect: daysBetween(submitted.from, certainFrom(effect.on)),
    }),
  };
};

/** The recommendations submitted by a day, in the order of submission, then of their ids. */
export const recommendationsOn = (
  register: RecommendationRegister,
  caused: readonly CausedAct[],
  parties: PartyRegisters,
  day: LocalDate,
): readonly RecommendationThen[] => {
  const answers = answersBy(caused, day);
  return inOrder(
    [...register.values()].filter(({ submitted }) => submitted.from <= day),
    [
      { text: ({ submitted }) => submitted.from },
      { text: ({ submitted }) => submitted.data.recommendation },
    ],
  ).map((record) => recommendationOn(record, answers, parties, day));
};
