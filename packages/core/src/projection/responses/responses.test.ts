import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import {
  assigned,
  assignment,
  communeReports,
  help,
  pair,
  pairStream,
} from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { responses } from './responses.ts';

const flag = { flag: 'N', ...pair, period: '2012' } as const;
const subject = { ...pair, period: '2012', flag: 'N' } as const;
const names = { agencyName: 'Kho bạc Nhà nước Nghệ An', communeName: 'Hạ Sơn' };
const body = 'Sở Lao động - Thương binh và Xã hội';
const basis = { document: '1310-qd-ubnd-2012' };
const view = (history: Book, day = '2014-12-31') => viewOf(responses, history.facts, asOf(day));

const direct = (history: Book, on: string, direction: string, because: object = { flag }): string =>
  history.add('DirectionIssued', on, {
    direction,
    by: 'Chủ tịch UBND tỉnh',
    to: [{ kind: 'agency', id: pair.agency }],
    what: 'Thực hiện phân công',
    because,
  });

describe('the response to a flag', () => {
  it('counts the days from the first sign to confirmation, direction and adjustment', () => {
    const history = assigned();
    const nil = communeReports(history, '2013-01-15', 'nil');
    const reminded = history.add('AgencyReminded', '2013-02-01', {
      agency: pair.agency,
      period: '2012',
    });
    const confirmed = history.add('FlagConfirmed', '2013-03-01', { ...subject, by: body });
    const directed = direct(history, '2013-04-01', 'cd-1');
    const adjusted = history.add('AssignmentAdjusted', '2013-05-13', {
      assignment,
      basis,
      because: { direction: 'cd-1' },
    });
    const direction = {
      act: 'directed',
      on: '2013-04-01',
      event: directed,
      because: { flag },
      direction: 'cd-1',
    };
    const adjustment = {
      act: 'adjusted',
      on: '2013-05-13',
      document: '1310-qd-ubnd-2012',
      event: adjusted,
      because: { direction: 'cd-1' },
      assignment,
      ...pair,
      through: 'cd-1',
    };
    const { through: _, ...alone } = adjustment;
    expect(view(history)).toEqual({
      asOf: asOf('2014-12-31'),
      responses: [
        {
          ...subject,
          ...names,
          status: 'answered',
          signs: [
            { kind: 'nilLine', on: '2013-01-15', event: nil },
            { kind: 'agencyReminded', on: '2013-02-01', event: reminded },
            { kind: 'confirmed', on: '2013-03-01', event: confirmed },
          ],
          confirmed: { on: '2013-03-01', event: confirmed },
          directions: [direction],
          adjustments: [adjustment],
          daysFromFirstSign: { confirmation: 45, direction: 76, adjustment: 118 },
          daysFromNaming: 31,
        },
      ],
      directions: [
        {
          direction: 'cd-1',
          what: 'Thực hiện phân công',
          by: 'Chủ tịch UBND tỉnh',
          to: [{ kind: 'agency', id: pair.agency, name: names.agencyName }],
          because: { flag },
          status: 'open',
          issued: { on: '2013-04-01', event: directed },
          daysOverdue: 0,
          followed: [],
        },
      ],
      adjustments: [alone],
      summary: { answered: 1, cleared: 0, waiting: 0, medianDays: 31, longestDays: 31 },
    });
  });

  it('is missing while nobody acts: the days of waiting go on', () => {
    const history = assigned();
    history.add('FlagConfirmed', '2013-03-01', { ...subject, by: body });
    direct(history, '2013-04-01', 'cd-1', { flag: { ...flag, period: '2013' } });
    direct(history, '2013-04-01', 'cd-2', { flag: { ...flag, flag: 'I' } });
    const found = view(history, '2013-06-01');
    expect(
      found.responses.map(({ period, flag: kind, status, daysWaiting }) => [
        period,
        kind,
        status,
        daysWaiting,
      ]),
    ).toEqual([
      ['2012', 'N', 'waiting', 92],
      ['2012', 'I', 'answered', undefined],
      ['2013', 'N', 'answered', undefined],
    ]);
    // Those that were never named have no days from naming.
    expect(found.summary).toEqual({ answered: 2, cleared: 0, waiting: 1 });
  });

  it('is not needed for a flag that was cleared, unless it was confirmed again', () => {
    const history = assigned();
    history.add('FlagConfirmed', '2013-03-01', { ...subject, by: body });
    const cleared = history.add('FlagCleared', '2013-04-01', {
      ...subject,
      by: body,
      reason: 'lateEvidence',
      text: 'Biên bản nộp bổ sung',
    });
    history.add('FlagConfirmed', '2013-05-01', { ...subject, by: body });
    const on = (day: string) =>
      view(history, day).responses.map(({ status, cleared: act, daysWaiting }) => [
        status,
        act,
        daysWaiting,
      ]);
    expect(on('2013-04-30')).toEqual([
      ['cleared', { on: '2013-04-01', event: cleared }, undefined],
    ]);
    expect(on('2013-05-01')).toEqual([['waiting', undefined, 61]]);
  });

  it('takes a criticism without a commune for each of them, and by itself', () => {
    const history = assigned();
    const criticised = history.add('CriticismIssued', '2013-04-09', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    history.add('FlagConfirmed', '2013-05-01', { ...subject, by: body });
    direct(history, '2013-05-09', 'cd-1');
    expect(
      view(history).responses.map(({ commune, signs, criticised: act, daysFromNaming }) => [
        commune,
        signs.map(({ kind }) => kind),
        act?.event,
        daysFromNaming,
      ]),
    ).toEqual([
      [undefined, ['criticised'], criticised, 30],
      [pair.commune, ['criticised', 'confirmed'], criticised, 30],
    ]);
  });

  it('begins with whatever sign of the pair and period came first', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-10-01', { ...help, evidence: 'E1' });
    history.add('ContributionDelivered', '2013-01-10', { ...help, contribution: 'g2' });
    const objection = { by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận được' };
    const contested = history.add(
      'ContributionContested',
      '2012-11-01',
      { ...objection, contribution: 'g1' },
      pairStream,
    );
    history.add(
      'ContributionContested',
      '2013-01-20',
      { ...objection, contribution: 'g2' },
      pairStream,
    );
    const half = communeReports(history, '2012-12-01', 'nil', '2012-H2');
    const reminded = history.add('CommuneReminded', '2013-02-01', {
      commune: pair.commune,
      period: '2012',
    });
    // Another period, a gift of another one, help that was reported, a report that came after the asked day: no signs.
    history.add('AgencyReminded', '2013-02-01', { agency: pair.agency, period: '2011' });
    communeReports(history, '2013-02-02', 'helped');
    communeReports(history, '2013-02-05', 'nil', '2013-01');
    communeReports(history, '2013-04-01', 'nil', '2012-H1');
    const confirmed = history.add('FlagConfirmed', '2013-03-01', { ...subject, by: body });
    const [found] = view(history, '2013-03-31').responses;
    expect(found?.signs).toEqual([
      { kind: 'contested', on: '2012-11-01', event: contested, contribution: 'g1' },
      { kind: 'nilLine', on: '2012-12-01', event: half },
      { kind: 'communeReminded', on: '2013-02-01', event: reminded },
      { kind: 'confirmed', on: '2013-03-01', event: confirmed },
    ]);
    expect(found?.daysFromFirstSign).toEqual({ confirmation: 120 });
  });
});

it('the middle and the longest of the days are of the flags that were named and answered', () => {
  const history = assigned();
  for (const [period, confirmed, directed] of [
    ['2012', '2013-03-01', '2013-03-11'],
    ['2013', '2014-03-01', '2014-03-31'],
    ['2014', '2015-03-01', '2015-03-21'],
    ['2015', '2016-03-01', '2016-03-03'],
  ] as const) {
    history.add('FlagConfirmed', confirmed, { ...subject, period, by: body });
    direct(history, directed, `cd-${period}`, { flag: { ...flag, period } });
  }
  expect(view(history, '2016-12-31').summary).toEqual({
    answered: 4,
    cleared: 0,
    waiting: 0,
    medianDays: 10,
    longestDays: 30,
  });
});
