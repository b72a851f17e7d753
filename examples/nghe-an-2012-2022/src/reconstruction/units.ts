import { type AgencyKind, registerAgency } from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { pick } from './chance.ts';
import { by } from './rules.ts';

const twoDigits = (unit: number): string => String(unit).padStart(2, '0');

/** The id of the n-th reconstructed unit; no real unit has an id that begins so. */
export const unitId = (unit: number): string => `tai-dung-${twoDigits(unit)}`;

/** Is it a reconstructed unit? */
export const isReconstructedUnit = (agency: string): boolean => agency.startsWith('tai-dung-');

/** The name of the n-th reconstructed unit: openly no real one. */
export const unitName = (unit: number): string => `Đơn vị tái dựng số ${twoDigits(unit)}`;

const kinds: readonly [AgencyKind, ...AgencyKind[]] = [
  'provincial',
  'provincial',
  'provincial',
  'central',
  'enterprise',
  'bank',
  'localGovernment',
  'party',
  'education',
  'armedForces',
  'other',
];

/** Its entry in the register. */
export const unitStep = (unit: number, from: string, knownOn: string): Step => ({
  key: `agency/${unitId(unit)}`,
  knownOn,
  source: by('R1'),
  command: registerAgency({
    agency: unitId(unit),
    kind: pick(`kind/${unit}`, kinds),
    name: unitName(unit),
    on: from,
  }),
});
