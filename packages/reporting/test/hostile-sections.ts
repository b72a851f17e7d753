import type { CompleteSummary, EventRef } from '@donghanh/core';
import { complete, summary } from './fixture/index.ts';

/** Sections of the summary in which every word of a stranger is `name`. */
export const hostileSections = (name: string): Partial<CompleteSummary> => {
  const { asOf } = summary();
  const id = <A extends string>(): A => name as A;
  const on = '2017-11-13' as never;
  const act = { on, event: name as EventRef, document: id<never>() };
  const party = { kind: 'agency', id: name, name } as const;
  const agency = { agency: id<never>(), name };
  const pair = { agency: agency.agency, agencyName: name, commune: id<never>(), communeName: name };
  return {
    flags: { ...complete().flags, policy: { id: name, version: 1 } },
    committees: {
      asOf,
      committees: [
        {
          ...{ committee: id(), name, standingBody: agency, established: act },
          reorganisations: [{ ...act, what: name }],
          members: [
            { member: id(), person: name, role: 'head', position: name, agency, appointed: act },
          ],
          former: [],
        },
      ],
      tasks: [
        {
          ...{ task: id(), what: name, by: name, to: party, status: 'completed', given: act },
          ...{ days: 1, daysOverdue: 0, reports: [], end: { ...act, text: name } },
        },
      ],
    },
    proposals: {
      ...{ asOf, invitations: [], load: [], need: [], candidates: [] },
      proposals: [
        {
          ...pair,
          ...{ proposal: id(), on, by: name, reason: name, event: act.event, days: 1 },
          decision: { ...act, outcome: 'declined', by: name, why: name },
        },
      ],
    },
    recommendations: {
      asOf,
      recommendations: [
        {
          ...{ recommendation: id(), by: party, subject: name, text: name },
          ...{ status: 'advised', submitted: act, ageDays: 1, overdue: false, daysOverdue: 0 },
          ...{ routings: [], receipts: [], considerations: [], advice: [], effects: [] },
          ...{ addressee: party, outcome: 'rejected', reason: name },
        },
      ],
    },
    shortcomings: {
      asOf,
      shortcomings: [
        {
          ...{ shortcoming: id(), code: 'other', text: name, cause: 'unknown', scope: party },
          ...{ status: 'overcome', noted: act, days: 1, overcome: { ...act, what: name } },
          answers: [],
        },
      ],
    },
    numbers: {
      asOf,
      conflicts: [
        {
          ...{ document: id(), kind: name, issuer: name, issuedOn: on, used: name },
          source: { note: name },
          others: [{ as: name, how: 'cited', on, source: {}, event: act.event }],
          event: act.event,
        },
      ],
    },
  };
};
