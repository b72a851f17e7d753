import { adjustAssignment } from '@donghanh/core';
import { documents } from '../facts/ids.ts';
import type { Step } from '../history/step.ts';
import { pairOfUnit } from './unit-pair-of.ts';

type Because = NonNullable<Parameters<typeof adjustAssignment>[0]['because']>;

/** Unit `unit`'s assignment, put right on the last known decision because of an act before it. */
export const adjustment = (
  unit: number,
  because: Because,
  on: string,
  note: string,
): Step['command'] =>
  adjustAssignment({
    ...pairOfUnit(unit),
    basis: { document: documents.decision2021 },
    note,
    because,
    on,
  });
