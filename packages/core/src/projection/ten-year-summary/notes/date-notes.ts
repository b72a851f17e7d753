import type { EventRef } from '../../../event/recorded.ts';
import { formatDate } from '../../../vocabulary/dates/format-date.ts';
import { dayOf, type Instant } from '../../../vocabulary/dates/instant.ts';
import { daysBetween, type LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import { type Interval, includes } from '../../../vocabulary/dates/period.ts';
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

interface Told {
  readonly ref: EventRef;
  readonly on: PartialDate;
  readonly recordedAt: Instant;
}

/**
 * Facts behind the figures that were recorded long after they happened, or after the cut-off day: who
 * made the same summary on that day did not know them.
 */
export const lateFactNote = (facts: SummaryFacts, span: Interval): readonly DataNote[] => {
  const late = toldFacts(facts)
    .map((told) => ({ ...told, day: certainFrom(told.on) }))
    .filter(({ day }) => includes(span, day))
    .map((told) => ({ ...told, recordedOn: dayOf(told.recordedAt) }))
    .filter(({ day, recordedOn }) => recordedOn > span.to || isLate(day, recordedOn));
  if (late.length === 0) return [];
  const long = late.filter(({ day, recordedOn }) => isLate(day, recordedOn)).length;
  const after = late.filter(({ recordedOn }) => recordedOn > span.to).length;
  const cutOff = {
    vi: formatDate(span.to, 'vi', 'short'),
    en: formatDate(span.to, 'en', 'short'),
  };
  return [
    {
      code: 'lateFact',
      text: {
        vi: `${late.length} sự kiện được ghi nhận muộn: ${long} sau hơn ${LATE_DAYS} ngày, ${after} sau ngày chốt ${cutOff.vi}.`,
        en: `${late.length} ${late.length === 1 ? 'fact' : 'facts'} recorded late: ${long} after more than ${LATE_DAYS} days, ${after} after the cut-off on ${cutOff.en}.`,
      },
      events: late.map(({ ref }) => ref).sort(),
    },
  ];
};

const isLate = (day: LocalDate, recordedOn: LocalDate): boolean =>
  recordedOn > day && daysBetween(day, recordedOn) > LATE_DAYS;

/** Assignments, promises and deliveries, when they happened and when they were recorded. */
const toldFacts = ({ assignments, help }: SummaryFacts): readonly Told[] => [
  ...[...assignments.values()].map(({ made, from, recordedAt }) => ({
    ref: made.ref,
    on: from,
    recordedAt,
  })),
  ...[...help.promises.values()].map(({ made, on, recordedAt }) => ({
    ref: made.ref,
    on,
    recordedAt,
  })),
  ...[...help.deliveries.values()].map(({ trace, on, recordedAt }) => ({
    ref: trace.ref,
    on,
    recordedAt,
  })),
];
