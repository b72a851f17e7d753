import { amendPledge, confirmContribution, makeAssignment, makePledge } from '@donghanh/core';
import {
  agencyRegistered,
  assignmentMade,
  communeRegistered,
  contributionConfirmed,
  contributionDelivered,
  documentIssued,
  given,
  givenOnly,
  pledgeAmended,
  pledgeMade,
  world,
} from '@donghanh/testing';
import { describe, expect, it } from 'vitest';

// Decisions: given facts, when a command, then exactly these facts. No store, no clock, no await.

describe('a pledge', () => {
  const facts = [assignmentMade(), pledgeMade(), contributionDelivered({ pledge: 'p1' })] as const;
  const amend = (amount: number) =>
    amendPledge({ ...world.pair, on: '2013-01-10', pledge: 'p1', amount });

  it('can be raised: one fact, with its day and every field', () => {
    given(...facts)
      .when(amend(60_000_000))
      .then(pledgeAmended({ pledge: 'p1', amount: 60_000_000 }, { on: '2013-01-10' }));
  });

  it('is not lowered below what was delivered on it; the refusal says how to act', () => {
    const refusal = given(...facts)
      .when(amend(40_000_000))
      .thenRefused('PledgeBelowDelivered', {
        pledge: 'p1',
        delivered: 50_000_000,
        amount: 40_000_000,
      });
    expect(refusal.sentence.vi).toContain('không điều chỉnh xuống');
  });

  it('is made on a day that exists, of a whole number of đồng', () => {
    given(assignmentMade())
      .when(makePledge({ ...world.pair, on: '2013-02-30', amount: 0.5 }))
      .thenMalformed('on', 'amount');
  });
});

describe('an assignment', () => {
  // Units of your own instead of those of the small world in which `given` stands.
  const units = [
    agencyRegistered({ agency: 'so-vi-du', name: 'Sở Ví Dụ' }, { on: '2020-01-01' }),
    communeRegistered({ commune: 'xa-vi-du', code: '00001', name: 'Ví Dụ' }, { on: '2020-01-01' }),
    documentIssued(
      { document: 'qd-vi-du', number: '01/QĐ-UBND', issuer: 'UBND tỉnh Ví Dụ' },
      { on: '2020-06-01' },
    ),
  ] as const;
  const assign = makeAssignment({
    agency: 'so-vi-du',
    commune: 'xa-vi-du',
    from: '2020-07-01',
    basis: { document: 'qd-vi-du', annexLine: '1' },
  });

  it('is recorded in the stream of its pair', () => {
    givenOnly(...units)
      .when(assign)
      .then(
        assignmentMade(
          {
            assignment: 'so-vi-du~xa-vi-du~1',
            agency: 'so-vi-du',
            commune: 'xa-vi-du',
            basis: { document: 'qd-vi-du', annexLine: '1' },
          },
          { on: '2020-07-01', stream: 'assignment-so-vi-du~xa-vi-du' },
        ),
      );
  });

  it('rests on a document that is known', () => {
    const [agency, commune] = units;
    givenOnly(agency, commune).when(assign).thenRefused('UnknownDocument');
  });
});

describe('a gift', () => {
  it('is confirmed by the commune', () => {
    given(assignmentMade(), contributionDelivered({ evidence: 'E1' }))
      .when(
        confirmContribution({
          ...world.pair,
          on: '2012-12-20',
          contribution: 'g1',
          evidence: 'E2',
          by: 'UBND xã Keng Đu',
        }),
      )
      .then(
        contributionConfirmed(
          { contribution: 'g1', evidence: 'E2', by: 'UBND xã Keng Đu' },
          { on: '2012-12-20' },
        ),
      );
  });
});
