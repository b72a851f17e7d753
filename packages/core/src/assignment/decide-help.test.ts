import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import * as gifts from './contribution-events.ts';
import * as events from './events.ts';
import * as commands from './help-commands.ts';
import * as pledges from './pledge-events.ts';

const STREAM = 'assignment-bao-nghe-an~xieng-my-16904';
const ID = 'bao-nghe-an~xieng-my-16904~1';
const pair = { agency: 'bao-nghe-an', commune: 'xieng-my-16904' };
const known = {
  agencies: { 'bao-nghe-an': ['2011-01-01'] },
  communes: { 'xieng-my-16904': ['2011-01-01', '2025-07-01'] },
  documents: { 'bien-ban-1': '2012-08-28' },
} as const;

const assigned = fact(events.AssignmentMade, '2012-04-20', {
  ...pair,
  assignment: ID,
  form: 'assigned',
  role: 'help',
  basis: { document: '1209-qd-ubnd' },
});
const endedIn2014 = fact(events.AssignmentEnded, '2014-05-13', {
  assignment: ID,
  reason: 'replaced',
});
const help = {
  ...pair,
  on: '2012-08-28',
  kind: 'economy',
  form: 'goods',
  fund: 'own',
  stream: 'donation',
  evidence: 'E1',
  value: 44_000_000,
} as const;
const delivered = (on: string, more: object = {}) => {
  const { on: _on, ...data } = help;
  return fact(gifts.ContributionDelivered, on, {
    ...data,
    contribution: 'g1',
    assignment: ID,
    ...more,
  });
};
const pledged = (amount: number) =>
  fact(pledges.PledgeMade, '2012-05-01', { ...pair, pledge: 'p1', assignment: ID, amount });

describe('a pledge', () => {
  const pledge = { ...pair, on: '2012-05-01', amount: 50_000_000 };

  it('is credited to the assignment in force and numbered', () => {
    given(assigned)
      .knowing(known)
      .when(commands.MakePledge, pledge)
      .records(STREAM, pledged(50_000_000));
  });

  it('needs an amount or words, a free id, and a due day that is not past', () => {
    given(assigned)
      .knowing(known)
      .when(commands.MakePledge, { ...pair, on: '2012-05-01', amount: 0 })
      .refuses('NothingPledged', { pledge: 'p1' });
    given(assigned, pledged(1))
      .knowing(known)
      .when(commands.MakePledge, { ...pledge, pledge: 'p1' })
      .refuses('IdTaken', { id: 'p1' });
    given(assigned)
      .knowing(known)
      .when(commands.MakePledge, { ...pledge, dueBy: '2012-04-30' })
      .refuses('DueBeforePledge', { dueBy: '2012-04-30', on: '2012-05-01' });
  });

  it('is not made by or to a unit that does not exist on that day', () => {
    given(assigned)
      .knowing({ ...known, agencies: {} })
      .when(commands.MakePledge, pledge)
      .refuses('UnknownAgency', { agency: 'bao-nghe-an' });
    given(assigned)
      .knowing(known)
      .when(commands.SignCommitment, {
        ...pair,
        on: '2025-07-01',
        amount: 1,
        dueBy: '2025-12-31',
      })
      .refuses('OutsideCommuneLife', {
        id: 'xieng-my-16904',
        name: 'Tên xieng-my-16904',
        on: '2025-07-01',
        from: '2011-01-01',
        until: '2025-07-01',
      });
  });

  it('cannot be made on an assignment that has ended', () => {
    given(assigned, endedIn2014)
      .knowing(known)
      .when(commands.MakePledge, { ...pledge, on: '2014-05-13' })
      .refuses('AssignmentEnded', { assignment: ID, end: '2014-05-13', on: '2014-05-13' });
  });

  it('is amended, but not below what was delivered on it', () => {
    const onIt = delivered('2012-08-28', { pledge: 'p1', value: 44_000_000 });
    given(assigned, pledged(50_000_000), onIt)
      .when(commands.AmendPledge, { ...pair, on: '2012-09-01', pledge: 'p1', amount: 44_000_000 })
      .records(
        STREAM,
        fact(pledges.PledgeAmended, '2012-09-01', { pledge: 'p1', amount: 44_000_000 }),
      );
    given(assigned, pledged(50_000_000), onIt)
      .when(commands.AmendPledge, { ...pair, on: '2012-09-01', pledge: 'p1', amount: 43_999_999 })
      .refuses('PledgeBelowDelivered', {
        pledge: 'p1',
        amount: 43_999_999,
        delivered: 44_000_000,
      });
  });

  it('is withdrawn once, and then neither amended nor delivered on', () => {
    const withdrawn = fact(pledges.PledgeWithdrawn, '2012-06-01', { pledge: 'p1' });
    given(assigned, pledged(1))
      .when(commands.WithdrawPledge, { ...pair, on: '2012-06-01', pledge: 'p1' })
      .records(STREAM, withdrawn);
    given(assigned, pledged(1), withdrawn)
      .when(commands.AmendPledge, { ...pair, on: '2012-07-01', pledge: 'p1', amount: 2 })
      .refuses('PledgeWithdrawn', { pledge: 'p1' });
    given(assigned, pledged(1), withdrawn)
      .knowing(known)
      .when(commands.DeliverContribution, { ...help, pledge: 'p1' })
      .refuses('PledgeWithdrawn', { pledge: 'p1' });
  });

  it('is not changed before it was made, nor when it was never made', () => {
    given(assigned, pledged(1))
      .when(commands.AmendPledge, { ...pair, on: '2012-04-30', pledge: 'p1', amount: 2 })
      .refuses('BeforePledge', { pledge: 'p1', made: '2012-05-01', on: '2012-04-30' });
    given(assigned, pledged(1))
      .when(commands.WithdrawPledge, { ...pair, on: '2012-06-01', pledge: 'p2' })
      .refuses('UnknownPledge', { pledge: 'p2', known: ['p1'] });
  });

  it.each([
    ['a fraction of a đồng', 0.5],
    ['a negative amount', -1],
    ['10^17 đồng', 1e17],
  ])('of %s does not fit', (_what, amount) => {
    given(assigned)
      .knowing(known)
      .when(commands.MakePledge, { ...pledge, amount })
      .malformed('amount');
  });
});

