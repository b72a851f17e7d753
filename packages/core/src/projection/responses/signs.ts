import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { intervalOf, type Period } from '../../vocabulary/dates/period.ts';
import { datedAct } from '../shared/dated-act.ts';
import { byTime, type Noted, notedFor } from '../shared/noted.ts';
import { type Contested, pairKey, type ResponseFacts } from './facts.ts';
import { type Subject, speaksOf } from './subjects.ts';
import type { Sign } from './view.ts';

/** Does the period lie within the other one? A half-year's nil line is a sign for its year. */
const within = (inner: Period, outer: Period): boolean => {
  const [one, other] = [intervalOf(inner), intervalOf(outer)];
  return one.from >= other.from && one.to <= other.to;
};

/** The signs of a subject by a day, in the order of their days. */
export const signsOf = (acc: ResponseFacts, subject: Subject, day: LocalDate): readonly Sign[] => {
  const { agency, commune, period, flag } = subject;
  const found: { readonly fact: Noted<unknown>; readonly sign: Sign }[] = [];
  const add = (
    kind: Sign['kind'],
    fact: Parameters<typeof datedAct>[0],
    contribution?: Contested['fact']['data']['contribution'],
  ): void => {
    const sign = { kind, ...datedAct(fact), ...(contribution !== undefined && { contribution }) };
    if (fact.from <= day) found.push({ fact, sign });
  };

  if (commune !== undefined) {
    const pair = pairKey(agency, commune);
    for (const fact of notedFor(acc.nilLines, pair)) {
      if (within(fact.data.period, period)) add('nilLine', fact);
    }
    const { from, to } = intervalOf(period);
    for (const { fact, gift } of acc.contested.get(pair) ?? []) {
      if (gift.from >= from && gift.from <= to) add('contested', fact, fact.data.contribution);
    }
    for (const fact of notedFor(acc.communeReminders, commune)) {
      if (within(fact.data.period, period)) add('communeReminded', fact);
    }
  }
  for (const fact of notedFor(acc.agencyReminders, agency)) {
    if (within(fact.data.period, period)) add('agencyReminded', fact);
  }
  for (const fact of notedFor(acc.criticisms, agency)) {
    if (speaksOf(subject, fact.data)) add('criticised', fact);
  }
  for (const fact of notedFor(acc.confirmations, agency)) {
    const { data } = fact;
    if (data.period === period && data.flag === flag && data.commune === commune) {
      add('confirmed', fact);
    }
  }
  return found.sort((a, b) => byTime(a.fact, b.fact)).map(({ sign }) => sign);
};
