import {
  beforeAfter,
  type CommitteeView,
  committee,
  coverage,
  defaultPolicy,
  type FunctionThen,
  functions,
  type LocalDate,
  recommendations,
  reporting,
  responses,
  shortcomings,
  supportPlans,
} from '@donghanh/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtLedger, must, PATIENCE } from '../test/built.ts';
import { bodies } from './facts/ids.ts';

const reform = '2025-07-01' as LocalDate;
const notice = '2022-06-28' as LocalDate;

let ledger: Awaited<ReturnType<typeof builtLedger>>;

beforeAll(async () => {
  ledger = await builtLedger();
}, PATIENCE);

describe('question 5: from the first sign to the flag, the direction, the adjustment', () => {
  it('is counted in days for numbered units; to the criticism of 2013 no source shows an answer', async () => {
    const view = must(await ledger.project(responses, { effectiveOn: notice })());
    const numbered = view.responses.filter(({ agency }) => agency.startsWith('tai-dung-'));
    expect(
      numbered.map(({ agency, period, flag, status, daysFromFirstSign }) => [
        agency,
        period,
        flag,
        status,
        daysFromFirstSign,
      ]),
    ).toEqual([
      [
        'tai-dung-20',
        '2015',
        'N',
        'answered',
        { confirmation: 58, direction: 73, adjustment: 141 },
      ],
      ['tai-dung-21', '2016', 'N', 'answered', { direction: 49 }],
      ['tai-dung-25', '2016', 'N', 'cleared', {}],
      ['tai-dung-27', '2018', 'I', 'answered', {}],
      ['tai-dung-26', '2019', 'I', 'answered', {}],
    ]);
    expect(view.summary).toEqual({
      answered: 4,
      cleared: 1,
      waiting: 8,
      medianDays: 15,
      longestDays: 15,
    });
  });
});

describe('question 9: who holds the function', () => {
  const holding = async (effectiveOn: string, knownAt?: string): Promise<FunctionThen> => {
    const asOf = knownAt === undefined ? { effectiveOn } : { effectiveOn, knownAt };
    const view = must(await ledger.project(functions, asOf)());
    const found = view.functions.find((one) => one.function === bodies.povertyFunction);
    if (found === undefined) throw new Error('the function is not recorded');
    return found;
  };

  it('passed to agriculture on 1/3/2025, with the tasks of the Notice that no source shows done', async () => {
    const then = await holding(reform);
    expect(then.holding).toMatchObject({ status: 'held', agency: 'so-nnmt', on: '2025-03-01' });
    expect(then.tenures.map(({ agency, ended }) => [agency, ended?.on])).toEqual([
      ['so-ldtbxh', '2025-03-01'],
      ['so-nnmt', undefined],
    ]);
    expect(then.open.tasks.map(({ task }) => task)).toEqual([
      'kien-toan-bcd',
      'tiep-thu-kien-nghi',
    ]);
    expect(then.open.directions.map(({ direction }) => direction)).toEqual(['muc-tieu-2017']);
  });

  it('lay with nobody for all that was known in the spring of 2025', async () => {
    expect((await holding('2025-03-15', '2025-03-15')).holding).toMatchObject({
      status: 'vacant',
      why: 'holderEnded',
      into: ['so-noi-vu'],
    });
  });
});

describe('question 10: who sat on the committee', () => {
  const on = async (effectiveOn: string): Promise<CommitteeView> =>
    must(await ledger.project(committee, { effectiveOn })());
  const seats = ({ committees }: CommitteeView) =>
    committees.map((one) => [
      one.committee,
      one.dissolved?.on,
      one.members.map(({ person, role }) => [person, role]),
    ]);

  it('one deputy head is known; of the department only that it had a committee', async () => {
    expect(seats(await on('2017-11-12'))).toEqual([['bcd-so-gtvt', undefined, []]]);
    expect(seats(await on(reform))).toEqual([
      ['bcd-so-gtvt', '2025-03-01', []],
      ['bcd-tinh', undefined, [['Lê Minh Thông', 'deputy']]],
    ]);
  });
});

