import { CauseSide, noteShortcoming, overcomeShortcoming, ShortcomingCode } from '@donghanh/core';
import { type Act, once, pick, pickOf } from '../step.ts';
import { submitterOf } from './addressees.ts';

export const shortcomings = {
  noteShortcoming: (scene, { name, a, b, c }) => {
    const { desk, on, day } = scene;
    const scope = once(3, c) ? ({ kind: 'province' } as const) : submitterOf(scene, a, b);
    return noteShortcoming({
      shortcoming: `han-che-${desk.facts('ShortcomingNoted').length + 1}`,
      code: pickOf(ShortcomingCode.codes, a),
      text: name,
      cause: pickOf(CauseSide.codes, b),
      on,
      ...(scope !== undefined && { scope }),
      ...(once(2, c) && { to: day }),
    });
  },
  overcomeShortcoming: (scene, { name, a }) => {
    const noted = pick(scene.desk.facts('ShortcomingNoted'), a)?.data.shortcoming;
    return noted && overcomeShortcoming({ shortcoming: noted, what: name, on: scene.on });
  },
} satisfies Record<string, Act>;
