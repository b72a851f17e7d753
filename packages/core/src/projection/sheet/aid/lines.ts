import type { EventRef } from '../../../event/recorded.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../../vocabulary/ids.ts';
import { assignmentsOn, inAgencyOrder } from '../../current-state/assignment-now.ts';
import { noAmount } from '../../shared/amount-sum.ts';
import { deliveredByAssignment } from '../../shared/assignment-sums.ts';
import { type Donation, isUnvalued } from '../../shared/donations.ts';
import type { PromiseRecord } from '../../shared/help.ts';
import { inOrder } from '../../shared/in-order.ts';
import { itemWords } from '../../shared/item-words.ts';
import { standingOn } from '../../shared/promises.ts';
import { valueOn } from '../../shared/timeline.ts';
import { agencyNameOn, communeOn } from '../../shared/unit-names.ts';
import type { AidFacts } from './acc.ts';
import type { AidLine, GiftLine, PromiseLine } from './view.ts';
import type { Within } from './within.ts';

const named = ({ units }: AidFacts, agency: AgencyId, commune: CommuneId, day: LocalDate) => ({
  agency,
  agencyName: agencyNameOn(units, agency, day),
  commune,
  communeName: communeOn(units, commune, day).name,
});

/** The assignments of a scope on its last day, with what was delivered in its days. */
export const aidLines = (facts: AidFacts, { held, given, span }: Within): readonly AidLine[] => {
  const records = new Map(held.map((record) => [record.assignment, record]));
  const delivered = deliveredByAssignment(given, span);
  return inAgencyOrder(assignmentsOn(facts, span.to)).flatMap((now) => {
    const record = records.get(now.assignment);
    if (record === undefined) return [];
    return {
      ...now,
      delivered: delivered.get(now.assignment) ?? noAmount,
      districtName: communeOn(facts.units, now.commune, span.to).districtName,
      reconstructed: record.made.reconstructed,
    };
  });
};

const byDate = <A extends { readonly on: PartialDate; readonly events: readonly EventRef[] }>(
  lines: readonly A[],
): readonly A[] =>
  inOrder(lines, [
    { text: ({ on }) => certainFrom(on) },
    { text: ({ events }) => events[0] ?? '' },
  ]);

const promiseLine = (facts: AidFacts, promise: PromiseRecord, day: LocalDate): PromiseLine => {
  const { kind, assignment, agency, commune, on, made, refs, withdrawnOn, terms } = promise;
  const amount = standingOn(promise, day)?.amount;
  const dueBy = valueOn(terms, day)?.dueBy;
  const withdrawn = withdrawnOn !== undefined && certainFrom(withdrawnOn) <= day;
  return {
    kind,
    assignment,
    ...named(facts, agency, commune, day),
    on,
    ...(amount !== undefined && { amount }),
    ...(dueBy !== undefined && { dueBy }),
    ...(withdrawn && { withdrawnOn }),
    reconstructed: made.reconstructed,
    events: refs.slice(),
  };
};

/** The promises of a scope as they stand on its last day. */
export const promiseLines = (facts: AidFacts, { promises, span }: Within): readonly PromiseLine[] =>
  byDate(promises.map((promise) => promiseLine(facts, promise, span.to)));

const documentOf = (facts: AidFacts, { delivery }: Donation): Pick<GiftLine, 'document'> => {
  const { document } = delivery.given;
  if (document === undefined) return {};
  const number = facts.documents.get(document)?.issued.number;
  return { document: { document, ...(number !== undefined && { number }) } };
};

const giftLine = (facts: AidFacts, donation: Donation, day: LocalDate): GiftLine => {
  const { delivery, value } = donation;
  const { given, assignment, on, trace, evidence, contested, refs } = delivery;
  return {
    contribution: given.contribution,
    ...(assignment !== undefined && { assignment }),
    ...named(facts, given.agency, given.commune, day),
    on,
    kind: given.kind,
    form: given.form,
    fund: given.fund,
    items: (given.items ?? []).map(itemWords),
    ...(value === undefined
      ? { without: isUnvalued(donation) ? ('noValue' as const) : ('countedElsewhere' as const) }
      : { value }),
    evidence: valueOn(evidence, day) ?? given.evidence,
    contested: contested.some((one) => certainFrom(one.on) <= day),
    ...documentOf(facts, donation),
    reconstructed: trace.reconstructed,
    events: refs.slice(),
  };
};

/** The gifts of a scope, each once; a joint gift counts where it counts in every other view. */
export const giftLines = (facts: AidFacts, { given, span }: Within): readonly GiftLine[] =>
  byDate(given.map((donation) => giftLine(facts, donation, span.to)));
