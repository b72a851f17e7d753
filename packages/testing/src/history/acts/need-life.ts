import {
  addDays,
  assessNeed,
  ContactInitiator,
  closeNeed,
  HelpKind,
  identifyNeed,
  makeContact,
  measureBaseline,
  NeedOutcome,
  NeedSource,
  reportResult,
  setTarget,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene } from '../step.ts';
import { pairOf } from './assignments.ts';

const identified = ({ desk }: Scene, n: number) => {
  const need = pick(desk.facts('NeedIdentified'), n)?.data;
  return need && { commune: need.commune, need: need.need };
};

/** Single needs, contacts, and what was measured around the help. */
export const needLife = {
  identifyNeed: (scene, { a, b, c, amount, name }) => {
    const commune = pick(scene.desk.facts('CommuneRegistered'), a)?.data.commune;
    return (
      commune &&
      identifyNeed({
        commune,
        need: `nhu-cau-${c % 6}`,
        what: name,
        kind: pickOf(HelpKind.codes, b),
        priority: once(2, b),
        source: pickOf(NeedSource.codes, c),
        ...(once(2, a) && { cost: amount }),
        ...(once(3, a) && { beneficiaries: 1 + (b % 90), participants: [name] }),
        on: scene.on,
      })
    );
  },
  assessNeed: (scene, { a, b, amount, name }) => {
    const need = identified(scene, a);
    const said = { priority: once(2, b), by: 'UBND huyện', ...(once(3, b) && { cost: amount }) };
    return (
      need && assessNeed({ ...need, ...said, ...(once(4, b) && { note: name }), on: scene.on })
    );
  },
  closeNeed: (scene, { a, b, name }) => {
    const need = identified(scene, a);
    const outcome = pickOf(NeedOutcome.codes, b);
    return need && closeNeed({ ...need, outcome, ...(once(2, b) && { why: name }), on: scene.on });
  },
  makeContact: (scene, { a, b, name }) => {
    const pair = pairOf(scene, a);
    const initiatedBy = pickOf(ContactInitiator.codes, b);
    return pair && makeContact({ ...pair, initiatedBy, what: name, on: scene.on });
  },
  measureBaseline: (scene, { a, b, name }) => {
    const pair = pairOf(scene, a);
    const indicator = pick(scene.desk.facts('OutcomeMeasured'), b)?.data.indicator ?? name;
    const value = String(b % 100);
    return pair && measureBaseline({ ...pair, indicator, unit: 'con', value, on: scene.on });
  },
  setTarget: (scene, { a, b, name }) => {
    const pair = pairOf(scene, a);
    const indicator = pick(scene.desk.facts('OutcomeMeasured'), b)?.data.indicator ?? name;
    const aim = { unit: 'con', value: String(b % 300), by: addDays(scene.day, 400 + (b % 300)) };
    return pair && setTarget({ ...pair, indicator, ...aim, on: scene.on });
  },
  reportResult: (scene, { a, b, c, amount, name }) => {
    const gift = pick(scene.desk.facts('ContributionDelivered'), a)?.data;
    const pair = gift && once(2, c) ? gift : pairOf(scene, a);
    return (
      pair &&
      reportResult({
        agency: pair.agency,
        commune: pair.commune,
        result: `kq-${b % 40}`,
        kind: pickOf(HelpKind.codes, b),
        what: name,
        quantity: `${1 + (a % 40)}.${c % 9}`,
        unit: pickOf(['con', 'nhà', 'km'], b),
        ...(once(2, a) && { value: amount }),
        ...(once(3, a) && { beneficiaries: 1 + (b % 90) }),
        ...(gift && once(2, c) && { contribution: gift.contribution }),
        on: scene.on,
      })
    );
  },
} satisfies Record<string, Act>;
