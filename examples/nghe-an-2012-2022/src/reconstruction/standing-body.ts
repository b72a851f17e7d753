import { entrustFunction } from '@donghanh/core';
import { days } from '../facts/ids.ts';
import type { Step } from '../history/step.ts';
import { by } from './rules.ts';
import { unitId, unitStep } from './units.ts';

/** The function to which what reconstructed units recommend is sent: no real office answers for it. */
export const standingFunction = 'thuong-truc-tai-dung';
/** The unit that holds it; it helps no commune. */
const holder = 0;
/** By this name it speaks, and so does what stands above it. */
export const standingBody = 'Cơ quan thường trực (tái dựng)';
export const authority = 'UBND tỉnh (tái dựng)';

/** The standing body of the reconstruction, in place of the real one. */
export const standingBodySteps: readonly Step[] = [
  unitStep(holder, days.decision1310, '2012-04-25'),
  {
    key: 'function/reconstructed',
    knownOn: '2012-04-25',
    source: by('R11'),
    command: entrustFunction({
      function: standingFunction,
      name: 'Thường trực (tái dựng)',
      agency: unitId(holder),
      post: 'Thủ trưởng',
      on: days.decision1310,
    }),
  },
];
