import { communeLives, documentKnown, fine } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import type { Period } from '../vocabulary/dates/period.ts';
import type { CommuneId } from '../vocabulary/ids.ts';
import { districtLevelOn } from './district-level.ts';
import { CommuneReminded, CommuneReportFiled } from './events.ts';
import { agencyInPeriod, periodBegan } from './period-checks.ts';
import { canBeReminded, notReported, oneLineEach, type Reporter } from './report-checks.ts';
import type { CommuneFollowUp } from './state.ts';

const reporter = (id: CommuneId): Reporter => ({ kind: { vi: 'Xã', en: 'Commune' }, id });

const filedFor = (facts: CommuneFollowUp, period: Period) =>
  factsOf(facts, 'CommuneReportFiled').find(({ data }) => data.period === period);

/** A commune that exists reports once for a period that has begun, with a line for each agency (S12a). */
export const fileCommuneReport: Decide<typeof CommuneReportFiled, CommuneFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { commune, period, to, lines, document, on } = input;
  return recordIf(
    CommuneReportFiled,
    input,
    () => communeLives(reference, commune, on),
    () => periodBegan(period, on),
    () => (to === 'district' ? districtLevelOn(on) : fine),
    () => notReported(reporter(commune), period, filedFor(facts, period)),
    () => oneLineEach(lines.map(({ agency }) => agency)),
    ...lines.map(
      ({ agency }) =>
        () =>
          agencyInPeriod(reference, agency, period),
    ),
    () => documentKnown(reference, document),
  );
};

/** A commune that exists is urged to report for a period that has begun. */
export const remindCommune: Decide<typeof CommuneReminded, CommuneFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { commune, period, document, on } = input;
  const reminders = factsOf(facts, 'CommuneReminded').filter(({ data }) => data.period === period);
  return recordIf(
    CommuneReminded,
    input,
    () => communeLives(reference, commune, on),
    () => periodBegan(period, on),
    () => canBeReminded(reporter(commune), period, on, filedFor(facts, period), reminders),
    () => documentKnown(reference, document),
  );
};
