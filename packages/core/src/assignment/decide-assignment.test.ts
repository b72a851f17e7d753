import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { emptyReference } from '../decision/reference.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, DocumentId } from '../vocabulary/ids.ts';
import * as commands from './commands.ts';
import { ContributionDelivered } from './contribution-events.ts';
import { makeAssignment } from './decide-make.ts';
import * as events from './events.ts';
import { pairMachine } from './pair-state.ts';

const STREAM = 'assignment-so-gtvt~keng-du-16822';
const ID = 'so-gtvt~keng-du-16822~1';
const pair = { agency: 'so-gtvt', commune: 'keng-du-16822' };
const basis = { document: '1310-qd-ubnd-2012', article: 'Điều 1' };
const known = {
  agencies: {
    'so-gtvt': ['2011-01-01', '2025-03-01'],
    'so-xay-dung': ['2011-01-01'],
  },
  communes: { 'keng-du-16822': ['2011-01-01', '2025-07-01'] },
  documents: { '1310-qd-ubnd-2012': '2012-04-20', '2209-qd-ubnd-2022': '2022-07-29' },
} as const;

const madeOn = (on: string, assignment = ID) =>
  fact(events.AssignmentMade, on, {
    ...pair,
    assignment,
    form: 'assigned',
    role: 'help',
    basis,
  });
const ended = (on: string, assignment = ID) =>
  fact(events.AssignmentEnded, on, { assignment, reason: 'replaced' });
const gift = (on: string) =>
  fact(ContributionDelivered, on, {
    ...pair,
    contribution: 'g1',
    assignment: ID,
    kind: 'living',
    form: 'goods',
    fund: 'own',
    stream: 'donation',
    evidence: 'E2',
    value: 1,
  });

describe('making an assignment', () => {
  const make = { ...pair, from: '2012-04-20', basis };

  it('records who helps whom, on what document', () => {
    given()
      .knowing(known)
      .when(commands.MakeAssignment, make)
      .records(STREAM, madeOn('2012-04-20'));
  });

  it('keeps the form and role that were given', () => {
    given()
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, form: 'invited', role: 'oversee' })
      .records(
        STREAM,
        fact(events.AssignmentMade, '2012-04-20', {
          ...pair,
          assignment: ID,
          form: 'invited',
          role: 'oversee',
          basis,
        }),
      );
  });

  it('refuses a second active assignment of the same pair', () => {
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, from: '2014-05-13' })
      .refuses('AssignmentAlreadyActive', {
        assignment: ID,
        from: '2012-04-20',
        on: '2014-05-13',
      });
  });

  it('numbers the assignments of a pair, one behind the end of the other', () => {
    given(madeOn('2012-04-20'), ended('2014-05-13'))
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, from: '2014-05-13' })
      .records(STREAM, madeOn('2014-05-13', 'so-gtvt~keng-du-16822~2'));
  });

  it('refuses a day on which the assignment before it still holds', () => {
    given(madeOn('2012-04-20'), ended('2014-05-13'))
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, from: '2014-05-12' })
      .refuses('AssignmentAlreadyActive', {
        assignment: ID,
        from: '2012-04-20',
        on: '2014-05-12',
      });
  });

  it('refuses units that are unknown or do not exist on that day', () => {
    given()
      .knowing({ ...known, agencies: {} })
      .when(commands.MakeAssignment, make)
      .refuses('UnknownAgency', { agency: 'so-gtvt' });
    given()
      .knowing({ ...known, communes: {} })
      .when(commands.MakeAssignment, make)
      .refuses('UnknownCommune', { commune: 'keng-du-16822' });
    given()
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, from: '2025-03-01' })
      .refuses('OutsideAgencyLife', {
        id: 'so-gtvt',
        name: 'Tên so-gtvt',
        on: '2025-03-01',
        from: '2011-01-01',
        until: '2025-03-01',
      });
    given()
      .knowing({ ...known, agencies: { 'so-gtvt': ['2011-01-01'] } })
      .when(commands.MakeAssignment, { ...make, from: '2025-07-01' })
      .refuses('OutsideCommuneLife', {
        id: 'keng-du-16822',
        name: 'Tên keng-du-16822',
        on: '2025-07-01',
        from: '2011-01-01',
        until: '2025-07-01',
      });
  });

  it('refuses a document that was never recorded', () => {
    given()
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, basis: { document: '9999-qd' } })
      .refuses('UnknownDocument', { document: '9999-qd' });
  });

  it('refuses a commune outside the scope of the programme, where a scope is recorded', () => {
    const reference = {
      ...emptyReference,
      agency: () => ({ name: 'A', from: '2011-01-01' as LocalDate }),
      commune: () => ({ name: 'C', from: '2011-01-01' as LocalDate }),
      document: () => ({ issuedOn: '2012-04-20' as LocalDate }),
      inProgrammeScope: () => false,
    };
    const input = {
      agency: 'a' as AgencyId,
      commune: 'c' as CommuneId,
      from: '2012-04-20' as PartialDate,
      basis: { document: 'd' as DocumentId },
    };
    const decided = makeAssignment(input, pairMachine.init, reference);
    expect(E.isLeft(decided) && [decided.left._tag, decided.left.details]).toEqual([
      'OutOfScope',
      { commune: 'c', on: '2012-04-20' },
    ]);
  });

  it('refuses what does not fit, naming the field', () => {
    given()
      .knowing(known)
      .when(commands.MakeAssignment, { ...make, from: '2012-02-30', form: 'ordered' as 'assigned' })
      .malformed('from', 'form');
  });
});

