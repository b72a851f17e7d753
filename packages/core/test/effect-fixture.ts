import type { FlagFinding } from '../src/projection/flags/index.ts';
import type { Book } from './book.ts';
import { assigned, assignment, finding, gift, pair } from './flags-fixture.ts';

/** Facts of one pair from which the criteria of flag I read pass or fail, for the year 2013. */
export interface Effect {
  readonly plan?: { readonly needs: boolean; readonly goal: boolean };
  readonly survey?: boolean;
  /** Committed and due in 2013, in đồng. */
  readonly committed?: number;
  /** Deliveries of 2013: value in đồng, and whether it serves a priority need. */
  readonly gifts?: readonly {
    readonly value?: number;
    readonly priority?: boolean;
    readonly holiday?: boolean;
    readonly evidence?: 'E1' | 'E2' | 'E3';
  }[];
  /** Measured in 2013, from 80 towards 160. */
  readonly actual?: string;
  readonly grade?: 'excellent' | 'good' | 'fulfilled' | 'notFulfilled';
  readonly score?: number;
}

/** Everything in order: all of C1 to C5 pass. */
export const effective: Effect = {
  plan: { needs: true, goal: true },
  survey: true,
  committed: 50_000_000,
  gifts: [{ value: 50_000_000, priority: true }],
  actual: '160',
  grade: 'good',
};

/** The pair, assigned in 2012, with these facts of 2013. */
export const history2013 = (effect: Effect): Book => {
  const history = assigned();
  const { plan, survey, committed, gifts = [], actual, grade, score } = effect;
  if (survey === true) {
    history.add('NeedsSurveyed', '2012-05-29', {
      commune: pair.commune,
      agency: pair.agency,
      participants: ['UBND xã Hạ Sơn'],
      needs: [{ what: 'Đường vào bản', priority: true }],
    });
  }
  if (plan !== undefined) {
    history.add('SupportPlanApproved', '2012-06-15', {
      ...pair,
      items: [{ item: '1', what: 'Dê giống' }],
      linkedToNeeds: plan.needs,
      linkedToGoal: plan.goal,
    });
  }
  if (committed !== undefined) {
    history.add('CommitmentSigned', '2013-01-20', {
      commitment: 'c1',
      assignment,
      ...pair,
      amount: committed,
      dueBy: '2013-12-31',
    });
  }
  for (const [i, { value, priority, holiday, evidence = 'E2' }] of gifts.entries()) {
    history.add('ContributionDelivered', '2013-09-05', {
      ...gift,
      contribution: `g${i + 1}`,
      evidence,
      ...(value !== undefined && { value }),
      ...(priority !== undefined && { priorityNeed: priority }),
      ...(holiday !== undefined && { holidayGift: holiday }),
    });
  }
  if (actual !== undefined) {
    history.add('OutcomeMeasured', '2013-11-05', {
      ...pair,
      indicator: 'Đàn dê',
      unit: 'con',
      baseline: '80',
      target: '160',
      actual,
    });
  }
  if (grade !== undefined) {
    history.add('EvaluationMade', '2014-01-20', {
      ...pair,
      period: '2013',
      evaluator: 'Ban Chỉ đạo tỉnh',
      grade,
      ...(score !== undefined && { score }),
    });
  }
  return history;
};

/** The day on which the tests ask about 2013. */
export const asked = '2014-03-01';

/** The finding I for 2013. */
export const i2013 = (history: Book, on = asked): FlagFinding => finding(history, on, 'I', '2013');

/** One criterion of it as "result: what was observed". */
export const criterion = (history: Book, id: string, on = asked): string => {
  const found = i2013(history, on).criteria.find((c) => c.id === id);
  return `${found?.result}: ${found?.observed.vi}`;
};

/** {@link effective} without some of its facts. */
export const effectiveWithout = (...keys: readonly (keyof Effect)[]): Effect =>
  Object.fromEntries(Object.entries(effective).filter(([key]) => !keys.includes(key as never)));
