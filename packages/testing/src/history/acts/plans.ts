import {
  addDays,
  approveSupportPlan,
  dropCommuneGoal,
  filePovertyExitPlan,
  HelpKind,
  PovertyStandard,
  proposeSupportPlan,
  reviseSupportPlan,
  setCommuneGoal,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene, type Step } from '../step.ts';
import { pairOf } from './assignments.ts';

/** Lines for the needs and goals that the commune has; now and then one for none. */
const itemsFor = ({ desk, day }: Scene, commune: string, { a, b, c, amount, name }: Step) => {
  const needs = desk.facts('NeedIdentified').filter(({ data }) => data.commune === commune);
  const goals = desk.facts('CommuneGoalSet').filter(({ data }) => data.commune === commune);
  return Array.from({ length: 1 + (c % 3) }, (_, i) => {
    const need = pick(needs, a + i)?.data.need;
    const goal = pick(goals, b + i)?.data.goal;
    return {
      item: `m-${i + 1}`,
      what: name,
      ...(need && !once(4, b + i) && { needs: [need] }),
      ...(goal && !once(4, a + i) && { goals: [goal] }),
      ...(once(2, c + i) && { kind: pickOf(HelpKind.codes, a + i) }),
      ...(once(3, c + i) && { cost: amount, dueBy: addDays(day, 10 + (b % 300)) }),
    };
  });
};

const proposed = ({ desk }: Scene, n: number) => {
  const made = pick(desk.facts('SupportPlanProposed'), n)?.data;
  return made && { agency: made.agency, commune: made.commune, plan: made.plan };
};

export const plans = {
  filePovertyExitPlan: (scene, { a, b, c }) => {
    const commune = pick(scene.desk.facts('CommuneRegistered'), a)?.data.commune;
    const aim = { target: String(b % 60), standard: pickOf(PovertyStandard.codes, c) };
    const span = { from: scene.day.slice(0, 4), to: addDays(scene.day, 1500) };
    return (
      commune && filePovertyExitPlan({ commune, ...span, ...(once(2, c) && aim), on: scene.on })
    );
  },
  setCommuneGoal: (scene, { a, b, c, name }) => {
    const commune = pick(scene.desk.facts('CommuneRegistered'), a)?.data.commune;
    const aim = { indicator: name, target: String(b), unit: 'con', by: addDays(scene.day, 400) };
    const goal = { goal: `muc-tieu-${c % 4}`, what: name, ...(once(2, b) && aim) };
    return commune && setCommuneGoal({ commune, ...goal, on: scene.on });
  },
  dropCommuneGoal: (scene, { a, name }) => {
    const goal = pick(scene.desk.facts('CommuneGoalSet'), a)?.data;
    return (
      goal && dropCommuneGoal({ commune: goal.commune, goal: goal.goal, why: name, on: scene.on })
    );
  },
  proposeSupportPlan: (scene, step) => {
    const pair = pairOf(scene, step.a);
    const { on, desk } = scene;
    const plan = `pa-${desk.facts('SupportPlanProposed').length + 1}`;
    return (
      pair && proposeSupportPlan({ ...pair, plan, items: itemsFor(scene, pair.commune, step), on })
    );
  },
  reviseSupportPlan: (scene, step) => {
    const known = proposed(scene, step.a);
    if (known === undefined) return undefined;
    const { commune, plan } = known;
    const items = itemsFor(scene, commune, step);
    return reviseSupportPlan({ commune, plan, items, why: step.name, on: scene.on });
  },
  approveSupportPlan: (scene, step) => {
    const { a, b, c, name } = step;
    const { on } = scene;
    const known = once(2, c) ? proposed(scene, a) : undefined;
    if (known !== undefined) return approveSupportPlan({ ...known, on });
    const pair = pairOf(scene, a);
    const links = { linkedToNeeds: !once(3, b), linkedToGoal: !once(4, b) };
    return pair && approveSupportPlan({ ...pair, items: [name], ...links, on });
  },
} satisfies Record<string, Act>;
