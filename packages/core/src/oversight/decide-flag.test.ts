import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import { ClearFlag, ConfirmFlag } from './commands.ts';
import {
  ExcuseAccepted,
  ExplanationGiven,
  ExplanationRequested,
  FlagCleared,
  FlagConfirmed,
} from './events.ts';

const agency = 'so-gtvt';
const commune = 'keng-du';
const stream = `agencyfollowup-${agency}`;
const units = {
  communes: { [commune]: ['2012-01-01'], khac: ['2012-01-01'] },
  agencies: { [agency]: ['2012-01-01'] },
} as const;
const theCase = { agency, commune, period: '2012' } as const;
const flag = { ...theCase, flag: 'N' } as const;
const by = 'Sở Lao động';

const asked = (on: string, replyBy: string, more: object = {}) =>
  fact(ExplanationRequested, on, { ...flag, replyBy, ...more });
const explained = (on: string, more: object = {}) =>
  fact(ExplanationGiven, on, { ...theCase, text: 'Đã giao bò', ...more });
const excused = (on: string, more: object = {}) =>
  fact(ExcuseAccepted, on, { ...theCase, cause: 'forceMajeure', text: 'Lũ', ...more });
const confirmed = (on: string, more: object = {}) =>
  fact(FlagConfirmed, on, { ...flag, by, ...more });
const cleared = (on: string, more: object = {}) =>
  fact(FlagCleared, on, { ...flag, by, reason: 'error', text: 'Nhầm', ...more });

const confirm = (on: string, ...before: Draft[]) =>
  given(...before)
    .knowing(units)
    .when(ConfirmFlag, { ...flag, by, on });
const confirms = (on: string, ...before: Draft[]) =>
  confirm(on, ...before).records(stream, confirmed(on));

describe('a flag is confirmed', () => {
  it('after the agency was asked: the unit is asked before it is named', () => {
    confirm('2013-03-01').refuses('NotHeard', flag);
    confirms('2013-03-01', asked('2013-02-01', '2013-02-15'));
  });

  it('when its time to reply is over', () => {
    confirm('2013-02-15', asked('2013-02-01', '2013-02-15')).refuses('ReplyNotDue', {
      ...flag,
      askedOn: '2013-02-01',
      replyBy: '2013-02-15',
    });
    confirms('2013-02-16', asked('2013-02-01', '2013-02-15'));
    // Some day of February may have been later than the fifteenth.
    confirms('2013-02', asked('2013-02-01', '2013-02-15'));
    // Asked again, it has the later day.
    confirm(
      '2013-03-01',
      asked('2013-02-01', '2013-02-15'),
      asked('2013-02-20', '2013-03-10'),
    ).refuses('ReplyNotDue', { ...flag, askedOn: '2013-02-20', replyBy: '2013-03-10' });
  });

  it('at once when it has explained itself, asked or unasked', () => {
    confirms('2013-02-10', asked('2013-02-01', '2013-02-15'), explained('2013-02-10'));
    confirms('2013-02-10', explained('2013-02-05'));
  });

  it('not on what was asked or said later, or in another case', () => {
    const others = [
      asked('2013-03-02', '2013-03-02'),
      explained('2013-03-02'),
      explained('2013'),
      asked('2013-02-01', '2013-02-15', { flag: 'I' }),
      asked('2013-02-01', '2013-02-15', { period: '2012-H1' }),
      asked('2013-02-01', '2013-02-15', { commune: 'khac' }),
      explained('2013-02-01', { period: '2012-H1' }),
      explained('2013-02-01', { commune: 'khac' }),
    ];
    for (const other of others) confirm('2013-03-01', other).refuses('NotHeard', flag);
  });

  it('once', () => {
    const heard = explained('2013-02-01');
    confirm('2013-03-01', heard, confirmed('2013-02-10')).refuses('FlagAlreadyConfirmed', {
      ...flag,
      on: '2013-02-10',
    });
    for (const other of [{ flag: 'I' }, { period: '2012-H1' }, { commune: 'khac' }]) {
      confirms('2013-03-01', heard, confirmed('2013-02-10', other));
    }
    // What is recorded of a later day does not stand yet.
    confirms('2013-03-01', heard, confirmed('2013-04-01'));
  });

  it('again after a clearing, when the agency is heard again', () => {
    const before = [explained('2013-02-01'), confirmed('2013-02-10'), cleared('2013-03-01')];
    confirm('2013-04-01', ...before).refuses('NotHeard', flag);
    confirm('2013-04-01', ...before, asked('2013-02-28', '2013-02-28')).refuses('NotHeard', flag);
    confirms('2013-04-01', ...before, explained('2013-03-20'));
    confirms('2013-04-01', ...before, explained('2013-03-01'));
    confirms('2013-04-01', ...before, explained('2013-03'));
    confirms('2013-04-01', ...before, asked('2013-03', '2013-03-31'));
    // Cleared in March, perhaps on the last: what was said before may have been weighed.
    confirm(
      '2013-04-01',
      ...before.slice(0, 2),
      cleared('2013-03'),
      explained('2013-03-30'),
    ).refuses('NotHeard', flag);
    confirms('2013-04-01', ...before, asked('2013-03-01', '2013-03-16'));
  });

  it('not while an excuse is accepted', () => {
    const heard = explained('2013-02-01');
    confirm('2013-03-01', heard, excused('2013-02-20')).refuses('Excused', {
      ...flag,
      cause: 'forceMajeure',
      on: '2013-02-20',
    });
    confirm(
      '2013-03-01',
      heard,
      excused('2013-02-10', { cause: 'commune' }),
      excused('2013-02-20'),
    ).refuses('Excused', { ...flag, cause: 'forceMajeure', on: '2013-02-20' });
    confirms('2013-03-01', heard, excused('2013-03-02'));
    confirms('2013-03-01', heard, excused('2013-02-20', { period: '2012-H1' }));
  });
});

