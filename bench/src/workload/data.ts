import type { Dice } from './dice.ts';
import { goods, notes, offices, purposes, units } from './words.ts';

/** One assignment: an agency, a commune, and the ids that hang on them. */
export interface Pair {
  readonly agency: string;
  readonly commune: string;
  readonly assignment: string;
}

/** Where in the history an event stands. */
interface When {
  readonly year: number;
  /** Number of the event, from 0. */
  readonly n: number;
  /** In the first half. */
  readonly before: boolean;
}

type Json = Readonly<Record<string, unknown>>;
/** How often a type occurs (parts in 100), and its data: real events of the model, as JSON. */
export interface Kind {
  readonly parts: number;
  readonly data: (d: Dice, pair: Pair, when: When) => Json;
}

const KINDS = ['infrastructure', 'housing', 'technology', 'models', 'economy', 'living'];
const FORMS = ['money', 'goods', 'labour', 'technical', 'training', 'mixed'];
const FUNDS = ['staff', 'own', 'subordinate', 'mobilised'];
const GRADES = ['excellent', 'good', 'fulfilled', 'notFulfilled'];
const day = (d: Dice, year: number): string =>
  `${year}-${String(1 + d.below(12)).padStart(2, '0')}-${String(1 + d.below(28)).padStart(2, '0')}`;
const amount = (d: Dice): number => 100_000 * (1 + d.below(5000));
const decision = (year: number, n: number): string => `${1000 + (n % 9000)}-qd-ubnd-${year}`;

const gift = (d: Dice, p: Pair, { year, n }: When): Json => {
  const value = amount(d);
  return {
    contribution: `g${n}`,
    agency: p.agency,
    commune: p.commune,
    kind: d.pick(KINDS),
    form: d.pick(FORMS),
    fund: d.pick(FUNDS),
    stream: 'donation',
    evidence: d.pick(['E1', 'E2', 'E3']),
    value,
    ...(d.chance(0.5) ? { valuation: 'invoice' } : {}),
    ...(d.chance(0.5)
      ? {
          items: [
            { what: d.pick(goods), quantity: String(1 + d.below(40)), unit: d.pick(units), value },
          ],
        }
      : {}),
    ...(d.chance(0.3) ? { pledge: `p${n}` } : {}),
    ...(d.chance(0.4) ? { document: decision(year, n) } : {}),
    ...(d.chance(0.2) ? { holidayGift: true } : {}),
    ...(d.chance(0.4) ? { raw: d.pick(purposes) } : {}),
  };
};

/** Fifteen types of the model. Two of them, the gifts, are a fifth of the history. */
export const kinds: Readonly<Record<string, Kind>> = {
  AssignmentMade: {
    parts: 6,
    data: (d, p, { year, n }) => ({
      assignment: p.assignment,
      agency: p.agency,
      commune: p.commune,
      form: d.pick(['assigned', 'invited', 'twinned']),
      role: 'help',
      basis: { document: decision(year, n), article: 'Điều 1', annexLine: `dòng ${1 + (n % 120)}` },
    }),
  },
  AssignmentAdjusted: {
    parts: 4,
    data: (d, p, { year, n }) => ({
      assignment: p.assignment,
      basis: { document: decision(year, n), article: 'Điều 2' },
      role: 'oversee',
      note: d.pick(notes),
    }),
  },
  AssignmentEnded: {
    parts: 3,
    data: (d, p, { year, n }) => ({
      assignment: p.assignment,
      reason: d.pick(['replaced', 'fulfilled', 'outOfScope']),
      basis: { document: decision(year, n) },
    }),
  },
  PledgeMade: {
    parts: 12,
    data: (d, p, { year, n }) => ({
      pledge: `p${n}`,
      assignment: p.assignment,
      agency: p.agency,
      commune: p.commune,
      amount: amount(d),
      ...(d.chance(0.3) ? { qualifier: d.pick(['about', 'over', 'nearly']) } : {}),
      what: d.pick(purposes),
      dueBy: day(d, year),
    }),
  },
  PledgeAmended: {
    parts: 4,
    data: (d, _p, { year, n }) => ({ pledge: `p${n}`, amount: amount(d), dueBy: day(d, year) }),
  },
  CommitmentSigned: {
    parts: 7,
    data: (d, p, { year, n }) => ({
      commitment: `c${n}`,
      assignment: p.assignment,
      agency: p.agency,
      commune: p.commune,
      amount: amount(d),
      dueBy: day(d, year),
      pledge: `p${n}`,
      ...(d.chance(0.6) ? { document: decision(year, n) } : {}),
      what: d.pick(purposes),
    }),
  },
  ContributionDelivered: {
    parts: 15,
    data: (d, p, when) => ({ ...gift(d, p, when), assignment: p.assignment }),
  },
  VoluntaryHelpDelivered: { parts: 5, data: gift },
  ContributionConfirmed: {
    parts: 8,
    data: (d, _p, { year, n }) => ({
      contribution: `g${n}`,
      evidence: d.pick(['E2', 'E3', 'E4']),
      by: d.pick(offices),
      document: decision(year, n),
    }),
  },
  NeedsSurveyed: {
    parts: 4,
    data: (d, p) => ({
      commune: p.commune,
      participants: [d.pick(offices), d.pick(offices)],
      needs: [
        { what: d.pick(purposes), priority: true, cost: amount(d) },
        { what: d.pick(purposes), priority: false },
      ],
      agency: p.agency,
    }),
  },
  OutcomeMeasured: {
    parts: 6,
    data: (d, p, { year, n }) => ({
      agency: p.agency,
      commune: p.commune,
      indicator: d.pick(purposes),
      unit: d.pick(units),
      actual: `${d.below(400)}.${1 + d.below(9)}`,
      baseline: String(d.below(300)),
      target: String(d.below(500)),
      qualifier: 'over',
      document: decision(year, n),
    }),
  },
  IndicatorMeasured: {
    parts: 6,
    data: (d, p, { year }) => ({
      indicator: 'poorRate',
      area: 'commune',
      areaId: p.commune,
      standard: 'income2011',
      value: `${d.below(80)}.${1 + d.below(98)}`,
      households: String(100 + d.below(900)),
      publishedOn: day(d, year),
    }),
  },
  CommuneReportFiled: {
    parts: 8,
    data: (d, p, { year, n }) => ({
      commune: p.commune,
      period: `${year}-Q${1 + d.below(4)}`,
      to: 'district',
      lines: [
        { agency: p.agency, help: 'helped', note: d.pick(notes) },
        { agency: `don-vi-${n % 400}`, help: 'nil' },
      ],
      document: decision(year, n),
    }),
  },
  EvaluationMade: {
    parts: 7,
    data: (d, p, { year, n, before }) => ({
      agency: p.agency,
      commune: p.commune,
      period: String(year),
      evaluator: d.pick(offices),
      grade: d.pick(GRADES),
      score: before ? String(d.below(101)) : d.below(101),
      policy: 'Tiêu chí năm 2017',
      document: decision(year, n),
      note: d.pick(notes),
    }),
  },
  ExplanationGiven: {
    parts: 5,
    data: (d, p, { year, n }) => ({
      agency: p.agency,
      commune: p.commune,
      period: String(year),
      text: `${d.pick(notes)}. ${d.pick(purposes)}.`,
      document: decision(year, n),
    }),
  },
};
