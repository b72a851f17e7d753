import type { Because } from '../../vocabulary/because.ts';
import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { directionsOn } from '../directions/directions.ts';
import type { Projection } from '../projection.ts';
import { type Answer, type Answers, answersBy } from '../shared/caused-acts.ts';
import { combineParts } from '../shared/combine.ts';
import { datedAct } from '../shared/dated-act.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';
import { latest, notedFor } from '../shared/noted.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import { applyResponses, noResponseFacts, type ResponseFacts, responseEvents } from './facts.ts';
import { signsOf } from './signs.ts';
import { type Subject, subjectsBy } from './subjects.ts';
import type { FlagResponse, ResponseStatus, ResponsesView, Sign } from './view.ts';

/** An act names the flag as its cause. A subject of all communes is answered in any of them. */
const names =
  ({ agency, commune, period, flag }: Subject) =>
  ({ flag: cause }: Because): boolean =>
    cause !== undefined &&
    cause.agency === agency &&
    cause.period === period &&
    cause.flag === flag &&
    (commune === undefined || cause.commune === commune);

/** The clearing, if the flag was not confirmed again after it. */
const clearedOn = (acc: ResponseFacts, subject: Subject, day: LocalDate) => {
  const { agency, commune, period, flag } = subject;
  const its = [
    ...notedFor(acc.confirmations, agency).map((fact) => ({ ...fact, cleared: false })),
    ...notedFor(acc.clearings, agency).map((fact) => ({ ...fact, cleared: true })),
  ].filter(
    ({ data, from }) =>
      from <= day && data.commune === commune && data.period === period && data.flag === flag,
  );
  const last = latest(its);
  return last?.cleared === true ? datedAct(last) : undefined;
};

const actOf = (sign: Sign | undefined) => {
  if (sign === undefined) return undefined;
  const { on, document, event } = sign;
  return { on, ...(document !== undefined && { document }), event };
};

const daysFrom = (start: PartialDate | undefined, end: PartialDate | undefined) =>
  start === undefined || end === undefined
    ? undefined
    : daysBetween(certainFrom(start), certainFrom(end));

const statusOf = (answer: Answer | undefined, cleared: unknown): ResponseStatus => {
  if (answer !== undefined) return 'answered';
  return cleared === undefined ? 'waiting' : 'cleared';
};

const responseOf = (
  acc: ResponseFacts,
  answersTo: Answers,
  subject: Subject,
  day: LocalDate,
): FlagResponse => {
  const { agency, commune, period, flag } = subject;
  const { units } = acc.parties;
  const signs = signsOf(acc, subject, day);
  const confirmed = actOf(signs.find(({ kind }) => kind === 'confirmed'));
  const criticised = actOf(signs.find(({ kind }) => kind === 'criticised'));
  const naming = signs.find(({ kind }) => kind === 'confirmed' || kind === 'criticised');
  const cleared = clearedOn(acc, subject, day);
  const answers = answersTo(names(subject));
  const directions = answers.filter(({ act }) => act === 'directed');
  const adjustments = answers.filter(({ act }) => act !== 'directed' && act !== 'proposed');
  const answer = answers.find(({ act }) => act !== 'proposed');
  const status = statusOf(answer, cleared);
  const first = signs[0]?.on;
  const toConfirmation = daysFrom(first, confirmed?.on);
  const toDirection = daysFrom(first, directions[0]?.on);
  const toAdjustment = daysFrom(first, adjustments[0]?.on);
  const fromNaming = daysFrom(naming?.on, answer?.on);
  return {
    agency,
    agencyName: agencyNameOn(units, agency, day),
    ...(commune !== undefined && {
      commune,
      communeName: communeOn(units, commune, day).name,
    }),
    period,
    flag,
    status,
    signs,
    ...(confirmed !== undefined && { confirmed }),
    ...(criticised !== undefined && { criticised }),
    ...(cleared !== undefined && { cleared }),
    directions,
    adjustments,
    daysFromFirstSign: {
      ...(toConfirmation !== undefined && { confirmation: toConfirmation }),
      ...(toDirection !== undefined && { direction: toDirection }),
      ...(toAdjustment !== undefined && { adjustment: toAdjustment }),
    },
    ...(fromNaming !== undefined && { daysFromNaming: fromNaming }),
    ...(status === 'waiting' &&
      naming !== undefined && { daysWaiting: daysBetween(certainFrom(naming.on), day) }),
  };
};

const summaryOf = (responses: readonly FlagResponse[]): ResponsesView['summary'] => {
  const count = (status: ResponseStatus): number =>
    responses.filter((response) => response.status === status).length;
  const days = responses
    .flatMap(({ daysFromNaming }) => (daysFromNaming === undefined ? [] : [daysFromNaming]))
    .sort((a, b) => a - b);
  const [median, longest] = [days[Math.floor((days.length - 1) / 2)], days.at(-1)];
  return {
    answered: count('answered'),
    cleared: count('cleared'),
    waiting: count('waiting'),
    ...(median !== undefined && { medianDays: median }),
    ...(longest !== undefined && { longestDays: longest }),
  };
};

/**
 * How many days passed from the first sign to the flag, to the direction, to the adjustment; and which
 * flags have had no response (§11 question 5; S12f: directs and adjusts suitably and in time). Rests on
 * what was said and done alone, and on no policy: a flag is one that was confirmed, criticised,
 * cleared, or named as the cause of an act.
 */
export const responses: Projection<ResponseFacts, ResponsesView> = {
  name: 'responses',
  version: 1,
  handles: responseEvents,
  init: noResponseFacts,
  apply: applyResponses,
  combine: combineParts(),
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    const answersTo = answersBy(acc.caused, day);
    const all = inOrder(
      subjectsBy(acc, day).map((subject) => responseOf(acc, answersTo, subject, day)),
      [
        { text: ({ period }) => period },
        { name: ({ agencyName }) => agencyName },
        { text: ({ agency }) => agency },
        { name: ({ communeName }) => communeName ?? '' },
        { text: ({ commune }) => commune ?? '' },
        // N before I.
        { text: ({ flag }) => (flag === 'N' ? '0' : '1') },
      ],
    );
    return frozen({
      asOf,
      responses: all,
      directions: directionsOn(acc.directions, acc.parties, day),
      adjustments: answersTo(() => true).filter(
        ({ act }) => act !== 'directed' && act !== 'proposed',
      ),
      summary: summaryOf(all),
    });
  },
};
