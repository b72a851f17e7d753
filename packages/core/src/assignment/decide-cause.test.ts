import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { domainCatalogue } from '../catalogue/domain-catalogue.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';
import { AssignmentProposed } from './proposal/events.ts';

const STREAM = 'assignment-so-gtvt~keng-du-16822';
const ID = 'so-gtvt~keng-du-16822~1';
const pair = { agency: 'so-gtvt', commune: 'keng-du-16822' };
const basis = { document: '1310-qd-ubnd-2012' };
const because = {
  flag: { flag: 'N', agency: 'so-gtvt', commune: 'keng-du-16822', period: '2012' },
  recommendation: 'r1',
  direction: 'd1',
  shortcoming: 's1',
} as const;
const made = {
  ...pair,
  assignment: ID,
  form: 'assigned',
  role: 'help',
  basis,
} as const;
const known = {
  agencies: { 'so-gtvt': ['2011-01-01'], 'so-xay-dung': ['2011-01-01'] },
  communes: {
    'keng-du-16822': ['2011-01-01', '2025-07-01'],
    'keng-du-2025': ['2025-07-01'],
  },
  documents: { '1310-qd-ubnd-2012': '2012-04-20' },
} as const;
const assigned = () => given(fact(events.AssignmentMade, '2012-04-20', made)).knowing(known);

describe('the cause of an act', () => {
  it('is recorded with a new assignment, and the proposal it follows', () => {
    given(
      fact(AssignmentProposed, '2012-04-01', {
        ...pair,
        proposal: 'p1',
        by: 'Sở',
        reason: 'Xã xa',
      }),
    )
      .knowing(known)
      .when(commands.MakeAssignment, {
        ...pair,
        from: '2012-04-20',
        basis,
        because,
        proposal: 'p1',
      })
      .records(
        STREAM,
        fact(events.AssignmentMade, '2012-04-20', { ...made, because, proposal: 'p1' }),
      );
  });

  it('is recorded with an adjustment, a transfer and an end', () => {
    assigned()
      .when(commands.AdjustAssignment, { ...pair, on: '2014-05-13', basis, because })
      .records(
        STREAM,
        fact(events.AssignmentAdjusted, '2014-05-13', { assignment: ID, basis, because }),
      );
    assigned()
      .when(commands.TransferAssignment, {
        ...pair,
        on: '2014-05-13',
        to: 'so-xay-dung',
        basis,
        because,
      })
      .records(
        STREAM,
        fact(events.AssignmentTransferred, '2014-05-13', {
          assignment: ID,
          to: 'so-xay-dung',
          basis,
          because,
        }),
      );
    assigned()
      .when(commands.EndAssignment, { ...pair, on: '2014-05-13', reason: 'revoked', because })
      .records(
        STREAM,
        fact(events.AssignmentEnded, '2014-05-13', { assignment: ID, reason: 'revoked', because }),
      );
  });

  it('names something, or is left out', () => {
    const act = { ...pair, on: '2014-05-13', basis, because: {} };
    given()
      .knowing(known)
      .when(commands.MakeAssignment, { ...pair, from: '2012-04-20', basis, because: {} })
      .refuses('CauseMissing', {});
    assigned().when(commands.AdjustAssignment, act).refuses('CauseMissing', {});
    assigned()
      .when(commands.TransferAssignment, { ...act, to: 'so-xay-dung' })
      .refuses('CauseMissing', {});
    assigned()
      .when(commands.EndAssignment, { ...act, reason: 'revoked' })
      .refuses('CauseMissing', {});
  });
});

describe('an assignment that goes on for another commune', () => {
  const goesOn = { ...pair, on: '2025-06-30', basis };

  it('names a commune that exists on that day', () => {
    assigned()
      .when(commands.AdjustAssignment, {
        ...goesOn,
        on: '2025-07-01',
        toCommune: 'keng-du-2025',
      })
      .records(
        STREAM,
        fact(events.AssignmentAdjusted, '2025-07-01', {
          assignment: ID,
          basis,
          toCommune: 'keng-du-2025',
        }),
      );
  });

  it('is refused where that commune is unknown or does not exist on that day', () => {
    assigned()
      .when(commands.AdjustAssignment, { ...goesOn, toCommune: 'muong-xen' })
      .refuses('UnknownCommune', { commune: 'muong-xen' });
    assigned()
      .when(commands.AdjustAssignment, { ...goesOn, toCommune: 'keng-du-2025' })
      .refuses('OutsideCommuneLife', {
        id: 'keng-du-2025',
        name: 'Tên keng-du-2025',
        on: '2025-06-30',
        from: '2025-07-01',
      });
  });
});

it('facts of the first version read as they were written, and know no cause', () => {
  expect(domainCatalogue.read('AssignmentMade', 1, made)).toEqual(E.right(made));
  expect(E.isLeft(domainCatalogue.read('AssignmentMade', 1, { ...made, because }))).toBe(true);
  expect(domainCatalogue.read('AssignmentMade', 2, { ...made, because })).toEqual(
    E.right({ ...made, because }),
  );
});
