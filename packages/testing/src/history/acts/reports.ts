import {
  addDays,
  forwardCommuneReport,
  ReportAddressee,
  ReportCheckResult,
  setAgencyDeadline,
  setCommuneDeadline,
  verifyCommuneReport,
} from '@donghanh/core';
import { type Act, pick, pickOf, type Scene } from '../step.ts';
import { pairOf } from './assignments.ts';

/** A report of a commune that was filed. */
const reportOf = ({ desk }: Scene, n: number) => {
  const filed = pick(desk.facts('CommuneReportFiled'), n)?.data;
  return filed && { commune: filed.commune, period: filed.period };
};

const yearOf = (scene: Scene) => ({ period: scene.day.slice(0, 4), on: scene.on });

export const reports = {
  setCommuneDeadline: (scene, { a, b, c }) => {
    const pair = pairOf(scene, a);
    if (!pair) return undefined;
    return setCommuneDeadline({
      ...yearOf(scene),
      commune: pair.commune,
      due: addDays(scene.day, c % 400),
      to: pickOf(ReportAddressee.codes, b),
    });
  },
  setAgencyDeadline: (scene, { a, c }) => {
    const pair = pairOf(scene, a);
    if (!pair) return undefined;
    const { agency } = pair;
    return setAgencyDeadline({ ...yearOf(scene), agency, due: addDays(scene.day, c % 400) });
  },
  forwardCommuneReport: (scene, { a, name: by }) => {
    const report = reportOf(scene, a);
    return report && forwardCommuneReport({ ...report, on: scene.on, by, to: 'province' });
  },
  verifyCommuneReport: (scene, { a, b, name: by }) => {
    const report = reportOf(scene, a);
    const result = pickOf(ReportCheckResult.codes, b);
    return report && verifyCommuneReport({ ...report, on: scene.on, by, result });
  },
} satisfies Record<string, Act>;
