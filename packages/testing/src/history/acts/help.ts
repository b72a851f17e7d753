import {
  addDays,
  amendPledge,
  confirmContribution,
  contestContribution,
  deliver,
  deliverVoluntarily,
  EvidenceLevel,
  FundSource,
  HelpForm,
  HelpKind,
  makePledge,
  Qualifier,
  signCommitment,
  Valuation,
  withdrawPledge,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene, type Step } from '../step.ts';
import { anyPair, pairOf } from './assignments.ts';
import { documentOf } from './documents.ts';

/** A promise with its pair; undefined before the first. */
const promised = ({ desk }: Scene, n: number) => {
  const made = pick(desk.facts('PledgeMade'), n)?.data;
  return made && { agency: made.agency, commune: made.commune, pledge: made.pledge };
};

/** A delivery with its pair; undefined before the first. */
const delivered = ({ desk }: Scene, n: number) => {
  const made = pick(desk.facts('ContributionDelivered'), n)?.data;
  return made && { agency: made.agency, commune: made.commune, contribution: made.contribution };
};

/** What is given: mostly money and goods with a value, sometimes what has no price, or joint gifts. */
const given = (scene: Scene, { a, b, c, amount, name }: Step) => {
  const priced = !once(5, c);
  const form = priced ? pickOf(HelpForm.codes, a) : pickOf(['technical', 'training'] as const, a);
  const gift = `chung-${a % 3}`;
  const document = once(6, b) ? documentOf(scene, a) : undefined;
  return {
    on: scene.on,
    kind: pickOf(HelpKind.codes, b),
    form,
    fund: pickOf(FundSource.codes, c),
    stream: once(9, a + b) ? ('budget' as const) : ('donation' as const),
    evidence: pickOf(EvidenceLevel.codes, a + c),
    ...(priced && { value: amount, valuation: pickOf(Valuation.codes, b) }),
    ...(once(4, b) && { qualifier: pickOf(Qualifier.codes, c) }),
    ...(once(5, a) && { joint: { gift, share: once(2, b) ? 'stated' : 'notSplit' } as const }),
    ...(once(6, a) && { items: [{ what: name, quantity: String(b % 50), unit: 'con' }] }),
    ...(once(7, a) && { donors: [name] }),
    ...(once(8, b) && { holidayGift: true }),
    ...(once(3, c) && { priorityNeed: true }),
    ...(document !== undefined && { document }),
  };
};

export const help = {
  makePledge: (scene, { a, b, amount, name }) => {
    const pair = pairOf(scene, a);
    const dueBy = addDays(scene.day, 10 + (b % 200));
    const what = once(4, b) && { what: name };
    return pair && makePledge({ ...pair, on: scene.on, amount, dueBy, ...what });
  },
  amendPledge: (scene, { a, amount }) => {
    const pledge = promised(scene, a);
    return pledge && amendPledge({ ...pledge, on: scene.on, amount });
  },
  withdrawPledge: (scene, { a, name }) => {
    const pledge = promised(scene, a);
    return pledge && withdrawPledge({ ...pledge, on: scene.on, why: name });
  },
  signCommitment: (scene, { a, b, amount }) => {
    const pair = once(2, b) ? promised(scene, a) : pairOf(scene, a);
    const dueBy = addDays(scene.day, b % 300);
    return pair && signCommitment({ ...pair, on: scene.on, amount, dueBy });
  },
  deliver: (scene, step) => {
    const { a, b } = step;
    const signed = once(4, b) ? pick(scene.desk.facts('CommitmentSigned'), a)?.data : undefined;
    const pair =
      signed !== undefined
        ? { agency: signed.agency, commune: signed.commune, commitment: signed.commitment }
        : once(3, b)
          ? promised(scene, a)
          : pairOf(scene, a);
    return pair && deliver({ ...given(scene, step), ...pair });
  },
  deliverVoluntarily: (scene, step) => {
    const pair = anyPair(scene, step.a, step.b);
    return pair && deliverVoluntarily({ ...given(scene, step), ...pair });
  },
  confirmContribution: (scene, { a, b }) => {
    const gift = delivered(scene, a);
    const evidence = pickOf(EvidenceLevel.codes, b);
    return gift && confirmContribution({ ...gift, on: scene.on, evidence, by: 'UBND xã' });
  },
  contestContribution: (scene, { a, name }) => {
    const gift = delivered(scene, a);
    return gift && contestContribution({ ...gift, on: scene.on, by: 'UBND xã', why: name });
  },
} satisfies Record<string, Act>;
