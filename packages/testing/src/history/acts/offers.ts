import {
  answerInvitation,
  declineProposal,
  InvitationAnswer,
  inviteAgency,
  makeAssignment,
  proposeAssignment,
} from '@donghanh/core';
import { type Act, once, pick, pickOf } from '../step.ts';
import { anyPair } from './assignments.ts';
import { documentOf } from './documents.ts';

export const offers = {
  proposeAssignment: (scene, { a, b, c, name: by }) => {
    const pair = anyPair(scene, a, b);
    const proposal = `dx${scene.desk.facts('AssignmentProposed').length + 1}`;
    const reason = `Xã chưa có đơn vị giúp đỡ (${c})`;
    return pair && proposeAssignment({ ...pair, on: scene.on, proposal, by, reason });
  },
  declineProposal: (scene, { a, name: by }) => {
    const proposed = pick(scene.desk.facts('AssignmentProposed'), a)?.data;
    if (!proposed) return undefined;
    const { proposal, agency, commune } = proposed;
    return declineProposal({ proposal, agency, commune, on: scene.on, by, why: by });
  },
  followProposal: (scene, { a, b }) => {
    const proposed = pick(scene.desk.facts('AssignmentProposed'), a)?.data;
    const document = documentOf(scene, b);
    if (!proposed || !document) return undefined;
    const { proposal, agency, commune } = proposed;
    return makeAssignment({ agency, commune, from: scene.on, basis: { document }, proposal });
  },
  inviteAgency: (scene, { a, b, name: by }) => {
    const pair = anyPair(scene, a, b);
    const invitation = `m${scene.desk.facts('AgencyInvited').length + 1}`;
    return pair && inviteAgency({ ...pair, on: scene.on, invitation, by });
  },
  answerInvitation: (scene, { a, b, name: note }) => {
    const invited = pick(scene.desk.facts('AgencyInvited'), a)?.data;
    if (!invited) return undefined;
    const { invitation, agency, commune } = invited;
    const answer = pickOf(InvitationAnswer.codes, b);
    const said = { invitation, agency, commune, on: scene.on, answer };
    return answerInvitation({ ...said, ...(once(2, b) && { note }) });
  },
} satisfies Record<string, Act>;
