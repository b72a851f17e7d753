import type { FlagKind } from '../src/oversight/code-lists.ts';
import type { Verdict } from '../src/projection/flags/index.ts';
import type { Book } from './book.ts';
import { effective, effectiveWithout, history2013 } from './effect-fixture.ts';
import { assigned, communeReports, help, pair } from './flags-fixture.ts';

/** A history, and the day and the year it is asked about. */
export interface VerdictCase {
  readonly history: () => Book;
  readonly on: string;
  readonly period: string;
}

const told = (begin: () => Book, tell: (history: Book) => unknown) => () => {
  const history = begin();
  tell(history);
  return history;
};

/** The agency says that it gave; the commune reports nothing. */
const contradicted = (year: string, given: string, filed: string) =>
  told(assigned, (history) => {
    history.add('ContributionDelivered', given, { ...help, evidence: 'E1' });
    communeReports(history, filed, 'nil', year);
  });

const excuse = { ...pair, cause: 'forceMajeure', text: 'Lũ quét' } as const;

/** One history for each verdict of each flag: a verdict that is added asks for its case here. */
export const cases: Readonly<Record<FlagKind, Readonly<Record<Verdict, VerdictCase>>>> = {
  N: {
    RAISED: {
      history: told(assigned, (history) => communeReports(history, '2013-01-10', 'nil')),
      on: '2013-02-01',
      period: '2012',
    },
    NOT_RAISED: {
      history: told(assigned, (history) =>
        history.add('ContributionDelivered', '2012-12-05', help),
      ),
      on: '2013-02-01',
      period: '2012',
    },
    UNKNOWN: { history: assigned, on: '2013-06-01', period: '2012' },
    DISPUTED: {
      history: contradicted('2012', '2012-12-05', '2013-01-10'),
      on: '2013-02-01',
      period: '2012',
    },
    EXCUSED: {
      history: told(assigned, (history) =>
        history.add('ExcuseAccepted', '2013-02-10', { ...excuse, period: '2012' }),
      ),
      on: '2013-03-01',
      period: '2012',
    },
    NOT_DUE: { history: assigned, on: '2012-09-30', period: '2012' },
  },
  I: {
    RAISED: {
      history: () =>
        history2013({ ...effective, plan: { needs: true, goal: false }, actual: '90' }),
      on: '2014-03-01',
      period: '2013',
    },
    NOT_RAISED: { history: () => history2013(effective), on: '2014-03-01', period: '2013' },
    UNKNOWN: {
      history: () => history2013(effectiveWithout('grade')),
      on: '2014-03-01',
      period: '2013',
    },
    DISPUTED: {
      history: contradicted('2013', '2013-09-05', '2014-01-10'),
      on: '2014-03-01',
      period: '2013',
    },
    EXCUSED: {
      history: told(
        () => history2013({ ...effective, grade: 'notFulfilled' }),
        (history) => history.add('ExcuseAccepted', '2014-02-10', { ...excuse, period: '2013' }),
      ),
      on: '2014-03-01',
      period: '2013',
    },
    NOT_DUE: {
      history: () => history2013(effectiveWithout('grade')),
      on: '2013-12-01',
      period: '2013',
    },
  },
};