describe('a commitment', () => {
  const sign = { ...pair, on: '2012-06-01', amount: 10, dueBy: '2012-12-31' };

  it('is signed on the assignment in force', () => {
    given(assigned, pledged(10))
      .knowing(known)
      .when(commands.SignCommitment, { ...sign, pledge: 'p1', document: 'bien-ban-1' })
      .records(
        STREAM,
        fact(pledges.CommitmentSigned, '2012-06-01', {
          ...pair,
          commitment: 'c1',
          assignment: ID,
          amount: 10,
          dueBy: '2012-12-31',
          pledge: 'p1',
          document: 'bien-ban-1',
        }),
      );
  });

  it('needs an amount, and refers only to what is there', () => {
    given(assigned)
      .knowing(known)
      .when(commands.SignCommitment, { ...sign, amount: 0 })
      .refuses('NothingCommitted', { commitment: 'c1' });
    given(assigned)
      .knowing(known)
      .when(commands.SignCommitment, { ...sign, pledge: 'p9' })
      .refuses('UnknownPledge', { pledge: 'p9', known: [] });
    given(assigned)
      .knowing(known)
      .when(commands.SignCommitment, { ...sign, document: 'nowhere' })
      .refuses('UnknownDocument', { document: 'nowhere' });
  });
});

