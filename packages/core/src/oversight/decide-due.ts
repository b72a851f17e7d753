import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine, firstRefusal } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { type LocalDate, later } from '../vocabulary/dates/local-date.ts';
import { asPartialDate, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import { intervalOf, type Period } from '../vocabulary/dates/period.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { districtLevelOn } from './district-level.ts';
import { agencyInPeriod, communeInPeriod } from './period-checks.ts';
import { AgencyReportDue, CommuneReportDue } from './report-events.ts';
import type { AgencyFollowUp, CommuneFollowUp } from './state.ts';

interface Deadline {
  readonly period: Period;
  readonly due: LocalDate;
  readonly on: PartialDate;
  readonly document?: DocumentId;
}

/** A report can be written by then: the period has begun, and the day was not over when it was set. */
const canBeMet = ({ period, due, on }: Deadline): Check => {
  const { from } = intervalOf(period);
  const earliest = later(firstDay(on), from);
  return due >= earliest
    ? fine
    : E.left(
        refusal(
          'DueTooEarly',
          { period, due, earliest },
          `Hạn báo cáo ${due} của kỳ ${period} sớm hơn ${earliest}; không ai kịp báo cáo`,
          `The deadline ${due} for ${period} lies before ${earliest}; nobody can meet it`,
        ),
      );
};

const somethingNew = (period: Period, due: LocalDate, same: boolean): Check =>
  same
    ? E.left(
        refusal(
          'AlreadyDue',
          { period, due },
          `Hạn báo cáo kỳ ${period} đã được ấn định là ${due}`,
          `The deadline for ${period} is ${due} already`,
        ),
      )
    : fine;

const canBeSet = (deadline: Deadline, same: boolean, reference: Reference): Check =>
  firstRefusal(
    () => canBeMet(deadline),
    () => somethingNew(deadline.period, deadline.due, same),
    () => documentKnown(reference, deadline.document),
  );

/** A commune that existed in the period is given a deadline, or another one. */
export const setCommuneDeadline: Decide<typeof CommuneReportDue, CommuneFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { commune, period, due, to } = input;
  const before = factsOf(facts, 'CommuneReportDue').findLast(({ data }) => data.period === period);
  const same = before?.data.due === due && before.data.to === to;
  return recordIf(
    CommuneReportDue,
    input,
    () => communeInPeriod(reference, commune, period),
    () => (to === 'district' ? districtLevelOn(asPartialDate(due)) : fine),
    () => canBeSet(input, same, reference),
  );
};

/** An agency that existed in the period is given a deadline, or another one. */
export const setAgencyDeadline: Decide<typeof AgencyReportDue, AgencyFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { agency, period, due } = input;
  const before = factsOf(facts, 'AgencyReportDue').findLast(({ data }) => data.period === period);
  return recordIf(
    AgencyReportDue,
    input,
    () => agencyInPeriod(reference, agency, period),
    () => canBeSet(input, before?.data.due === due, reference),
  );
};
