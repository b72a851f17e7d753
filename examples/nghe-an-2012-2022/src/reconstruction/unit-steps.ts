import { dissolveAgency, mergeAgency } from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { by } from './rules.ts';
import { dissolved, merged, unitPairs } from './unit-pairs.ts';
import { unitId, unitStep } from './units.ts';

const entries: readonly Step[] = [...Map.groupBy(unitPairs, ({ unit }) => unit)].flatMap(
  ([unit, [first]]) => {
    if (first === undefined) return [];
    const { heir, heirKnown } = dissolved;
    return [
      unit === heir
        ? unitStep(unit, heirKnown, heirKnown)
        : unitStep(unit, first.from, first.knownOn),
    ];
  },
);

/** The register of reconstructed units: their entries, one merger, one dissolution. */
export const unitSteps: readonly Step[] = [
  ...entries,
  {
    key: `agency/${unitId(merged.unit)}/merged`,
    knownOn: '2018-03-08',
    source: by('R2', 'Đơn vị sáp nhập.'),
    command: mergeAgency({
      agency: unitId(merged.unit),
      into: unitId(merged.into),
      on: merged.on,
    }),
  },
  {
    key: `agency/${unitId(dissolved.unit)}/dissolved`,
    knownOn: dissolved.on,
    source: by('R2', 'Đơn vị giải thể.'),
    command: dissolveAgency({ agency: unitId(dissolved.unit), on: dissolved.on }),
  },
];