describe('help', () => {
  it('is credited to the assignment in force on its day', () => {
    given(assigned)
      .knowing(known)
      .when(commands.DeliverContribution, help)
      .records(STREAM, delivered('2012-08-28'));
  });

  it('recorded late is credited to the assignment that held then', () => {
    given(assigned, endedIn2014)
      .knowing(known)
      .when(commands.DeliverContribution, { ...help, on: '2014-05-12' })
      .records(STREAM, delivered('2014-05-12'));
  });

  it('is refused on an assignment that had ended', () => {
    given(assigned, endedIn2014)
      .knowing(known)
      .when(commands.DeliverContribution, { ...help, on: '2014-05-13' })
      .refuses('AssignmentEnded', { assignment: ID, end: '2014-05-13', on: '2014-05-13' });
  });

  it('is refused where there is no assignment; that is voluntary help', () => {
    given()
      .knowing(known)
      .when(commands.DeliverContribution, help)
      .refuses('NotAssigned', { on: '2012-08-28' });
    const { on: _on, ...data } = help;
    given()
      .knowing(known)
      .when(commands.DeliverVoluntaryHelp, help)
      .records(
        'voluntary-bao-nghe-an~xieng-my-16904',
        fact(gifts.VoluntaryHelpDelivered, '2012-08-28', { ...data, contribution: 'g1' }),
      );
  });

  it('needs content: a visit is not help', () => {
    const { value: _value, ...visit } = help;
    given(assigned)
      .knowing(known)
      .when(commands.DeliverContribution, visit)
      .refuses('EmptyHelp', { ...pair, on: '2012-08-28' });
    given(assigned)
      .knowing(known)
      .when(commands.DeliverContribution, { ...visit, form: 'training' })
      .records(
        STREAM,
        fact(gifts.ContributionDelivered, '2012-08-28', {
          ...(({ on: _, ...rest }) => rest)(visit),
          form: 'training',
          contribution: 'g1',
          assignment: ID,
        }),
      );
  });

  it('cannot hold items worth more than the whole', () => {
    given(assigned)
      .knowing(known)
      .when(commands.DeliverContribution, {
        ...help,
        items: [
          { what: 'bò', value: 40_000_000 },
          { what: 'chuồng', value: 4_000_001 },
        ],
      })
      .refuses('ItemsExceedValue', { items: 44_000_001, value: 44_000_000 });
  });

  it('keeps its id unique in its stream, and refers only to what is there', () => {
    given(assigned, delivered('2012-08-28'))
      .knowing(known)
      .when(commands.DeliverContribution, { ...help, contribution: 'g1' })
      .refuses('IdTaken', { id: 'g1' });
    given(assigned)
      .knowing(known)
      .when(commands.DeliverContribution, { ...help, commitment: 'c7' })
      .refuses('UnknownCommitment', { commitment: 'c7', known: [] });
  });

  it('is not given to a commune that is no more', () => {
    given(assigned)
      .knowing(known)
      .when(commands.DeliverContribution, { ...help, on: '2025-07-01' })
      .refuses('OutsideCommuneLife', {
        id: 'xieng-my-16904',
        name: 'Tên xieng-my-16904',
        on: '2025-07-01',
        from: '2011-01-01',
        until: '2025-07-01',
      });
  });
});

describe('evidence for help', () => {
  const confirm = {
    ...pair,
    on: '2012-09-10',
    contribution: 'g1',
    evidence: 'E2',
    by: 'UBND xã Xiêng My',
  } as const;

  it('rises, and never falls or stays', () => {
    given(assigned, delivered('2012-08-28'))
      .knowing(known)
      .when(commands.ConfirmContribution, confirm)
      .records(
        STREAM,
        fact(gifts.ContributionConfirmed, '2012-09-10', {
          contribution: 'g1',
          evidence: 'E2',
          by: 'UBND xã Xiêng My',
        }),
      );
    given(assigned, delivered('2012-08-28', { evidence: 'E2' }))
      .when(commands.ConfirmContribution, confirm)
      .refuses('NotHigher', { contribution: 'g1', now: 'E2', given: 'E2' });
  });

  it('is contested by the commune, after the day of the delivery', () => {
    const contest = {
      ...pair,
      on: '2012-09-10',
      contribution: 'g1',
      by: 'UBND xã',
      why: 'Chưa nhận',
    };
    given(assigned, delivered('2012-08-28'))
      .when(commands.ContestContribution, contest)
      .records(
        STREAM,
        fact(gifts.ContributionContested, '2012-09-10', {
          contribution: 'g1',
          by: 'UBND xã',
          why: 'Chưa nhận',
        }),
      );
    given(assigned, delivered('2012-08-28'))
      .when(commands.ContestContribution, { ...contest, on: '2012-08-27' })
      .refuses('BeforeDelivery', {
        contribution: 'g1',
        delivered: '2012-08-28',
        on: '2012-08-27',
      });
    given(assigned)
      .when(commands.ContestContribution, contest)
      .refuses('UnknownContribution', { contribution: 'g1', known: [] });
  });
});
