import {
  AssignmentForm,
  AssignmentRole,
  adjustAssignment,
  EndReason,
  endAssignment,
  makeAssignment,
  resumeAssignment,
  suspendAssignment,
  transferAssignment,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene } from '../step.ts';
import { because } from './because.ts';
import { documentOf } from './documents.ts';

/** The pair of an assignment that was made; undefined before the first. */
export const pairOf = ({ desk }: Scene, n: number) => {
  const made = pick(desk.facts('AssignmentMade'), n)?.data;
  return made && { agency: made.agency, commune: made.commune };
};

/** Any agency and any commune. */
export const anyPair = ({ desk }: Scene, a: number, b: number) => {
  const agency = pick(desk.facts('AgencyRegistered'), a)?.data.agency;
  const commune = pick(desk.facts('CommuneRegistered'), b)?.data.commune;
  return agency && commune && { agency, commune };
};

export const assignments = {
  makeAssignment: (scene, { a, b, c }) => {
    const [pair, document] = [anyPair(scene, a, b), documentOf(scene, c)];
    if (!pair || !document) return undefined;
    return makeAssignment({
      ...pair,
      from: scene.on,
      basis: { document, article: 'Điều 1', annexLine: String(c) },
      ...(once(4, c) && { form: pickOf(AssignmentForm.codes, a) }),
      ...(once(5, c) && { role: pickOf(AssignmentRole.codes, b) }),
    });
  },
  adjustAssignment: (scene, { a, b, c }) => {
    const [pair, document] = [pairOf(scene, a), documentOf(scene, b)];
    if (!pair || !document) return undefined;
    const role = once(2, c) && { role: pickOf(AssignmentRole.codes, c) };
    const cause = because(scene, b, pair);
    return adjustAssignment({ ...pair, on: scene.on, basis: { document }, ...role, ...cause });
  },
  transferAssignment: (scene, { a, b, c }) => {
    const [pair, document] = [pairOf(scene, a), documentOf(scene, b)];
    const to = pick(scene.desk.facts('AgencyRegistered'), c)?.data.agency;
    return (
      pair &&
      document &&
      to &&
      transferAssignment({ ...pair, to, on: scene.on, basis: { document } })
    );
  },
  endAssignment: (scene, { a, b }) => {
    const pair = pairOf(scene, a);
    const reason = pickOf(EndReason.codes, b);
    return pair && endAssignment({ ...pair, on: scene.on, reason });
  },
  suspendAssignment: (scene, { a, name }) => {
    const pair = pairOf(scene, a);
    return pair && suspendAssignment({ ...pair, on: scene.on, cause: name });
  },
  resumeAssignment: (scene, { a }) => {
    const rests = pick(scene.desk.facts('AssignmentSuspended'), a)?.data.assignment.split('~');
    const [agency, commune] = rests ?? [];
    return agency && commune ? resumeAssignment({ agency, commune, on: scene.on }) : undefined;
  },
} satisfies Record<string, Act>;
