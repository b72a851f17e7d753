import {
  adjustAssignment,
  endAssignment,
  makeAssignment,
  transferAssignment,
} from '@donghanh/core';
import { days, documents } from '../facts/ids.ts';
import type { Pair } from './pair.ts';
import type { Step } from './step.ts';

const made = ({ agency, commune, from, basis, knownOn, source, proposal }: Pair): Step => ({
  key: `assignment/${agency}/${commune}/${from}`,
  knownOn,
  source,
  command: makeAssignment({
    agency,
    commune,
    from,
    basis: { document: basis },
    ...(proposal !== undefined && { proposal }),
  }),
});

/** What was assigned before 13/5/2014 and went on rests on decision 2021 from then on. */
const adjusted = ({ agency, commune, from, source, continued, end }: Pair): readonly Step[] =>
  from >= days.decision2021 || (end !== undefined && end.on <= days.decision2021)
    ? []
    : [
        {
          key: `adjusted/${agency}/${commune}`,
          knownOn: '2014-05-20',
          source: continued ?? source,
          command: adjustAssignment({
            agency,
            commune,
            basis: { document: documents.decision2021 },
            on: days.decision2021,
          }),
        },
      ];

const ended = ({ agency, commune, end }: Pair): readonly Step[] => {
  if (end === undefined) return [];
  const { on, knownOn, reason, source, basis, to } = end;
  const key = `ended/${agency}/${commune}`;
  const document = basis === undefined ? undefined : { document: basis };
  return [
    {
      key,
      knownOn,
      source,
      command:
        to === undefined || document === undefined
          ? endAssignment({
              agency,
              commune,
              reason,
              on,
              ...(document !== undefined && { basis: document }),
            })
          : transferAssignment({ agency, commune, to, basis: document, on }),
    },
  ];
};

/** The life of an assignment: made, put on the list of 2014, ended. */
export const pairSteps = (pair: Pair): readonly Step[] => [
  made(pair),
  ...adjusted(pair),
  ...ended(pair),
];
