import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Metric } from './code-lists.ts';
import { StateFigure } from './commands.ts';
import { FigureStated } from './events.ts';

const stated = { value: '310794000000', qualifier: 'nearly', raw: 'gần 310,794 tỷ' } as const;
const figure = {
  figure: 'tong',
  metric: 'mobilised',
  about: 'Nghệ An – các xã nghèo miền Tây',
  from: '2012-01-01',
  to: '2022-06-28',
  stated,
} as const;
const state = { ...figure, on: '2022-06-28' } as const;

describe('a figure is stated', () => {
  it('once', () => {
    given()
      .when(StateFigure, state)
      .records('figure-tong', fact(FigureStated, state.on, figure));
    given(fact(FigureStated, state.on, figure))
      .when(StateFigure, { ...state, on: '2023' })
      .refuses('FigureAlreadyStated', { figure: 'tong', on: '2022-06-28' });
  });

  it('of a span that runs, not before its last day', () => {
    given()
      .when(StateFigure, { ...state, from: '2022-06-29' })
      .refuses('SpanReversed', { from: '2022-06-29', to: '2022-06-28' });
    given()
      .when(StateFigure, { ...state, on: '2022-06-27' })
      .refuses('TooEarly', { on: '2022-06-27', start: '2022-06-28' });
    given()
      .when(StateFigure, { ...state, from: '2022-06-28' })
      .records('figure-tong', fact(FigureStated, state.on, { ...figure, from: '2022-06-28' }));
  });

  it('in a document that is recorded', () => {
    given()
      .when(StateFigure, { ...state, document: 'tb-439' })
      .refuses('UnknownDocument', { document: 'tb-439' });
    given()
      .knowing({ documents: { 'tb-439': '2022-06-28' } })
      .when(StateFigure, { ...state, document: 'tb-439' })
      .records('figure-tong', fact(FigureStated, state.on, { ...figure, document: 'tb-439' }));
  });

  it('as a part of another, not of itself', () => {
    given()
      .when(StateFigure, { ...state, partOf: 'tong' })
      .refuses('PartOfItself', { figure: 'tong' });
    given()
      .when(StateFigure, { ...state, partOf: 'khac' })
      .records('figure-tong', fact(FigureStated, state.on, { ...figure, partOf: 'khac' }));
  });

  const of = (metric: Metric, value: string) =>
    given().when(StateFigure, { ...state, metric, stated: { ...stated, value } });

  it.each<[Metric, string]>([
    ['mobilised', '0.5'],
    ['mobilised', '-1'],
    ['mobilisedConstruction', '0.5'],
    ['mobilisedCashGoods', '0.5'],
    ['agencies', '112.5'],
    ['communes', '-3'],
    ['communesInScope', '0.1'],
    ['communesOfAgency', '1.5'],
    ['peopleTrained', '-29000'],
    ['poverty', '100.01'],
    ['poverty', '-0.1'],
    ['povertyReduction', '100.5'],
    ['povertyReduction', '-100.5'],
  ])('not of %s in %s', (metric, value) => {
    of(metric, value).refuses('AbsurdFigure', { metric, value });
  });

  it.each<[Metric, string]>([
    ['mobilised', '0'],
    ['agencies', '113'],
    ['poverty', '0'],
    ['poverty', '100'],
    ['povertyReduction', '5.97'],
    ['povertyReduction', '-2'],
  ])('of %s in %s', (metric, value) => {
    of(metric, value).records(
      'figure-tong',
      fact(FigureStated, state.on, { ...figure, metric, stated: { ...stated, value } }),
    );
  });
});
