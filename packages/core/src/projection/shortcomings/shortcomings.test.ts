import { expect, it } from 'vitest';
import { type Book, book } from '../../../test/book.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { shortcomings } from './shortcomings.ts';

const view = (history: Book, day: string) => viewOf(shortcomings, history.facts, asOf(day));

const noted = (): Book => {
  const history = book();
  history.add('CommuneRegistered', '2012-01-01', {
    commune: 'keng-du',
    code: '16822',
    kind: 'xa',
    name: 'Keng Đu',
  });
  history.add('ShortcomingNoted', '2022-06-28', {
    shortcoming: 'hc-2',
    code: 'resultsBelowWishes',
    text: 'Kết quả chưa đạt như mong muốn',
    cause: 'unknown',
  });
  history.add('ShortcomingNoted', '2022-06-28', {
    shortcoming: 'hc-1',
    code: 'noNeedsSurvey',
    text: 'Xã chưa khảo sát nhu cầu',
    cause: 'commune',
    scope: { kind: 'commune', id: 'keng-du' },
    from: '2012-01-01',
    to: '2022-06-28',
    document: 'tb-439',
  });
  return history;
};

it('shortcomings stand with their cause, their place, and what was done about them', () => {
  const history = noted();
  const overcome = history.add('ShortcomingOvercome', '2023-01-01', {
    shortcoming: 'hc-1',
    what: 'Xã đã khảo sát',
    document: 'bc-1',
  });
  const directed = history.add('DirectionIssued', '2022-07-01', {
    direction: 'cd-1',
    by: 'Chủ tịch UBND tỉnh',
    to: [{ kind: 'commune', id: 'keng-du' }],
    what: 'Khảo sát nhu cầu',
    because: { shortcoming: 'hc-1' },
  });
  const answer = {
    act: 'directed',
    on: '2022-07-01',
    event: directed,
    because: { shortcoming: 'hc-1' },
    direction: 'cd-1',
  };
  const one = {
    shortcoming: 'hc-1',
    code: 'noNeedsSurvey',
    text: 'Xã chưa khảo sát nhu cầu',
    cause: 'commune',
    scope: { kind: 'commune', id: 'keng-du', name: 'Keng Đu' },
    from: '2012-01-01',
    to: '2022-06-28',
    noted: { on: '2022-06-28', document: 'tb-439', event: 'shortcoming-hc-1@0' },
  };
  const two = {
    shortcoming: 'hc-2',
    code: 'resultsBelowWishes',
    text: 'Kết quả chưa đạt như mong muốn',
    cause: 'unknown',
    status: 'open',
    noted: { on: '2022-06-28', event: 'shortcoming-hc-2@0' },
    answers: [],
  };
  expect(view(history, '2022-06-27').shortcomings).toEqual([]);
  expect(view(history, '2022-06-30').shortcomings).toEqual([
    { ...one, status: 'open', days: 2, answers: [] },
    { ...two, days: 2 },
  ]);
  expect(view(history, '2023-06-28')).toEqual({
    asOf: asOf('2023-06-28'),
    shortcomings: [
      {
        ...one,
        status: 'overcome',
        days: 187,
        overcome: { on: '2023-01-01', document: 'bc-1', event: overcome, what: 'Xã đã khảo sát' },
        answers: [answer],
      },
      { ...two, days: 365 },
    ],
  });
});

it('one of the province needs no place of its own', () => {
  const history = noted();
  history.add('ShortcomingNoted', '2022-06-29', {
    shortcoming: 'hc-0',
    code: 'other',
    text: 'Khác',
    cause: 'province',
    scope: { kind: 'province' },
  });
  expect(
    view(history, '2022-06-29').shortcomings.map(({ shortcoming, scope }) => [shortcoming, scope]),
  ).toEqual([
    ['hc-1', { kind: 'commune', id: 'keng-du', name: 'Keng Đu' }],
    ['hc-2', undefined],
    ['hc-0', { kind: 'province', id: '', name: '' }],
  ]);
});
