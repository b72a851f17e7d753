import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import type { Draft } from '../../event/define-event.ts';
import { MakeAssignment } from '../commands.ts';
import { AssignmentMade } from '../events.ts';
import { AnswerInvitation, InviteAgency } from './commands.ts';
import { AgencyInvited, InvitationAnswered } from './events.ts';

const stream = 'assignment-agribank~keng-du';
const pair = { agency: 'agribank', commune: 'keng-du' };
const known = {
  agencies: { agribank: ['2011-01-01'] },
  communes: { 'keng-du': ['2011-01-01', '2025-07-01'] },
  documents: { 'qd-1': '2012-04-20' },
} as const;
const on = '2012-03-01';
const invitation = { ...pair, invitation: 'm1', by: 'UBND tỉnh' } as const;
const invited = fact(AgencyInvited, on, invitation);
const answered = (answer: 'accepted' | 'declined', day = '2012-03-15') =>
  fact(InvitationAnswered, day, { invitation: 'm1', answer });
const made = (form: 'assigned' | 'invited') =>
  fact(AssignmentMade, '2012-05-01', {
    ...pair,
    assignment: 'agribank~keng-du~1',
    form,
    role: 'help',
    basis: { document: 'qd-1' },
  });

describe('an agency is invited', () => {
  const invite = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(InviteAgency, { ...invitation, on, ...more });

  it('to help a commune to which it is not assigned', () => {
    invite({}).records(stream, invited);
    invite({ document: 'qd-1' }).records(
      stream,
      fact(AgencyInvited, on, { ...invitation, document: 'qd-1' }),
    );
    invite({ document: 'qd-2' }).refuses('UnknownDocument', { document: 'qd-2' });
    invite({}, made('assigned')).refuses('AssignmentAlreadyActive', {
      assignment: 'agribank~keng-du~1',
      from: '2012-05-01',
      on,
    });
    invite({ agency: 'khac' }).refuses('UnknownAgency', { agency: 'khac' });
  });

  it('once, until it answers; under an id of its own', () => {
    invite({ invitation: 'm2' }, invited).refuses('AlreadyInvited', { invitation: 'm1', on });
    invite({}, invited, answered('declined')).refuses('AlreadyInvited', { invitation: 'm1', on });
    invite({ invitation: 'm2' }, invited, answered('declined')).records(
      stream,
      fact(AgencyInvited, on, { ...invitation, invitation: 'm2' }),
    );
  });
});

describe('an invitation is answered', () => {
  const answer = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(AnswerInvitation, {
        ...pair,
        on: '2012-03-15',
        invitation: 'm1',
        answer: 'accepted',
        ...more,
      });

  it('once, on its day or later', () => {
    answer({}, invited).records(stream, answered('accepted'));
    answer({ on, answer: 'declined', note: 'Hết kinh phí' }, invited).records(
      stream,
      fact(InvitationAnswered, on, { invitation: 'm1', answer: 'declined', note: 'Hết kinh phí' }),
    );
    answer({}).refuses('UnknownInvitation', { invitation: 'm1' });
    answer({}, invited, answered('declined')).refuses('AlreadyAnswered', {
      invitation: 'm1',
      answer: 'declined',
    });
    answer({ on: '2012-02-29' }, invited).refuses('TooEarly', { on: '2012-02-29', start: on });
    answer({ answer: 'perhaps' }, invited).malformed('answer');
  });
});

describe('an assignment of form "invited"', () => {
  const make = (form: 'assigned' | 'invited', ...before: Draft[]) =>
    given(...before)
      .knowing(known)
      .when(MakeAssignment, { ...pair, from: '2012-05-01', basis: { document: 'qd-1' }, form });

  it('follows an accepted invitation, where invitations are recorded', () => {
    make('invited', invited, answered('accepted')).records(stream, made('invited'));
    make('invited', invited).refuses('InvitationNotAccepted', { invitation: 'm1' });
    make('invited', invited, answered('declined')).refuses('InvitationNotAccepted', {
      invitation: 'm1',
    });
    make('invited').records(stream, made('invited'));
  });

  it('and an assignment binds whoever was invited before', () => {
    make('assigned', invited, answered('declined')).records(stream, made('assigned'));
  });
});
