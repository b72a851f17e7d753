import {
  Indicator,
  measureIndicator,
  measureOutcome,
  PovertyStandard,
  Qualifier,
  surveyNeeds,
} from '@donghanh/core';
import { type Act, once, pick, pickOf } from '../step.ts';
import { pairOf } from './assignments.ts';

export const needs = {
  surveyNeeds: (scene, { a, b, name, amount }) => {
    const pair = pairOf(scene, a);
    return (
      pair &&
      surveyNeeds({
        commune: pair.commune,
        ...(once(2, b) && { agency: pair.agency }),
        participants: ['UBND xã'],
        needs: [{ what: name, priority: once(2, a), ...(once(3, a) && { cost: amount }) }],
        on: scene.on,
      })
    );
  },
  measureOutcome: (scene, { a, b, c, name }) => {
    const pair = pairOf(scene, a);
    return (
      pair &&
      measureOutcome({
        ...pair,
        indicator: name,
        unit: 'con',
        actual: String(c % 200),
        ...(once(2, b) && { baseline: String(a % 100), target: String(b % 300) }),
        ...(once(4, b) && { qualifier: pickOf(Qualifier.codes, b) }),
        on: scene.on,
      })
    );
  },
  measureIndicator: ({ desk, on }, { a, b, c }) => {
    const commune = pick(desk.facts('CommuneRegistered'), a)?.data.commune;
    const district = pick(desk.facts('DistrictRegistered'), a)?.data.district;
    const measured = {
      indicator: pickOf(Indicator.codes, b),
      standard: pickOf(PovertyStandard.codes, c),
      value: `${b % 100}.${a % 9}`,
      on,
    };
    if (once(3, c) && commune)
      return measureIndicator({ ...measured, area: 'commune', areaId: commune });
    if (once(2, c) && district)
      return measureIndicator({ ...measured, area: 'district', areaId: district });
    return measureIndicator({ ...measured, area: 'province', areaId: 'Nghệ An' });
  },
} satisfies Record<string, Act>;
