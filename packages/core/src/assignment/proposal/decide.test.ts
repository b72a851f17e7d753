import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import type { Draft } from '../../event/define-event.ts';
import { MakeAssignment } from '../commands.ts';
import { AssignmentMade } from '../events.ts';
import { DeclineProposal, ProposeAssignment } from './commands.ts';
import { AssignmentProposalDeclined, AssignmentProposed } from './events.ts';

const stream = 'assignment-so-gtvt~keng-du';
const pair = { agency: 'so-gtvt', commune: 'keng-du' };
const known = {
  agencies: { 'so-gtvt': ['2011-01-01', '2025-03-01'] },
  communes: { 'keng-du': ['2011-01-01'] },
  documents: { 'qd-1': '2012-04-20' },
} as const;
const proposal = {
  ...pair,
  proposal: 'dx1',
  by: 'Sở LĐTBXH',
  reason: 'Xã chưa có đơn vị giúp đỡ',
} as const;
const on = '2012-03-01';
const proposed = fact(AssignmentProposed, on, proposal);
const declined = fact(AssignmentProposalDeclined, '2012-03-20', {
  proposal: 'dx1',
  by: 'UBND tỉnh',
  why: 'Đã giao hai xã',
});
const made = {
  ...pair,
  assignment: 'so-gtvt~keng-du~1',
  form: 'assigned',
  role: 'help',
  basis: { document: 'qd-1' },
} as const;
const assigned = (more: object = {}) => fact(AssignmentMade, '2012-05-01', { ...made, ...more });

describe('an assignment is proposed', () => {
  const propose = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(ProposeAssignment, { ...proposal, on, ...more });

  it('of units that exist, with a reason, and what it answers', () => {
    propose({}).records(stream, proposed);
    const because = { shortcoming: 'tt1' };
    propose({ because, document: 'qd-1' }).records(
      stream,
      fact(AssignmentProposed, on, { ...proposal, because, document: 'qd-1' }),
    );
    propose({ because: {} }).refuses('CauseMissing', {});
    propose({ document: 'qd-2' }).refuses('UnknownDocument', { document: 'qd-2' });
    propose({ on: '2025-03-01' }).refuses('OutsideAgencyLife', {
      id: 'so-gtvt',
      name: 'Tên so-gtvt',
      on: '2025-03-01',
      from: '2011-01-01',
      until: '2025-03-01',
    });
    propose({ commune: 'khac' }).refuses('UnknownCommune', { commune: 'khac' });
    propose({ reason: '' }).malformed('reason');
  });

  it('of a pair that has none on that day or later', () => {
    propose({}, assigned()).refuses('AssignmentAlreadyActive', {
      assignment: made.assignment,
      from: '2012-05-01',
      on,
    });
  });

  it('once, until it is decided; under an id of its own', () => {
    propose({ proposal: 'dx2' }, proposed).refuses('AlreadyProposed', { proposal: 'dx1', on });
    propose({}, proposed, declined).refuses('AlreadyProposed', { proposal: 'dx1', on });
    propose({ proposal: 'dx2' }, proposed, declined).records(
      stream,
      fact(AssignmentProposed, on, { ...proposal, proposal: 'dx2' }),
    );
  });
});

describe('a proposal is declined', () => {
  const decline = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(DeclineProposal, {
        ...pair,
        on: '2012-03-20',
        proposal: 'dx1',
        by: 'UBND tỉnh',
        why: 'Đã giao hai xã',
        ...more,
      });

  it('with the reason, once, not before it was made', () => {
    decline({}, proposed).records(stream, declined);
    decline({}).refuses('UnknownProposal', { proposal: 'dx1' });
    decline({}, proposed, declined).refuses('ProposalDecided', {
      proposal: 'dx1',
      outcome: 'declined',
    });
    decline({}, proposed, assigned({ proposal: 'dx1' })).refuses('ProposalDecided', {
      proposal: 'dx1',
      outcome: 'assigned',
    });
    decline({ on: '2012-02-29' }, proposed).refuses('TooEarly', {
      on: '2012-02-29',
      start: on,
    });
    decline({ document: 'qd-2' }, proposed).refuses('UnknownDocument', { document: 'qd-2' });
  });
});

describe('an assignment that follows a proposal', () => {
  const make = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(MakeAssignment, { ...pair, from: '2012-05-01', basis: made.basis, ...more });

  it('names one that is open', () => {
    make({ proposal: 'dx1' }, proposed).records(stream, assigned({ proposal: 'dx1' }));
    make({ proposal: 'dx1' }).refuses('UnknownProposal', { proposal: 'dx1' });
    make({ proposal: 'dx1' }, proposed, declined).refuses('ProposalDecided', {
      proposal: 'dx1',
      outcome: 'declined',
    });
  });

  it('and an assignment needs none, whatever was proposed', () => {
    make({}, proposed).records(stream, assigned());
    make({}, proposed, declined).records(stream, assigned());
  });
});
