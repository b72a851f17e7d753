import { describe, expect, it } from 'vitest';
import { type Book, book } from '../../../test/book.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { functions } from './functions.ts';
import type { FunctionThen } from './view.ts';

const id = 'thuong-truc-giam-ngheo';
const entrusted = {
  function: id,
  name: 'Thường trực giảm nghèo',
  agency: 'so-ldtbxh',
  post: 'Giám đốc',
} as const;

const offices = (): Book => {
  const history = book();
  for (const [agency, name] of [
    ['so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội'],
    ['so-noi-vu', 'Sở Nội vụ'],
    ['so-nnmt', 'Sở Nông nghiệp và Môi trường'],
  ] as const) {
    history.add('AgencyRegistered', '2012-01-01', { agency, kind: 'provincial', name });
  }
  return history;
};

const on = (history: Book, day: string): readonly FunctionThen[] =>
  viewOf(functions, history.facts, asOf(day)).functions;

const nothing = { tasks: [], recommendations: [], directions: [] };

describe('who holds a function', () => {
  /** The organisation went to one agency on 1/3/2025, the function later to another. */
  const moved = (): Book => {
    const history = offices();
    history.add('FunctionEntrusted', '2012-01-01', entrusted);
    history.add('AgencyMerged', '2025-03-01', { agency: 'so-ldtbxh', into: 'so-noi-vu' });
    history.add('FunctionEntrusted', '2025-04-10', { ...entrusted, agency: 'so-nnmt' });
    return history;
  };
  const first = {
    agency: 'so-ldtbxh',
    agencyName: 'Sở Lao động - Thương binh và Xã hội',
    post: 'Giám đốc',
    on: '2012-01-01',
    event: `function-${id}@0`,
  };
  const second = {
    agency: 'so-nnmt',
    agencyName: 'Sở Nông nghiệp và Môi trường',
    post: 'Giám đốc',
    on: '2025-04-10',
    event: `function-${id}@1`,
  };
  const ended = {
    on: '2025-03-01',
    why: 'holderEnded',
    into: ['so-noi-vu'],
    event: 'agency-so-ldtbxh@1',
  };

  it('is the agency it was entrusted to, by what act, since when', () => {
    expect(on(moved(), '2025-02-28')).toEqual([
      {
        function: id,
        name: 'Thường trực giảm nghèo',
        holding: { status: 'held', ...first },
        tenures: [first],
        open: nothing,
      },
    ]);
  });

  it('is nobody after its holder ended, wherever the organisation went', () => {
    const vacant = {
      status: 'vacant',
      why: 'holderEnded',
      since: '2025-03-01',
      last: first,
      into: ['so-noi-vu'],
      event: 'agency-so-ldtbxh@1',
    };
    for (const day of ['2025-03-01', '2025-04-09']) {
      expect(on(moved(), day)).toMatchObject([{ holding: vacant, tenures: [{ ...first, ended }] }]);
    }
  });

  it('is the one it was entrusted to anew, with everybody before', () => {
    expect(on(moved(), '2025-04-10').map(({ holding, tenures }) => [holding, tenures])).toEqual([
      [{ status: 'held', ...second }, [{ ...first, ended }, second]],
    ]);
  });

  it('is nobody after it was withdrawn, and another where it was given on without a gap', () => {
    const history = offices();
    history.add('FunctionEntrusted', '2012-01-01', entrusted);
    const anew = history.add('FunctionEntrusted', '2020-01-01', {
      ...entrusted,
      agency: 'so-nnmt',
    });
    const withdrawn = history.add('FunctionWithdrawn', '2021-01-01', { function: id });
    const [now] = on(history, '2021-01-01');
    expect(now?.holding).toMatchObject({
      status: 'vacant',
      why: 'withdrawn',
      since: '2021-01-01',
      last: { agency: 'so-nnmt' },
      event: withdrawn,
    });
    expect(now?.tenures.map((tenure) => tenure.ended)).toEqual([
      { on: '2020-01-01', why: 'entrustedAnew', event: anew },
      { on: '2021-01-01', why: 'withdrawn', event: withdrawn },
    ]);
  });

  it('takes a late fact at its day, not at its arrival', () => {
    const history = offices();
    history.add('FunctionEntrusted', '2020-01-01', { ...entrusted, agency: 'so-nnmt' });
    history.add('FunctionEntrusted', '2012-01-01', entrusted);
    const agencies = (day: string) =>
      on(history, day).map(({ holding }) => (holding.status === 'held' ? holding.agency : ''));
    expect(agencies('2019-12-31')).toEqual(['so-ldtbxh']);
    expect(agencies('2020-01-01')).toEqual(['so-nnmt']);
  });
});

describe('what is open with a function', () => {
  it('is what waits for it on the day, whoever holds it; what is done is not', () => {
    const history = offices();
    const to = { kind: 'function', id } as const;
    history.add('FunctionEntrusted', '2012-01-01', entrusted);
    for (const task of ['nv-1', 'nv-2']) {
      history.add('TaskGiven', '2024-01-01', { task, to, by: 'UBND tỉnh', what: 'Tham mưu' });
    }
    history.add('TaskCompleted', '2024-06-01', { task: 'nv-2', outcome: 'Đã trình' });
    history.add('TaskGiven', '2024-01-01', {
      task: 'nv-3',
      to: { kind: 'agency', id: 'so-nnmt' },
      by: 'UBND tỉnh',
      what: 'Báo cáo',
    });
    for (const direction of ['cd-1', 'cd-2']) {
      const said = { direction, by: 'Chủ tịch UBND tỉnh', what: 'Đôn đốc', due: '2024-03-01' };
      history.add('DirectionIssued', '2024-02-01', {
        ...said,
        to: [{ kind: 'agency', id: 'so-nnmt' }, to],
      });
    }
    history.add('DirectionFollowed', '2024-03-02', { direction: 'cd-2', what: 'Đã đôn đốc' });
    for (const recommendation of ['kn-1', 'kn-2', 'kn-3']) {
      const by = { kind: 'agency', id: 'so-nnmt' } as const;
      history.add('RecommendationSubmitted', '2024-01-01', {
        recommendation,
        by,
        subject: 'Phân công',
        text: 'Phân công lại',
      });
      if (recommendation !== 'kn-3') {
        history.add('RecommendationRouted', '2024-01-10', { recommendation, to: id });
      }
    }
    history.add('RecommendationConsidered', '2024-02-10', {
      recommendation: 'kn-2',
      outcome: 'rejected',
      reason: 'Chưa đủ căn cứ',
    });
    history.add('AgencyDissolved', '2025-03-01', { agency: 'so-ldtbxh' });
    const [now] = on(history, '2025-04-01');
    expect(now?.holding.status).toBe('vacant');
    expect(now?.open.tasks.map(({ task, status, days }) => [task, status, days])).toEqual([
      ['nv-1', 'open', 456],
    ]);
    expect(
      now?.open.directions.map(({ direction, status, daysOverdue }) => [
        direction,
        status,
        daysOverdue,
      ]),
    ).toEqual([['cd-1', 'overdue', 396]]);
    expect(now?.open.recommendations.map(({ recommendation }) => recommendation)).toEqual(['kn-1']);
  });
});
