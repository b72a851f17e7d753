import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import { Criticise, Evaluate } from './commands.ts';
import { CriticismIssued, EvaluationMade } from './events.ts';

const agency = 'so-gtvt';
const commune = 'keng-du';
const stream = `agencyfollowup-${agency}`;
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
  documents: { 'cv-1': '2013-01-01' },
} as const;
const theCase = { agency, commune, period: '2012' } as const;

describe('help is evaluated', () => {
  const evaluation = { ...theCase, evaluator: 'Ban Chỉ đạo tỉnh', grade: 'good' } as const;
  const on = '2013-01-30';
  const made = (more: object = {}) => fact(EvaluationMade, on, { ...evaluation, ...more });
  const evaluate = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(Evaluate, { ...evaluation, on, ...more });

  it('with points out of 100, or none', () => {
    evaluate({}).records(stream, made());
    for (const score of [0, 82.5, 100]) evaluate({ score }).records(stream, made({ score }));
    for (const score of [-1, 100.5, Number.POSITIVE_INFINITY]) {
      evaluate({ score }).refuses('ScoreOutOfRange', { score });
    }
  });

  it('of an agency that ended after the period', () => {
    evaluate({ period: '2025-H1', on: '2025-06-01' }).records(
      stream,
      fact(EvaluationMade, '2025-06-01', { ...evaluation, period: '2025-H1' }),
    );
  });

  it('once by an evaluator under a policy', () => {
    const clash = { ...theCase, evaluator: 'Ban Chỉ đạo tỉnh', on };
    evaluate({ grade: 'notFulfilled' }, made()).refuses('AlreadyEvaluated', clash);
    evaluate({ policy: '2017' }, made({ policy: '2017' })).refuses('AlreadyEvaluated', clash);
    const others = [
      { policy: '2017' },
      { evaluator: 'UBND huyện' },
      { period: '2012-H1' },
      { commune: 'khac' },
    ];
    for (const other of others) evaluate({}, made(other)).records(stream, made());
  });
});

describe('an agency is criticised', () => {
  const criticism = {
    agency,
    period: '2012',
    flag: 'N',
    by: 'Chủ tịch UBND tỉnh',
    what: 'Không thực hiện nhiệm vụ được phân công',
  } as const;
  const on = '2013-04-09';
  const issued = (more: object = {}, day = on) =>
    fact(CriticismIssued, day, { ...criticism, ...more });
  const criticise = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(Criticise, { ...criticism, on, ...more });

  it('for one commune or for all, heard before or not', () => {
    criticise({}).records(stream, issued());
    criticise({ commune }).records(stream, issued({ commune }));
  });

  it('once a day for the same', () => {
    const clash = { agency, period: '2012', flag: 'N', by: 'Chủ tịch UBND tỉnh', on };
    criticise({ what: 'Khác' }, issued()).refuses('AlreadyCriticised', clash);
    criticise({ commune }, issued({ commune })).refuses('AlreadyCriticised', clash);
    const others = [{ commune }, { flag: 'I' }, { period: '2012-H1' }, { by: 'Ban Chỉ đạo' }];
    for (const other of others) criticise({}, issued(other)).records(stream, issued());
    criticise({}, issued({}, '2012-04-09')).records(stream, issued());
  });
});