describe('changing an assignment', () => {
  const later = { document: '2209-qd-ubnd-2022' };

  it('puts it on another document', () => {
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.AdjustAssignment, { ...pair, on: '2022-07-29', basis: later, note: 'x' })
      .records(
        STREAM,
        fact(events.AssignmentAdjusted, '2022-07-29', { assignment: ID, basis: later, note: 'x' }),
      );
  });

  it('ends it, and refuses a second end', () => {
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2022-07-29', reason: 'replaced' })
      .records(STREAM, ended('2022-07-29'));
    given(madeOn('2012-04-20'), ended('2022-07-29'))
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2020-01-01', reason: 'replaced' })
      .refuses('AlreadyEnded', { assignment: ID, end: '2022-07-29' });
    given(madeOn('2012-04-20'), ended('2022-07-29'))
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2022-07-29', reason: 'replaced' })
      .refuses('AssignmentEnded', { assignment: ID, end: '2022-07-29', on: '2022-07-29' });
  });

  it('refuses to end it before help that was credited to it', () => {
    given(madeOn('2012-04-20'), gift('2015-01-24'))
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2015-01-24', reason: 'revoked' })
      .refuses('HelpAfterEnd', { assignment: ID, on: '2015-01-24', contributions: ['g1'] });
    given(madeOn('2012-04-20'), gift('2015-01-24'))
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2015-01-25', reason: 'revoked' })
      .records(
        STREAM,
        fact(events.AssignmentEnded, '2015-01-25', { assignment: ID, reason: 'revoked' }),
      );
  });

  it('refuses any of it where no assignment holds', () => {
    given()
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2015-01-24', reason: 'revoked' })
      .refuses('NotAssigned', { on: '2015-01-24' });
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.EndAssignment, { ...pair, on: '2012-04-19', reason: 'revoked' })
      .refuses('NotYetAssigned', { assignment: ID, from: '2012-04-20', on: '2012-04-19' });
  });

  it('transfers it to another agency, not to the same and not to an unknown one', () => {
    const transfer = { ...pair, on: '2025-02-28', basis: later };
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.TransferAssignment, { ...transfer, to: 'so-xay-dung' })
      .records(
        STREAM,
        fact(events.AssignmentTransferred, '2025-02-28', {
          assignment: ID,
          to: 'so-xay-dung',
          basis: later,
        }),
      );
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.TransferAssignment, { ...transfer, to: 'so-gtvt' })
      .refuses('SameAgency', { agency: 'so-gtvt' });
    given(madeOn('2012-04-20'))
      .knowing(known)
      .when(commands.TransferAssignment, { ...transfer, to: 'nobody' })
      .refuses('UnknownAgency', { agency: 'nobody' });
  });

  it('lets it rest and takes it up again, each once', () => {
    const suspended = fact(events.AssignmentSuspended, '2018-09-01', {
      assignment: ID,
      cause: 'Lũ quét',
    });
    const resumed = fact(events.AssignmentResumed, '2018-12-01', { assignment: ID });
    const suspend = { ...pair, on: '2018-09-01', cause: 'Lũ quét' };
    given(madeOn('2012-04-20'))
      .when(commands.SuspendAssignment, suspend)
      .records(STREAM, suspended);
    given(madeOn('2012-04-20'), suspended)
      .when(commands.SuspendAssignment, suspend)
      .refuses('AlreadySuspended', { assignment: ID });
    given(madeOn('2012-04-20'), suspended)
      .when(commands.ResumeAssignment, { ...pair, on: '2018-12-01' })
      .records(STREAM, resumed);
    given(madeOn('2012-04-20'), suspended, resumed)
      .when(commands.ResumeAssignment, { ...pair, on: '2018-12-02' })
      .refuses('NotSuspended', { assignment: ID });
  });
});
