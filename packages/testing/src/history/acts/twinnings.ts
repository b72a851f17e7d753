import {
  deliverToTwinning,
  EvidenceLevel,
  endTwinning,
  HelpForm,
  HelpKind,
  makeTwinning,
  pledgeToTwinning,
  TwinningForm,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene } from '../step.ts';
import { anyPair } from './assignments.ts';

const districtOf = ({ desk }: Scene, n: number) =>
  pick(desk.facts('DistrictRegistered'), n)?.data.district;

const twinningOf = ({ desk }: Scene, n: number) =>
  pick(desk.facts('TwinningMade'), n)?.data.twinning;

export const twinnings = {
  makeTwinning: (scene, { a, b, c, name: village }) => {
    const [pair, helper, helped] = [
      anyPair(scene, a, b),
      districtOf(scene, a),
      districtOf(scene, b),
    ];
    if (!pair || !helper || !helped) return undefined;
    const { agency, commune } = pair;
    const some = once(2, c) ? { commune, village } : { commune, households: (c % 9) + 1 };
    return makeTwinning({
      twinning: `kn${scene.desk.facts('TwinningMade').length + 1}`,
      on: scene.on,
      form: pickOf(TwinningForm.codes, c),
      helper: once(2, a) ? { agency } : { district: helper },
      helped: once(3, b) ? { district: helped } : some,
    });
  },
  endTwinning: (scene, { a, name: why }) => {
    const twinning = twinningOf(scene, a);
    return twinning && endTwinning({ twinning, on: scene.on, why });
  },
  pledgeToTwinning: (scene, { a, b, amount, name: what }) => {
    const twinning = twinningOf(scene, a);
    const pledge = `p${scene.desk.facts('TwinningPledged').length + 1}`;
    const priced = !once(4, b) && { amount };
    return twinning && pledgeToTwinning({ twinning, pledge, what, on: scene.on, ...priced });
  },
  deliverToTwinning: (scene, { a, b, c, amount }) => {
    const twinning = twinningOf(scene, a);
    if (!twinning) return undefined;
    const pledged = scene.desk.facts('TwinningPledged');
    const pledge = pledged.find(({ data }) => data.twinning === twinning)?.data.pledge;
    return deliverToTwinning({
      twinning,
      contribution: `k${scene.desk.facts('TwinningDelivered').length + 1}`,
      on: scene.on,
      kind: pickOf(HelpKind.codes, b),
      form: pickOf(HelpForm.codes, c),
      evidence: pickOf(EvidenceLevel.codes, a),
      ...(!once(4, b) && { value: amount }),
      ...(pledge !== undefined && once(2, c) && { pledge }),
    });
  },
} satisfies Record<string, Act>;
