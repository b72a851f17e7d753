import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import { assigned, assignment, pair } from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { recommendations } from './recommendations.ts';

const recommendation = 'kn-1';
const to = 'thuong-truc';
const basis = { document: '1310-qd-ubnd-2012' };
const on = (history: Book, day: string) =>
  viewOf(recommendations, history.facts, asOf(day)).recommendations;

const submitted = (): Book => {
  const history = assigned();
  history.add('AgencyRegistered', '2000-01-01', {
    agency: 'so-ldtbxh',
    kind: 'provincial',
    name: 'Sở LĐTB&XH',
  });
  history.add('FunctionEntrusted', '2012-01-01', {
    function: to,
    name: 'Thường trực giảm nghèo',
    agency: 'so-ldtbxh',
  });
  history.add('RecommendationSubmitted', '2022-06-01', {
    recommendation,
    by: { kind: 'commune', id: pair.commune },
    subject: 'Phân công',
    text: 'Đề nghị phân công thêm một đơn vị',
    about: pair,
    document: 'bc-1',
  });
  return history;
};

const whole = {
  recommendation,
  by: { kind: 'commune', id: pair.commune, name: 'Hạ Sơn' },
  subject: 'Phân công',
  text: 'Đề nghị phân công thêm một đơn vị',
  about: { ...pair, agencyName: 'Kho bạc Nhà nước Nghệ An', communeName: 'Hạ Sơn' },
  submitted: { on: '2022-06-01', document: 'bc-1', event: 'recommendation-kn-1@0' },
};
const untouched = {
  overdue: false,
  daysOverdue: 0,
  routings: [],
  receipts: [],
  considerations: [],
  advice: [],
  effects: [],
};

describe('a recommendation', () => {
  it('is only submitted until somebody sends it on', () => {
    expect(on(submitted(), '2022-06-11')).toEqual([
      { ...whole, status: 'submitted', ageDays: 10, ...untouched },
    ]);
    expect(on(submitted(), '2022-05-31')).toEqual([]);
  });

  it('goes its way, each step with its fact, to the act that follows from it', () => {
    const history = submitted();
    const routed = history.add('RecommendationRouted', '2022-06-28', {
      recommendation,
      to,
      due: '2022-07-15',
      document: 'tb-439',
    });
    const received = history.add('RecommendationReceived', '2022-07-01', { recommendation });
    const considered = history.add('RecommendationConsidered', '2022-07-20', {
      recommendation,
      outcome: 'accepted',
      reason: 'Xã khó khăn nhất huyện',
    });
    const advised = history.add('RecommendationAdvised', '2022-07-25', {
      recommendation,
      advice: 'Phân công thêm từ năm 2023',
    });
    const adjusted = history.add('AssignmentAdjusted', '2022-08-30', {
      assignment,
      basis,
      because: { recommendation },
    });
    const statuses = ['2022-06-28', '2022-07-01', '2022-07-20', '2022-07-25', '2022-08-30'].map(
      (day) => on(history, day).map(({ status }) => status),
    );
    expect(statuses.flat()).toEqual(['routed', 'received', 'considered', 'advised', 'effected']);
    expect(on(history, '2022-09-01')).toEqual([
      {
        ...whole,
        status: 'effected',
        ageDays: 92,
        addressee: {
          kind: 'function',
          id: to,
          name: 'Thường trực giảm nghèo',
          holding: {
            status: 'held',
            agency: 'so-ldtbxh',
            agencyName: 'Sở LĐTB&XH',
            on: '2012-01-01',
            event: 'function-thuong-truc@0',
          },
        },
        due: '2022-07-15',
        overdue: false,
        daysOverdue: 5,
        routings: [{ on: '2022-06-28', document: 'tb-439', event: routed, to, due: '2022-07-15' }],
        receipts: [{ on: '2022-07-01', event: received }],
        considerations: [
          {
            on: '2022-07-20',
            event: considered,
            outcome: 'accepted',
            reason: 'Xã khó khăn nhất huyện',
          },
        ],
        outcome: 'accepted',
        reason: 'Xã khó khăn nhất huyện',
        daysToOutcome: 49,
        advice: [{ on: '2022-07-25', event: advised, advice: 'Phân công thêm từ năm 2023' }],
        effects: [
          {
            act: 'adjusted',
            on: '2022-08-30',
            document: '1310-qd-ubnd-2012',
            event: adjusted,
            because: { recommendation },
            assignment,
            ...pair,
          },
        ],
        daysToEffect: 90,
      },
    ]);
  });

  it('is overdue behind its due date, until it is decided; deferring decides nothing', () => {
    const history = submitted();
    history.add('RecommendationRouted', '2022-06-28', { recommendation, to, due: '2022-07-15' });
    const late = (day: string) =>
      on(history, day).map(({ overdue, daysOverdue, status, daysToOutcome }) => [
        overdue,
        daysOverdue,
        status,
        daysToOutcome,
      ]);
    expect(late('2022-07-15')).toEqual([[false, 0, 'routed', undefined]]);
    expect(late('2022-07-16')).toEqual([[true, 1, 'routed', undefined]]);
    history.add('RecommendationConsidered', '2022-07-16', {
      recommendation,
      outcome: 'deferred',
      reason: 'Chờ danh sách mới',
    });
    expect(late('2022-07-17')).toEqual([[true, 2, 'considered', undefined]]);
    history.add('RecommendationRouted', '2022-07-18', { recommendation, to });
    expect(late('2022-07-18')).toEqual([[false, 0, 'routed', undefined]]);
  });

  it('lies with nobody when the holder of the function is gone', () => {
    const history = submitted();
    history.add('RecommendationRouted', '2022-06-28', { recommendation, to });
    history.add('AgencyDissolved', '2025-03-01', { agency: 'so-ldtbxh' });
    expect(on(history, '2025-03-01').map(({ addressee }) => addressee?.holding?.status)).toEqual([
      'vacant',
    ]);
    expect(on(history, '2025-02-28').map(({ addressee }) => addressee?.holding?.status)).toEqual([
      'held',
    ]);
  });

  it('has its effect also through a direction that answers it, and none that another caused', () => {
    const history = submitted();
    history.add('DirectionIssued', '2022-08-01', {
      direction: 'cd-1',
      by: 'Chủ tịch UBND tỉnh',
      to: [{ kind: 'agency', id: pair.agency }],
      what: 'Điều chỉnh phân công',
      because: { recommendation },
    });
    history.add('AssignmentEnded', '2022-09-01', {
      assignment,
      reason: 'replaced',
      because: { direction: 'cd-1' },
    });
    history.add('DirectionIssued', '2022-08-02', {
      direction: 'cd-2',
      by: 'Chủ tịch UBND tỉnh',
      to: [{ kind: 'agency', id: pair.agency }],
      what: 'Việc khác',
      because: { recommendation: 'kn-2' },
    });
    expect(
      on(history, '2022-09-01').map(({ effects, daysToEffect }) => [
        effects.map(({ act, event, through }) => [act, event, through]),
        daysToEffect,
      ]),
    ).toEqual([
      [
        [
          ['directed', 'direction-cd-1@0', undefined],
          ['ended', 'assignment-kho-bac~ha-son-17092@1', 'cd-1'],
        ],
        61,
      ],
    ]);
  });
});
