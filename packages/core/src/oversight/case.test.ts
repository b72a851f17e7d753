import { describe, it } from 'vitest';
import { given } from '../../test/given.ts';
import {
  AcceptExcuse,
  ClearFlag,
  ConfirmFlag,
  Criticise,
  Evaluate,
  GiveExplanation,
  RequestExplanation,
} from './commands.ts';

const agency = 'so-gtvt';
const commune = 'keng-du';
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
  documents: { 'cv-1': '2013-01-01' },
} as const;
const theCase = { agency, commune, period: '2012' } as const;
const by = 'Sở Lao động';

describe.each([
  {
    said: 'a request',
    command: RequestExplanation,
    input: { ...theCase, flag: 'N', replyBy: '2026-01-01' },
  },
  { said: 'an explanation', command: GiveExplanation, input: { ...theCase, text: 'Đã giao bò' } },
  {
    said: 'an excuse',
    command: AcceptExcuse,
    input: { ...theCase, cause: 'forceMajeure', text: 'Lũ' },
  },
  {
    said: 'an evaluation',
    command: Evaluate,
    input: { ...theCase, evaluator: by, grade: 'good' },
  },
  {
    said: 'a criticism',
    command: Criticise,
    input: { ...theCase, flag: 'N', by, what: 'Không thực hiện' },
  },
  { said: 'a confirmation', command: ConfirmFlag, input: { ...theCase, flag: 'N', by } },
  {
    said: 'a clearing',
    command: ClearFlag,
    input: { ...theCase, flag: 'N', by, reason: 'error', text: 'Nhầm' },
  },
] as const)('$said', ({ command, input }) => {
  const say = (more: object, on: string, known: object = units) =>
    // The commands differ in type only; each has the fields that the cases below change.
    given()
      .knowing(known)
      .when(command as typeof GiveExplanation, {
        ...(input as object as { agency: string; commune: string; period: string; text: string }),
        ...more,
        on,
      });

  it('is about units that are registered and existed in the period', () => {
    say({}, '2013-02-01', {}).refuses('UnknownAgency', { agency });
    say({}, '2013-02-01', { agencies: units.agencies }).refuses('UnknownCommune', { commune });
    say({ period: '2011' }, '2013-02-01').refuses('AgencyNotInPeriod', {
      id: agency,
      name: 'Tên so-gtvt',
      period: '2011',
      from: '2012-01-01',
      until: '2025-03-01',
    });
    const only = { ...units, communes: { [commune]: ['2013-01-01'] } };
    say({}, '2013-02-01', only).refuses('CommuneNotInPeriod', {
      id: commune,
      name: 'Tên keng-du',
      period: '2012',
      from: '2013-01-01',
    });
  });

  it('is about a period that has begun, and rests on a document that is recorded', () => {
    say({ period: '2013' }, '2012-12-31').refuses('PeriodNotBegun', {
      period: '2013',
      on: '2012-12-31',
      begins: '2013-01-01',
    });
    say({ document: 'cv-2' }, '2013-02-01').refuses('UnknownDocument', { document: 'cv-2' });
  });
});
