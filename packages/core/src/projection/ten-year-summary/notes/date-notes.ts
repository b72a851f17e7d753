import type { EventRef } from '../../../event/recorded.ts';
import { formatDate } from '../../../vocabulary/dates/format-date.ts';
import { dayOf, type Instant } from '../../../vocabulary/dates/instant.ts';
import { daysBetween, type LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import { type Interval, includes } from '../../../vocabulary/dates/period.ts';
import { ofAllStreams } from '../../shared/by-stream.ts';
import type { Donation } from '../../shared/donations.ts';
import type { SummaryFacts } from '../acc.ts';
import type { DataNote, DocumentEntry } from '../view.ts';

/** Four in five facts are known within 30 days, nineteen in twenty within 180 (§12). */
const LATE_DAYS = 180;

/** Documents whose date the sources leave open, one note each; then help known only to the month or year. */
export const uncertainDateNotes = (
  documents: readonly DocumentEntry[],
  given: readonly Donation[],
): readonly DataNote[] => {
  const ofDocuments = documents.flatMap((document): readonly DataNote[] => {
    if (document.uncertainDate === undefined) return [];
    const { candidates, note } = document.uncertainDate;
    const dates = (lang: 'vi' | 'en') =>
      candidates.map((date) => formatDate(date, lang, 'short')).join(', ');
    const name = document.number ?? document.title;
    return [
      {
        code: 'uncertainDate',
        text: {
          vi: `Ngày của văn bản ${name} chưa chắc chắn (${dates('vi')}): ${note}`,
          en: `The date of document ${name} is uncertain (${dates('en')}): ${note}`,
        },
        events: [document.event],
      },
    ];
  });
  const vague = given.filter(({ delivery }) => delivery.on.length < 10);
  if (vague.length === 0) return ofDocuments;
  return [
    ...ofDocuments,
    {
      code: 'uncertainDate',
      text: {
        vi: `${vague.length} lượt hỗ trợ chỉ biết đến tháng hoặc năm; tính từ ngày cuối của tháng hoặc năm đó.`,
        en: `${vague.length} ${vague.length === 1 ? 'delivery' : 'deliveries'} known only to the month or year: counted from its last day.`,
      },
      events: vague.map(({ delivery }) => delivery.trace.ref),
    },
  ];
};

/**
 * Facts behind the figures that were recorded long after they happened, or after the cut-off day: who
 * made the same summary on that day did not know them.
 */
export const lateFactNote = (facts: SummaryFacts, span: Interval): readonly DataNote[] => {
  const events: EventRef[] = [];
  let long = 0;
  let after = 0;
  const look = (ref: EventRef, on: PartialDate, recordedAt: Instant): void => {
    const day = certainFrom(on);
    if (!includes(span, day)) return;
    const recordedOn = dayOf(recordedAt);
    const isLong = recordedOn > day && daysBetween(day, recordedOn) > LATE_DAYS;
    const isAfter = recordedOn > span.to;
    if (isLong) long += 1;
    if (isAfter) after += 1;
    if (isLong || isAfter) events.push(ref);
  };
  for (const { made, from, recordedAt } of facts.assignments.values()) {
    look(made.ref, from, recordedAt);
  }
  for (const { made, on, recordedAt } of ofAllStreams(facts.help.promises)) {
    look(made.ref, on, recordedAt);
  }
  for (const { trace, on, recordedAt } of ofAllStreams(facts.help.deliveries)) {
    look(trace.ref, on, recordedAt);
  }
  return events.length === 0 ? [] : [lateNote(events.sort(), long, after, span.to)];
};

const lateNote = (
  events: readonly EventRef[],
  long: number,
  after: number,
  to: LocalDate,
): DataNote => {
  const cutOff = { vi: formatDate(to, 'vi', 'short'), en: formatDate(to, 'en', 'short') };
  return {
    code: 'lateFact',
    text: {
      vi: `${events.length} sự kiện được ghi nhận muộn: ${long} sau hơn ${LATE_DAYS} ngày, ${after} sau ngày chốt ${cutOff.vi}.`,
      en: `${events.length} ${events.length === 1 ? 'fact' : 'facts'} recorded late: ${long} after more than ${LATE_DAYS} days, ${after} after the cut-off on ${cutOff.en}.`,
    },
    events,
  };
};