describe('question 11: what became of a recommendation', () => {
  it('tells six fates on the day of the Notice', async () => {
    const view = must(await ledger.project(recommendations, { effectiveOn: notice })());
    expect(
      view.recommendations.map((one) => [
        one.recommendation,
        one.status,
        one.outcome,
        one.overdue,
        one.daysToEffect,
      ]),
    ).toEqual([
      ['kn-tai-dung-36', 'considered', 'rejected', false, undefined],
      ['kn-tai-dung-35', 'effected', 'accepted', false, 87],
      ['kn-tai-dung-33', 'submitted', undefined, false, undefined],
      ['kn-tai-dung-37', 'effected', 'partlyAccepted', false, 447],
      ['kn-tai-dung-34', 'received', undefined, true, undefined],
      ['kn-tai-dung-38', 'routed', undefined, false, undefined],
    ]);
  });
});

describe('question 12: communes in scope without a helper', () => {
  it('was one, at the end of 2016', async () => {
    const view = must(await ledger.project(coverage, { effectiveOn: notice })());
    expect(
      view.days.flatMap(({ day, uncovered = [] }) => uncovered.map(({ name }) => [day, name])),
    ).toEqual([['2016-12-31', 'Yên Hòa']]);
  });
});

describe('question 13: reports', () => {
  it('are late or missing; what was filed by the day of the Notice lies with no district for long', async () => {
    const view = must(
      await ledger.project(reporting(defaultPolicy), { effectiveOn: '2022-12-31' })(),
    );
    const of2021 = view.communes.filter(({ period }) => period === '2021');
    const count = (status: string): number => of2021.filter((one) => one.status === status).length;
    expect(count('onTime')).toBeGreaterThan(40);
    expect(count('late')).toBeGreaterThan(2);
    expect(count('missing')).toBeGreaterThan(10);
    expect(of2021.filter(({ due }) => due.setBy === 'deadline').length).toBeGreaterThan(50);
    expect(view.districts.filter(({ waiting }) => waiting.district > 0)).toEqual([]);
  });
});

describe('Keng Đu and Xiêng My', () => {
  it('have a plan of six lines, five of which answer a need, and a herd that grew', async () => {
    const plans = must(await ledger.project(supportPlans, { effectiveOn: notice })());
    const plan = plans.sheets.find(({ agency }) => agency === 'so-gtvt');
    expect(plan?.items.map(({ needs }) => needs.map(({ what }) => what))).toEqual([
      ['Tập huấn chăn nuôi, trồng trọt'],
      ['Học nghề'],
      ['Hệ thống thông tin liên lạc'],
      ['Đường điện'],
      ['Đường giao thông vào bản'],
      [],
    ]);
    const change = must(await ledger.project(beforeAfter, { effectiveOn: notice })());
    expect(
      change.rows
        .filter(({ agency }) => agency === 'so-gtvt' || agency === 'bao-nghe-an')
        .map(({ agency, indicator, baseline, actual }) => [
          agency,
          indicator,
          baseline?.value,
          actual?.value,
        ]),
    ).toEqual([
      ['so-gtvt', 'Đàn dê', '80', '120'],
      ['bao-nghe-an', 'Đàn bò', '4', '90'],
    ]);
  });
});

describe('the shortcomings of the Notice', () => {
  it('stand open with the side of their cause', async () => {
    const view = must(await ledger.project(shortcomings, { effectiveOn: notice })());
    expect(
      view.shortcomings
        .filter(({ shortcoming }) => shortcoming.startsWith('tb439-'))
        .map(({ code, cause, overcome }) => [code, cause, overcome]),
    ).toEqual([
      ['resultsBelowWishes', 'unknown', undefined],
      ['povertyAboveNation', 'unknown', undefined],
      ['workLacking', 'unknown', undefined],
      ['localityNotProactive', 'commune', undefined],
      ['noExitPlan', 'commune', undefined],
    ]);
  });
});
