import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import {
  AcceptExcuse,
  ClearFlag,
  ConfirmFlag,
  Criticise,
  Evaluate,
  GiveExplanation,
  RequestExplanation,
} from './commands.ts';
import {
  CriticismIssued,
  EvaluationMade,
  ExcuseAccepted,
  ExplanationGiven,
  ExplanationRequested,
} from './events.ts';

const agency = 'so-gtvt';
const commune = 'keng-du';
const stream = `agencyfollowup-${agency}`;
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

describe('an explanation is requested', () => {
  const request = { ...theCase, flag: 'N', replyBy: '2013-02-15' } as const;
  const asked = (on: string, more: object = {}) =>
    fact(ExplanationRequested, on, { ...request, ...more });
  const given_ = (on: string, period = '2012') =>
    fact(ExplanationGiven, on, { ...theCase, period, text: 'Đã giao bò' });
  const ask = (on: string, more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(RequestExplanation, { ...request, on, ...more });

  it('with time to reply', () => {
    ask('2013-02-01', { document: 'cv-1' }).records(
      stream,
      asked('2013-02-01', { document: 'cv-1' }),
    );
    ask('2013-02-15', {}).records(stream, asked('2013-02-15'));
    ask('2013-02-16', {}).refuses('ReplyBeforeRequest', {
      on: '2013-02-16',
      replyBy: '2013-02-15',
    });
  });

  it('of an agency that has ended: its successor answers', () => {
    ask('2025-04-01', { period: '2024', replyBy: '2025-05-01' }).records(
      stream,
      asked('2025-04-01', { period: '2024', replyBy: '2025-05-01' }),
    );
  });

  it('again only after the answer, or when its time is over', () => {
    const later = { replyBy: '2013-04-01' };
    const again = (on: string, ...before: Draft[]) => ask(on, later, ...before);
    again('2013-02-15', asked('2013-02-01')).refuses('ExplanationPending', {
      ...theCase,
      flag: 'N',
      askedOn: '2013-02-01',
      replyBy: '2013-02-15',
    });
    const records = (on: string, ...before: Draft[]) =>
      again(on, ...before).records(stream, asked(on, later));
    records('2013-02-16', asked('2013-02-01'));
    records('2013-02-10', asked('2013-02-01'), given_('2013-02-05'));
    records('2013-02-10', asked('2013-02-01', { flag: 'I' }));
    records('2013-02-10', asked('2013-02-01', { period: '2012-H1' }));
    records('2013-02-10', asked('2013-02-01', { commune: 'khac' }));
    // A request that is recorded late, from before the other.
    records('2013-01-20', asked('2013-02-01'));
    const others = [given_('2013-01-31'), given_('2013-02-05', '2012-H1')];
    again('2013-02-10', asked('2013-02-01'), ...others).refuses('ExplanationPending', {
      ...theCase,
      flag: 'N',
      askedOn: '2013-02-01',
      replyBy: '2013-02-15',
    });
  });
});

it('an explanation is given unasked, and more than once', () => {
  const text = 'Đơn vị đã bàn giao bò giống';
  const said = fact(ExplanationGiven, '2013-02-10', { ...theCase, text });
  given(said)
    .knowing(units)
    .when(GiveExplanation, { ...theCase, text, on: '2013-02-10' })
    .records(stream, said);
});

describe('an excuse is accepted', () => {
  const excuse = { ...theCase, cause: 'forceMajeure', text: 'Lũ quét' } as const;
  const accept = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(AcceptExcuse, { ...excuse, on: '2013-02-10', ...more });
  const accepted = (more: object = {}) =>
    fact(ExcuseAccepted, '2013-02-10', { ...excuse, ...more });

  it('for a cause that is not the agency’s own', () => {
    accept({}).records(stream, accepted());
    accept({ cause: 'commune' }).records(stream, accepted({ cause: 'commune' }));
    accept({ cause: 'agency' }).refuses('CauseIsAgency', { cause: 'agency' });
  });

  it('once', () => {
    accept({ on: '2013-03-01' }, accepted()).refuses('AlreadyExcused', {
      ...theCase,
      cause: 'forceMajeure',
      on: '2013-02-10',
    });
    for (const other of [{ cause: 'commune' }, { period: '2012-H1' }, { commune: 'khac' }]) {
      accept({}, accepted(other)).records(stream, accepted());
    }
  });
});

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
