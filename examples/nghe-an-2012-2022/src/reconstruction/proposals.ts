import { answerInvitation, declineProposal, inviteAgency, proposeAssignment } from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { by } from './rules.ts';
import { special } from './special-years.ts';
import { authority, standingBody } from './standing-body.ts';
import { pairOfUnit } from './unit-pair-of.ts';
import { dissolved } from './unit-pairs.ts';
import { unitId } from './units.ts';

const step = (key: string, knownOn: string, command: Step['command']): Step => ({
  key,
  knownOn,
  source: by('R14'),
  command,
});

const left = pairOfUnit(dissolved.unit).commune;

/** A unit was dissolved: one is proposed in its place and declined, another is proposed and assigned. */
const inItsPlace: readonly Step[] = [
  step(
    'proposal/declined',
    '2016-07-20',
    proposeAssignment({
      proposal: 'dx-tai-dung-1',
      agency: unitId(41),
      commune: left,
      by: standingBody,
      reason: 'Xã không còn đơn vị giúp sau khi đơn vị cũ giải thể',
      on: '2016-07-20',
    }),
  ),
  step(
    'proposal/declined/answer',
    '2016-08-10',
    declineProposal({
      proposal: 'dx-tai-dung-1',
      agency: unitId(41),
      commune: left,
      by: authority,
      why: 'Đơn vị đang giúp một xã khó khăn khác',
      on: '2016-08-10',
    }),
  ),
  step(
    'proposal/made',
    '2016-12-20',
    proposeAssignment({
      proposal: dissolved.proposal,
      agency: unitId(dissolved.heir),
      commune: left,
      by: standingBody,
      reason: 'Xã không có đơn vị giúp từ 01/7/2016; đơn vị mới chưa được phân công',
      on: '2016-12-20',
    }),
  ),
];

const silent = pairOfUnit(special.noReply.unit).commune;

const invited = (unit: number, on: string): Step =>
  step(
    `invitation/${unit}`,
    on,
    inviteAgency({
      invitation: `moi-tai-dung-${unit}`,
      agency: unitId(unit),
      commune: silent,
      by: authority,
      on,
    }),
  );

const answered = (unit: number, on: string, answer: 'accepted' | 'declined', note: string): Step =>
  step(
    `invitation/${unit}/answer`,
    on,
    answerInvitation({
      invitation: `moi-tai-dung-${unit}`,
      agency: unitId(unit),
      commune: silent,
      answer,
      note,
      on,
    }),
  );

/** Two units are invited to help, beside the one that does not answer: no invitation binds. */
const invitations: readonly Step[] = [
  invited(42, '2017-06-06'),
  answered(42, '2017-06-20', 'declined', 'Đơn vị đang giúp một xã'),
  invited(43, '2017-07-04'),
  answered(43, '2017-07-18', 'accepted', 'Đơn vị sẽ hướng dẫn kỹ thuật khi có điều kiện'),
];

/** Proposals of the standing body and what the province made of them; invitations and answers. */
export const proposalSteps: readonly Step[] = [...inItsPlace, ...invitations];
