import {
  acceptExcuse,
  addDays,
  CauseSide,
  ClearReason,
  clearFlag,
  confirmFlag,
  criticise,
  evaluate,
  FlagKind,
  fileAgencyReport,
  fileCommuneReport,
  Grade,
  giveExplanation,
  remindAgency,
  remindCommune,
  requestExplanation,
} from '@donghanh/core';
import { type Act, once, pickOf, type Scene } from '../step.ts';
import { pairOf } from './assignments.ts';

/** A pair in a period: the year of the day, or the one before it. */
const caseOf = (scene: Scene, a: number, b: number) => {
  const pair = pairOf(scene, a);
  const period = String(Number(scene.day.slice(0, 4)) - (once(3, b) ? 0 : 1));
  return pair && { ...pair, period, on: scene.on };
};

const help = (n: number) => (once(3, n) ? ('nil' as const) : ('helped' as const));

export const oversight = {
  fileCommuneReport: (scene, { a, b, c }) => {
    const its = caseOf(scene, a, b);
    if (!its) return undefined;
    const { agency, ...of } = its;
    const to = once(2, b) ? ('district' as const) : ('province' as const);
    return fileCommuneReport({ ...of, to, lines: [{ agency, help: help(c) }] });
  },
  remindCommune: (scene, { a, b }) => {
    const its = caseOf(scene, a, b);
    if (!its) return undefined;
    const { agency: _, ...of } = its;
    return remindCommune(of);
  },
  fileAgencyReport: (scene, { a, b, c }) => {
    const its = caseOf(scene, a, b);
    if (!its) return undefined;
    const { commune, ...of } = its;
    return fileAgencyReport({ ...of, lines: [{ commune, help: help(c) }] });
  },
  remindAgency: (scene, { a, b }) => {
    const its = caseOf(scene, a, b);
    if (!its) return undefined;
    const { commune: _, ...of } = its;
    return remindAgency(of);
  },
  requestExplanation: (scene, { a, b }) => {
    const its = caseOf(scene, a, b);
    const replyBy = addDays(scene.day, b % 30);
    return its && requestExplanation({ ...its, flag: pickOf(FlagKind.codes, b), replyBy });
  },
  giveExplanation: (scene, { a, b, name }) => {
    const its = caseOf(scene, a, b);
    return its && giveExplanation({ ...its, text: name });
  },
  acceptExcuse: (scene, { a, b, c, name }) => {
    const its = caseOf(scene, a, b);
    return its && acceptExcuse({ ...its, cause: pickOf(CauseSide.codes, c), text: name });
  },
  evaluate: (scene, { a, b, c }) => {
    const its = caseOf(scene, a, b);
    const grade = pickOf(Grade.codes, c);
    return its && evaluate({ ...its, evaluator: 'Ban Chỉ đạo', grade, score: c % 101 });
  },
  criticise: (scene, { a, b, name }) => {
    const its = caseOf(scene, a, b);
    if (!its) return undefined;
    const { commune, ...of } = its;
    const which = { ...of, ...(once(2, b) && { commune }), flag: pickOf(FlagKind.codes, b) };
    return criticise({ ...which, by: 'Chủ tịch UBND tỉnh', what: name });
  },
  confirmFlag: (scene, { a, b }) => {
    const its = caseOf(scene, a, b);
    return its && confirmFlag({ ...its, flag: pickOf(FlagKind.codes, b), by: 'Sở LĐTBXH' });
  },
  clearFlag: (scene, { a, b, c, name }) => {
    const its = caseOf(scene, a, b);
    const flag = pickOf(FlagKind.codes, b);
    const reason = pickOf(ClearReason.codes, c);
    return its && clearFlag({ ...its, flag, by: 'Sở LĐTBXH', reason, text: name });
  },
} satisfies Record<string, Act>;
