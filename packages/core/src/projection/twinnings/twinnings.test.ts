import { describe, expect, it } from 'vitest';
import { asOf, history, reconstructed, told, viewOf } from '../../../test/history.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary/ten-year-summary.ts';
import { twinnings } from './twinnings.ts';

const district = (id: string, name: string) =>
  told('DistrictRegistered', { district: id, code: '417', kind: 'huyen', name }, '2000-01-01');
const units = [
  district('dien-chau', 'Diễn Châu'),
  district('ky-son', 'Kỳ Sơn'),
  told('AgencyRegistered', { agency: 'bao', kind: 'press', name: 'Báo Nghệ An' }, '2000-01-01'),
  told(
    'CommuneRegistered',
    { commune: 'keng-du', code: '16822', kind: 'xa', name: 'Keng Đu' },
    '2000-01-01',
  ),
];
const kn1 = { stream: 'twinning-kn1' } as const;
const kn2 = { stream: 'twinning-kn2' } as const;
const districts = told(
  'TwinningMade',
  {
    twinning: 'kn1',
    form: 'twinned',
    helper: { district: 'dien-chau' },
    helped: { district: 'ky-son' },
    basis: { document: 'qd-1' },
  },
  '2012-06-01',
  kn1,
);
const households = told(
  'TwinningMade',
  {
    twinning: 'kn2',
    form: 'sponsored',
    helper: { agency: 'bao' },
    helped: { commune: 'keng-du', households: 3 },
  },
  '2012',
  kn2,
);
const promised = told(
  'TwinningPledged',
  { twinning: 'kn1', pledge: 'p1', what: 'Nhà ở', amount: 500, dueBy: '2013-12-31' },
  '2012-07-01',
  kn1,
);
const gift = (contribution: string, on: string, more: object, place: object = {}) =>
  told(
    'TwinningDelivered',
    { twinning: 'kn1', contribution, kind: 'housing', form: 'money', evidence: 'E2', ...more },
    on,
    { ...kn1, ...place },
  );
const whole = [
  units,
  districts,
  households,
  promised,
  gift('g1', '2012-12-01', { value: 300, pledge: 'p1' }),
  gift('g2', '2012-11', { value: 100 }, reconstructed),
  gift('g3', '2012-12-24', {}),
  told('TwinningPledged', { twinning: 'kn2', pledge: 'p1', what: 'Bò' }, '2012-12-31', kn2),
];
const nothing = { value: 0, reconstructed: 0, events: [] };

describe('twinnings', () => {
  it('show both sides, what was promised and what was handed over', () => {
    const at = asOf('2013-06-01');
    expect(viewOf(twinnings, history(...whole), at)).toEqual({
      asOf: at,
      twinnings: [
        {
          twinning: 'kn2',
          form: 'sponsored',
          helper: { kind: 'agency', id: 'bao', name: 'Báo Nghệ An' },
          helped: { kind: 'commune', id: 'keng-du', name: 'Keng Đu', households: 3 },
          from: '2012',
          pledged: nothing,
          delivered: nothing,
          unpricedPledges: 1,
          unvaluedGifts: 0,
          pledges: [
            {
              pledge: 'p1',
              on: '2012-12-31',
              what: 'Bò',
              delivered: nothing,
              event: 'twinning-kn2@1',
            },
          ],
          gifts: [],
          event: 'twinning-kn2@0',
        },
        {
          twinning: 'kn1',
          form: 'twinned',
          helper: { kind: 'district', id: 'dien-chau', name: 'Diễn Châu' },
          helped: { kind: 'district', id: 'ky-son', name: 'Kỳ Sơn' },
          from: '2012-06-01',
          basis: 'qd-1',
          pledged: { value: 500, reconstructed: 0, events: ['twinning-kn1@1'] },
          delivered: {
            value: 400,
            reconstructed: 100,
            events: ['twinning-kn1@2', 'twinning-kn1@3'],
          },
          unpricedPledges: 0,
          unvaluedGifts: 1,
          pledges: [
            {
              pledge: 'p1',
              on: '2012-07-01',
              what: 'Nhà ở',
              amount: 500,
              dueBy: '2013-12-31',
              delivered: { value: 300, reconstructed: 0, events: ['twinning-kn1@2'] },
              event: 'twinning-kn1@1',
            },
          ],
          gifts: [
            {
              contribution: 'g2',
              on: '2012-11',
              kind: 'housing',
              form: 'money',
              evidence: 'E2',
              value: 100,
              event: 'twinning-kn1@3',
            },
            {
              contribution: 'g1',
              on: '2012-12-01',
              kind: 'housing',
              form: 'money',
              evidence: 'E2',
              value: 300,
              event: 'twinning-kn1@2',
            },
            {
              contribution: 'g3',
              on: '2012-12-24',
              kind: 'housing',
              form: 'money',
              evidence: 'E2',
              event: 'twinning-kn1@4',
            },
          ],
          event: 'twinning-kn1@0',
        },
      ],
      total: {
        pledged: { value: 500, reconstructed: 0, events: ['twinning-kn1@1'] },
        delivered: { value: 400, reconstructed: 100, events: ['twinning-kn1@2', 'twinning-kn1@3'] },
        unpricedPledges: 1,
        unvaluedGifts: 1,
      },
      inForce: { twinnings: 2, households: 3 },
    });
  });

  it('tell of their end from its day, and no longer count as in force', () => {
    const end = told(
      'TwinningEnded',
      { twinning: 'kn2', why: 'Đã thoát nghèo' },
      '2013-03-01',
      kn2,
    );
    const on = (day: string) => viewOf(twinnings, history(...whole, end), asOf(day));
    expect(on('2013-02-28').inForce).toEqual({ twinnings: 2, households: 3 });
    const after = on('2013-03-01');
    expect(after.inForce).toEqual({ twinnings: 1, households: 0 });
    expect(after.twinnings.map(({ ended }) => ended)).toEqual([
      { on: '2013-03-01', why: 'Đã thoát nghèo', event: 'twinning-kn2@2' },
      undefined,
    ]);
  });

  it('are never part of what the programme gave', () => {
    const summary = (facts: Parameters<typeof viewOf>[1]) =>
      viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), facts, asOf('2013-06-01'));
    expect(summary(history(...whole))).toEqual(summary(history(units)));
  });
});