describe('a flag is cleared', () => {
  const clear = (on: string, more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(ClearFlag, { ...flag, by, reason: 'error', text: 'Nhầm', on, ...more });

  it('with its reason and words', () => {
    clear('2013-03-01', {}, confirmed('2013-02-10')).records(stream, cleared('2013-03-01'));
    const { reason, ...without } = { ...flag, by, reason: 'error', text: 'Nhầm' };
    given()
      .when(ClearFlag, { ...without, on: '2013' } as typeof without & {
        reason: 'error';
        on: string;
      })
      .malformed('reason');
    clear('2013', { text: ' ' }).malformed('text');
  });

  it('also when it was only raised', () => {
    clear('2022-01-20', { reason: 'lateEvidence' }).records(
      stream,
      cleared('2022-01-20', { reason: 'lateEvidence' }),
    );
  });

  it('once', () => {
    clear('2013-04-01', {}, cleared('2013-03-01')).refuses('FlagAlreadyCleared', {
      ...flag,
      on: '2013-03-01',
    });
    clear('2013-04-01', {}, cleared('2013-03-01'), confirmed('2013-03-20')).records(
      stream,
      cleared('2013-04-01'),
    );
    clear('2013-04-01', {}, cleared('2013-03-01', { flag: 'I' })).records(
      stream,
      cleared('2013-04-01'),
    );
  });

  it('for an excuse that was accepted by then', () => {
    const excuse = { reason: 'excuse' };
    clear('2013-03-01', excuse).refuses('NoExcuseAccepted', flag);
    for (const other of [excused('2013-03-02'), excused('2013-01-01', { commune: 'khac' })]) {
      clear('2013-03-01', excuse, other).refuses('NoExcuseAccepted', flag);
    }
    clear('2013-03-01', excuse, excused('2013-03-01')).records(
      stream,
      cleared('2013-03-01', excuse),
    );
  });
});
