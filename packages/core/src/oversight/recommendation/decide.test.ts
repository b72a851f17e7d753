import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';

const stream = 'recommendation-kn-1';
const recommendation = 'kn-1';
const on = '2022-06-01';
const known = {
  agencies: { 'so-gtvt': ['2011-01-01'] },
  communes: { 'keng-du': ['2011-01-01'] },
  districts: { 'ky-son': ['2011-01-01', '2025-07-01'] },
  functions: { 'thuong-truc': ['2012-01-01'] },
  documents: { 'bc-1': on },
} as const;
const set = {
  recommendation,
  by: { kind: 'agency', id: 'so-gtvt' },
  subject: 'Phân công',
  text: 'Đề nghị phân công thêm một đơn vị',
} as const;
const submitted = fact(events.RecommendationSubmitted, on, set);
const to = 'thuong-truc';
const routed = (day: string) => fact(events.RecommendationRouted, day, { recommendation, to });
const received = (day: string) => fact(events.RecommendationReceived, day, { recommendation });
const considered = (day: string, outcome: 'accepted' | 'deferred' = 'accepted') =>
  fact(events.RecommendationConsidered, day, { recommendation, outcome, reason: 'Hợp lý' });
const after = (...facts: readonly ReturnType<typeof fact>[]) =>
  given(submitted, ...facts).knowing(known);

it('the room has these commands', () => {
  expect(commands.recommendationCommands.map(({ type }) => type)).toEqual([
    'SubmitRecommendation',
    'RouteRecommendation',
    'ReceiveRecommendation',
    'ConsiderRecommendation',
    'AdviseOnRecommendation',
  ]);
});

describe('a recommendation is submitted', () => {
  const submit = (more: object) =>
    given()
      .knowing(known)
      .when(commands.SubmitRecommendation, { ...set, ...more, on });

  it('by an agency, a commune or a district, about a pair or in general', () => {
    const about = { agency: 'so-gtvt', commune: 'keng-du' };
    for (const by of [
      { kind: 'agency', id: 'so-gtvt' },
      { kind: 'commune', id: 'keng-du' },
      { kind: 'district', id: 'ky-son' },
    ] as const) {
      const whole = { ...set, by, about, document: 'bc-1' };
      submit(whole).records(stream, fact(events.RecommendationSubmitted, on, whole));
    }
    submit({}).records(stream, submitted);
  });

  it('once, by and about what exists', () => {
    after()
      .when(commands.SubmitRecommendation, { ...set, on })
      .refuses('AlreadyOpened', { id: recommendation, on });
    submit({ by: { kind: 'commune', id: 'x' } }).refuses('UnknownCommune', { commune: 'x' });
    submit({ about: { agency: 'x', commune: 'keng-du' } }).refuses('UnknownAgency', {
      agency: 'x',
    });
    submit({ about: { agency: 'so-gtvt', commune: 'x' } }).refuses('UnknownCommune', {
      commune: 'x',
    });
    submit({ document: 'x' }).refuses('UnknownDocument', { document: 'x' });
  });

  it('not by a function', () => {
    const by = { kind: 'function', id: 'thuong-truc' };
    expect(commands.SubmitRecommendation.codec.decode({ ...set, by, on })._tag).toBe('Left');
  });
});

describe('a recommendation is routed', () => {
  it('to a function that is known, and on to another while it is not decided', () => {
    after()
      .when(commands.RouteRecommendation, { recommendation, to, due: '2022-07-31', on })
      .records(
        stream,
        fact(events.RecommendationRouted, on, { recommendation, to, due: '2022-07-31' }),
      );
    after(routed(on), considered('2022-07-01', 'deferred'))
      .when(commands.RouteRecommendation, { recommendation, to, on: '2022-08-01' })
      .records(stream, routed('2022-08-01'));
    after(considered('2022-07-01'))
      .when(commands.RouteRecommendation, { recommendation, to, on: '2022-08-01' })
      .refuses('AlreadyConsidered', { recommendation, outcome: 'accepted', on: '2022-07-01' });
  });

  it('not to what is unknown, not before it came, not due before it went', () => {
    after()
      .when(commands.RouteRecommendation, { recommendation, to: 'x', on })
      .refuses('UnknownFunction', { function: 'x' });
    after()
      .when(commands.RouteRecommendation, { recommendation, to, on: '2022-05-31' })
      .refuses('TooEarly', { on: '2022-05-31', start: on });
    after()
      .when(commands.RouteRecommendation, { recommendation, to, due: '2022-05-31', on })
      .refuses('DueBeforeGiven', { on, due: '2022-05-31' });
    given()
      .when(commands.RouteRecommendation, { recommendation, to, on })
      .refuses('UnknownMatter', { id: recommendation });
  });
});

describe('a recommendation is received', () => {
  it('once for each time that it was sent', () => {
    const on = '2022-07-10';
    after(routed('2022-07-01'))
      .when(commands.ReceiveRecommendation, { recommendation, on })
      .records(stream, received(on));
    after()
      .when(commands.ReceiveRecommendation, { recommendation, on })
      .refuses('NotRouted', { recommendation, on });
    after(routed('2022-07-11'))
      .when(commands.ReceiveRecommendation, { recommendation, on })
      .refuses('NotRouted', { recommendation, on });
    after(routed('2022-07-01'), received('2022-07-05'))
      .when(commands.ReceiveRecommendation, { recommendation, on })
      .refuses('AlreadyReceived', { recommendation, on: '2022-07-05' });
    after(routed('2022-07-01'), received('2022-07-05'), routed('2022-07-06'))
      .when(commands.ReceiveRecommendation, { recommendation, on })
      .records(stream, received(on));
  });
});

describe('a recommendation is considered', () => {
  const consider = { recommendation, outcome: 'accepted', reason: 'Hợp lý' } as const;

  it('once, and again after it was deferred', () => {
    const on = '2022-08-01';
    after()
      .when(commands.ConsiderRecommendation, { ...consider, on })
      .records(stream, considered(on));
    after(considered('2022-07-01', 'deferred'))
      .when(commands.ConsiderRecommendation, { ...consider, on })
      .records(stream, considered(on));
    after(considered('2022-07-01'))
      .when(commands.ConsiderRecommendation, { ...consider, on })
      .refuses('AlreadyConsidered', { recommendation, outcome: 'accepted', on: '2022-07-01' });
    given()
      .when(commands.ConsiderRecommendation, { ...consider, on })
      .refuses('UnknownMatter', { id: recommendation });
  });

  it('with a reason, always', () => {
    const { reason: _, ...bare } = consider;
    given()
      .when(commands.ConsiderRecommendation, { ...bare, on } as typeof consider & { on: string })
      .malformed('reason');
  });
});

describe('advice on a recommendation', () => {
  const advise = { recommendation, advice: 'Phân công thêm từ 2023' };

  it('follows its consideration', () => {
    const on = '2022-08-01';
    after(considered('2022-07-01'))
      .when(commands.AdviseOnRecommendation, { ...advise, on })
      .records(stream, fact(events.RecommendationAdvised, on, advise));
    after(considered('2022-08-02'))
      .when(commands.AdviseOnRecommendation, { ...advise, on })
      .refuses('NotConsidered', { recommendation, on });
    after(considered('2022-07-01'))
      .when(commands.AdviseOnRecommendation, { ...advise, document: 'x', on })
      .refuses('UnknownDocument', { document: 'x' });
  });
});
