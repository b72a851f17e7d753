import type { EventRef } from '../../event/recorded.ts';
import type { Grade } from '../../oversight/code-lists.ts';
import type { Count } from '../evidence.ts';
import type { GivenVerdict } from '../flags/given-verdicts.ts';
import type { FlagFinding, Verdict } from '../flags/view.ts';
import { inOrder } from '../shared/in-order.ts';
import type { EvaluationYear, FlagYear } from './view.ts';

/** The facts of several lists, each once, by name. */
export const refsOf = (lists: readonly { readonly events: readonly EventRef[] }[]) =>
  [...new Set(lists.flatMap(({ events }) => events))].sort();

const countOf = (findings: readonly FlagFinding[], named: boolean): Count => ({
  value: findings.length,
  reconstructed: findings.filter(({ reconstructed }) => reconstructed).length,
  events: named ? refsOf(findings) : [],
});

const flagYear = (first: FlagFinding, findings: readonly FlagFinding[]): FlagYear => {
  const byVerdict = Map.groupBy(findings, ({ verdict }) => verdict);
  const counted = (verdict: Verdict): Count =>
    countOf(byVerdict.get(verdict) ?? [], verdict === 'RAISED');
  return {
    period: first.period,
    flag: first.flag,
    verdicts: {
      RAISED: counted('RAISED'),
      NOT_RAISED: counted('NOT_RAISED'),
      UNKNOWN: counted('UNKNOWN'),
      DISPUTED: counted('DISPUTED'),
      EXCUSED: counted('EXCUSED'),
      NOT_DUE: counted('NOT_DUE'),
    },
    confirmed: countOf(
      findings.filter(({ stage }) => stage === 'confirmed'),
      true,
    ),
    cleared: countOf(
      findings.filter(({ stage }) => stage === 'cleared'),
      true,
    ),
    all: countOf(findings, false),
  };
};

/** N before I. */
export const flagOrder = ({ flag }: { readonly flag: 'N' | 'I' }): string =>
  flag === 'N' ? '0' : '1';

/** The findings counted by year and flag. */
export const flagYears = (findings: readonly FlagFinding[]): readonly FlagYear[] => {
  const groups = Map.groupBy(findings, ({ period, flag }) => `${period}/${flag}`);
  const years = [...groups.values()].flatMap((group) =>
    group[0] === undefined ? [] : [flagYear(group[0], group)],
  );
  return inOrder(years, [{ text: ({ period }) => period }, { text: flagOrder }]);
};

/** The evaluations counted by period and grade. */
export const evaluationYears = (
  given: readonly GivenVerdict[],
  isReconstructed: (event: EventRef) => boolean,
): readonly EvaluationYear[] => {
  const count = (some: readonly GivenVerdict[]): Count => ({
    value: some.length,
    reconstructed: some.filter(({ event }) => isReconstructed(event)).length,
    events: some.map(({ event }) => event),
  });
  const evaluated = given.filter(({ kind }) => kind === 'evaluated');
  const years = [...Map.groupBy(evaluated, ({ period }) => period)].map(
    ([period, own]): EvaluationYear => {
      const graded = (grade: Grade): Count => count(own.filter((one) => one.grade === grade));
      return {
        period,
        grades: {
          excellent: graded('excellent'),
          good: graded('good'),
          fulfilled: graded('fulfilled'),
          notFulfilled: graded('notFulfilled'),
        },
        all: count(own),
      };
    },
  );
  return inOrder(years, [{ text: ({ period }) => period }]);
};
