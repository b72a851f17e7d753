import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import { AcceptExcuse, GiveExplanation, RequestExplanation } from './commands.ts';
import { ExcuseAccepted, ExplanationGiven, ExplanationRequested } from './events.ts';

const agency = 'so-gtvt';
const commune = 'keng-du';
const stream = `agencyfollowup-${agency}`;
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
  documents: { 'cv-1': '2013-01-01' },
} as const;
const theCase = { agency, commune, period: '2012' } as const;

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
    ask('2013', {}).records(stream, asked('2013'));
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
    // The answer may have come that day, or on the last day that its date can mean.
    records('2013-02-10', asked('2013-02-01'), given_('2013-02-01'));
    records('2013-02-10', asked('2013-02-01'), given_('2013'));
    again('2013-02-10', asked('2013-02-01'), given_('2013-01')).refuses('ExplanationPending', {
      ...theCase,
      flag: 'N',
      askedOn: '2013-02-01',
      replyBy: '2013-02-15',
    });
    again('2013-02-01', asked('2013-02-01')).refuses('ExplanationPending', {
      ...theCase,
      flag: 'N',
      askedOn: '2013-02-01',
      replyBy: '2013-02-15',
    });
    // Asked again on some day of the year, which may be after the time of the first.
    records('2013', asked('2013-02-01'));
    records('2013-02-10', asked('2013'));
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
