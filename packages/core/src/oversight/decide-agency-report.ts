import { agencyLives, documentKnown } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import type { Period } from '../vocabulary/dates/period.ts';
import type { AgencyId } from '../vocabulary/ids.ts';
import { AgencyReminded, AgencyReportFiled } from './events.ts';
import { communeInPeriod, periodBegan } from './period-checks.ts';
import { canBeReminded, notReported, oneLineEach, type Reporter } from './report-checks.ts';
import type { AgencyFollowUp } from './state.ts';

const reporter = (id: AgencyId): Reporter => ({ kind: { vi: 'Đơn vị', en: 'Agency' }, id });

const filedFor = (facts: AgencyFollowUp, period: Period) =>
  factsOf(facts, 'AgencyReportFiled').find(({ data }) => data.period === period);

/** An agency that exists reports once for a period that has begun, with a line for each commune. */
export const fileAgencyReport: Decide<typeof AgencyReportFiled, AgencyFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { agency, period, lines, document, on } = input;
  return recordIf(
    AgencyReportFiled,
    input,
    () => agencyLives(reference, agency, on),
    () => periodBegan(period, on),
    () => notReported(reporter(agency), period, filedFor(facts, period)),
    () => oneLineEach(lines.map(({ commune }) => commune)),
    ...lines.map(
      ({ commune }) =>
        () =>
          communeInPeriod(reference, commune, period),
    ),
    () => documentKnown(reference, document),
  );
};

/** An agency that exists is urged to report for a period that has begun. */
export const remindAgency: Decide<typeof AgencyReminded, AgencyFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { agency, period, document, on } = input;
  const reminders = factsOf(facts, 'AgencyReminded').filter(({ data }) => data.period === period);
  return recordIf(
    AgencyReminded,
    input,
    () => agencyLives(reference, agency, on),
    () => periodBegan(period, on),
    () => canBeReminded(reporter(agency), period, on, filedFor(facts, period), reminders),
    () => documentKnown(reference, document),
  );
};
