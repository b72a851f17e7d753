import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import * as commands from './commands.ts';
import * as gifts from './contribution-events.ts';
import * as events from './events.ts';
import * as help from './help-commands.ts';
import * as pledges from './pledge-events.ts';

const STREAM = 'assignment-bao-nghe-an~xieng-my-16904';
const ID = 'bao-nghe-an~xieng-my-16904~1';
const pair = { agency: 'bao-nghe-an', commune: 'xieng-my-16904' } as const;
const ended = ['2011-01-01', '2025-07-01'] as const;
const goesOn = ['2025-07-01'] as const;

/** Xiêng My went wholly into Nga My on 1/7/2025. */
const merged = {
  agencies: { 'bao-nghe-an': ['2010-01-01'] },
  communes: { 'xieng-my-16904': [...ended, 'nga-my-2025'], 'nga-my-2025': goesOn },
  documents: { 'qd-2025': '2025-08-01' },
} as const;
/** Had it been split up, between Nga My and Yên Na. */
const split = {
  ...merged,
  communes: {
    'xieng-my-16904': [...ended, 'nga-my-2025', 'yen-na-2025'],
    'nga-my-2025': goesOn,
    'yen-na-2025': goesOn,
  },
} as const;

const assigned = fact(events.AssignmentMade, '2012-04-20', {
  ...pair,
  assignment: ID,
  form: 'assigned',
  role: 'help',
  basis: { document: '1209-qd-ubnd' },
});
const inNgaMy = fact(events.AssignmentAdjusted, '2025-08-01', {
  assignment: ID,
  basis: { document: 'qd-2025' },
  toCommune: 'nga-my-2025',
});
const gift = {
  kind: 'economy',
  form: 'goods',
  fund: 'own',
  stream: 'donation',
  evidence: 'E1',
  value: 44_000_000,
} as const;
const outside = {
  id: 'xieng-my-16904',
  name: 'Tên xieng-my-16904',
  on: '2025-09-01',
  from: '2011-01-01',
  until: '2025-07-01',
};

describe('after the whole commune went into another', () => {
  it('help goes on under the assignment, named by the commune that it was made for', () => {
    given(assigned)
      .knowing(merged)
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2025-09-01' })
      .records(
        STREAM,
        fact(gifts.ContributionDelivered, '2025-09-01', {
          ...pair,
          ...gift,
          contribution: 'g1',
          assignment: ID,
        }),
      );
  });

  it('so do pledges and commitments', () => {
    given(assigned)
      .knowing(merged)
      .when(help.MakePledge, { ...pair, amount: 50_000_000, on: '2025-09-01' })
      .records(
        STREAM,
        fact(pledges.PledgeMade, '2025-09-01', {
          ...pair,
          pledge: 'p1',
          assignment: ID,
          amount: 50_000_000,
        }),
      );
    given(assigned)
      .knowing(merged)
      .when(help.SignCommitment, {
        ...pair,
        amount: 50_000_000,
        dueBy: '2025-12-31',
        on: '2025-09-01',
      })
      .records(
        STREAM,
        fact(pledges.CommitmentSigned, '2025-09-01', {
          ...pair,
          commitment: 'c1',
          assignment: ID,
          amount: 50_000_000,
          dueBy: '2025-12-31',
        }),
      );
  });

  it('through several mergers, as long as the last commune exists', () => {
    const communes = {
      'xieng-my-16904': [...ended, 'nga-my-2025'],
      'nga-my-2025': ['2025-07-01', '2030-01-01', 'moi-2030'],
      'moi-2030': ['2030-01-01'],
    } as const;
    given(assigned)
      .knowing({ ...merged, communes })
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2030-02-01' })
      .records(
        STREAM,
        fact(gifts.ContributionDelivered, '2030-02-01', {
          ...pair,
          ...gift,
          contribution: 'g1',
          assignment: ID,
        }),
      );
    given(assigned)
      .knowing({ ...merged, communes: { ...communes, 'moi-2030': ['2030-01-01', '2031-01-01'] } })
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2031-02-01' })
      .refuses('OutsideCommuneLife', { ...outside, on: '2031-02-01' });
  });

  it('but nothing new begins with the commune that has ended', () => {
    given()
      .knowing(merged)
      .when(commands.MakeAssignment, {
        ...pair,
        from: '2025-09-01',
        basis: { document: 'qd-2025' },
      })
      .refuses('OutsideCommuneLife', outside);
    given()
      .knowing(merged)
      .when(help.DeliverVoluntaryHelp, { ...pair, ...gift, on: '2025-09-01' })
      .refuses('OutsideCommuneLife', outside);
  });

  it('and help before the commune was there is refused as ever', () => {
    given(assigned)
      .knowing(merged)
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2010-12-31' })
      .refuses('OutsideCommuneLife', { ...outside, on: '2010-12-31' });
  });

  it('in a circle of mergers there is nowhere to go on', () => {
    const communes = {
      'xieng-my-16904': [...ended, 'nga-my-2025'],
      'nga-my-2025': ['2011-01-01', '2025-07-01', 'xieng-my-16904'],
    } as const;
    given(assigned)
      .knowing({ ...merged, communes })
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2025-09-01' })
      .refuses('OutsideCommuneLife', outside);
  });
});

describe('after the commune was split up', () => {
  it('nothing goes on without a decision', () => {
    given(assigned)
      .knowing(split)
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2025-09-01' })
      .refuses('OutsideCommuneLife', outside);
  });

  it('help goes on from the day on which a document names a part', () => {
    given(assigned, inNgaMy)
      .knowing(split)
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2025-07-31' })
      .refuses('OutsideCommuneLife', { ...outside, on: '2025-07-31' });
    given(assigned, inNgaMy)
      .knowing(split)
      .when(help.DeliverContribution, { ...pair, ...gift, on: '2025-08-01' })
      .records(
        STREAM,
        fact(gifts.ContributionDelivered, '2025-08-01', {
          ...pair,
          ...gift,
          contribution: 'g1',
          assignment: ID,
        }),
      );
  });

  it('of two documents the later one counts', () => {
    const inYenNa = fact(events.AssignmentAdjusted, '2025-10-01', {
      assignment: ID,
      basis: { document: 'qd-2025' },
      toCommune: 'yen-na-2025',
    });
    const communes = { ...split.communes, 'yen-na-2025': ['2025-07-01', '2026-01-01'] } as const;
    const deliver = (on: string) =>
      given(assigned, inYenNa, inNgaMy)
        .knowing({ ...split, communes })
        .when(help.DeliverContribution, { ...pair, ...gift, on });
    deliver('2025-09-01').records(
      STREAM,
      fact(gifts.ContributionDelivered, '2025-09-01', {
        ...pair,
        ...gift,
        contribution: 'g1',
        assignment: ID,
      }),
    );
    deliver('2026-01-01').refuses('OutsideCommuneLife', {
      id: 'yen-na-2025',
      name: 'Tên yen-na-2025',
      on: '2026-01-01',
      from: '2025-07-01',
      until: '2026-01-01',
    });
  });
});
