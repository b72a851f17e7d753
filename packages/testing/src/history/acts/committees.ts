import {
  appointMember,
  CommitteeRole,
  dissolveCommittee,
  establishCommittee,
  relieveMember,
  reorganiseCommittee,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene } from '../step.ts';
import { documentOf } from './documents.ts';

/** A committee that was set up; undefined before the first. */
const committeeOf = ({ desk }: Scene, n: number) =>
  pick(desk.facts('CommitteeEstablished'), n)?.data.committee;

export const committees = {
  establishCommittee: (scene, { name, a, b }) => {
    const { desk, on } = scene;
    const standingBody = pick(desk.facts('AgencyRegistered'), a)?.data.agency;
    const committee = `ban-chi-dao-${desk.facts('CommitteeEstablished').length + 1}`;
    if (!standingBody) return undefined;
    const own = once(2, b) && { agency: standingBody };
    return establishCommittee({ committee, name, standingBody, on, ...own });
  },
  reorganiseCommittee: (scene, { name, a, b, c }) => {
    const committee = committeeOf(scene, a);
    const document = once(2, c) ? documentOf(scene, c) : undefined;
    const standingBody = once(3, b)
      ? pick(scene.desk.facts('AgencyRegistered'), b)?.data.agency
      : undefined;
    return (
      committee &&
      reorganiseCommittee({
        committee,
        what: name,
        on: scene.on,
        ...(once(2, b) && { name }),
        ...(standingBody !== undefined && { standingBody }),
        ...(document !== undefined && { document }),
      })
    );
  },
  dissolveCommittee: (scene, { a, name }) => {
    const committee = committeeOf(scene, a);
    return committee && dissolveCommittee({ committee, why: name, on: scene.on });
  },
  appointMember: (scene, { name, a, b, c }) => {
    const committee = committeeOf(scene, a);
    const agency = pick(scene.desk.facts('AgencyRegistered'), c)?.data.agency;
    const member = `thanh-vien-${scene.desk.facts('MemberAppointed').length + 1}`;
    const seat = {
      member,
      person: name,
      role: pickOf(CommitteeRole.codes, b),
      position: 'Ủy viên',
    };
    return (
      committee &&
      appointMember({
        committee,
        ...seat,
        on: scene.on,
        ...(once(2, c) && agency !== undefined && { agency }),
      })
    );
  },
  relieveMember: (scene, { a, name }) => {
    const seat = pick(scene.desk.facts('MemberAppointed'), a)?.data;
    return (
      seat &&
      relieveMember({ committee: seat.committee, member: seat.member, why: name, on: scene.on })
    );
  },
} satisfies Record<string, Act>;
