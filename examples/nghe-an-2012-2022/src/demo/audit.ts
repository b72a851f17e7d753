import {
  allEvents,
  type CommuneId,
  type DomainEvent,
  dayOf,
  type EventDefinition,
  formatAmount,
  formatDate,
  type HistoryFailure,
  type Ledger,
  type ReplayFailure,
  type Responsible,
  responsibleFor,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { communeOf } from '../facts/communes.ts';

/** The commune and the days of the audit. */
const kengDu = communeOf('16822').id;
const day = '2015-01-24';
const monthBefore = '2014-12-24';

const definitions: readonly EventDefinition[] = allEvents;
const title = (type: string): string =>
  definitions.find((definition) => definition.type === type)?.title.vi ?? type;

const short = (date: string): string => formatDate(date, 'vi', 'short');

const duty = (view: Responsible): readonly string[] =>
  view.responsible.flatMap(({ agencyName, from, basis, delivered }) => [
    `    ${agencyName}, từ ${short(from)}, theo ${basis.number ?? basis.document}${basis.signer === undefined ? '' : ` (người ký: ${basis.signer})`}${basis.replacedBy === undefined ? '' : `, sau này được thay bằng ${basis.replacedBy}`}`,
    `    đã bàn giao: ${delivered.value === 0 ? 'chưa có khoản nào có giá trị' : formatAmount(delivered.value, 'vi')}`,
  ]);

const amountOf = (event: DomainEvent): string =>
  event.type === 'ContributionDelivered' && event.data.value !== undefined
    ? ` ${formatAmount(event.data.value, 'vi')}`
    : '';

const whatOf = (event: DomainEvent): string =>
  event.type === 'ContributionDelivered'
    ? ` (${(event.data.items ?? []).map(({ what }) => what).join(', ')})`
    : '';

const factLine = (event: DomainEvent): string => {
  const recorded = dayOf(event.recordedAt);
  const late = recorded > monthBefore ? '  ← chưa biết một tháng trước' : '';
  return `    ${short(event.effectiveOn)}  ${title(event.type)}${amountOf(event)}${whatOf(event)}; ghi nhận ${short(recorded)}${late}`;
};

/** What may stand in the way of the audit. */
export type AuditFailure = ReplayFailure | HistoryFailure;

/**
 * Who was responsible for xã Keng Đu on 24/1/2015, as known today and as known a month before, and
 * the facts between the two answers.
 */
export const auditText = async (ledger: Ledger): Promise<E.Either<AuditFailure, string>> => {
  const projection = responsibleFor(kengDu as CommuneId);
  const now = await ledger.project(projection, { effectiveOn: day })();
  if (E.isLeft(now)) return now;
  const then = await ledger.project(projection, { effectiveOn: day, knownAt: monthBefore })();
  if (E.isLeft(then)) return then;
  const facts: string[] = [];
  for await (const chunk of ledger.history({ streamPrefix: `assignment-so-gtvt~${kengDu}` })) {
    if (E.isLeft(chunk)) return chunk;
    const asked = chunk.right.events.filter(({ effectiveOn }) => effectiveOn <= day);
    facts.push(...asked.map(factLine));
  }
  const { communeName, communeCode, district } = now.right;
  return E.right(
    [
      `KIỂM TRA: ai được giao giúp xã ${communeName} (${communeCode}, huyện ${district}) ngày ${short(day)}?`,
      '',
      '  Theo mọi điều đã biết đến nay:',
      ...duty(now.right),
      `  Theo những gì đã biết đến ${short(monthBefore)}, một tháng trước:`,
      ...duty(then.right),
      '  Các sự kiện của cặp này đến ngày đó:',
      ...facts,
    ].join('\n'),
  );
};
