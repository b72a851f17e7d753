import type { AsOf, Instant, Language, LocalDate } from '@donghanh/core';
import { dayOf, endOfDay, everEffective, everKnown, formatDate } from '@donghanh/core';

/** A span of days: "1/1/2012 – 28/6/2022". */
export const formatSpan = (from: LocalDate, to: LocalDate, lang: Language): string =>
  `${formatDate(from, lang, 'short')} – ${formatDate(to, lang, 'short')}`;

/** A reporting period: "2012", "nửa đầu 2012", "quý 3/2012", "5/2012". */
export const formatPeriod = (period: string, lang: Language): string => {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === '') return year;
  if (part.startsWith('H')) {
    const half = part === 'H1';
    return lang === 'vi'
      ? `${half ? '6 tháng đầu' : '6 tháng cuối'} năm ${year}`
      : `${half ? 'first' : 'second'} half of ${year}`;
  }
  if (part.startsWith('Q')) {
    return lang === 'vi' ? `quý ${part.slice(1)}/${year}` : `Q${part.slice(1)} ${year}`;
  }
  return formatDate(period, lang, 'short');
};

/** The clock of Vietnam, UTC+7. */
const clockOf = (instant: Instant): string => {
  const hour = (Number(instant.slice(11, 13)) + 7) % 24;
  return `${String(hour).padStart(2, '0')}:${instant.slice(14, 16)}`;
};

/** The day that the report is about, in the words of Decree 30. */
export const formatEffective = ({ effectiveOn }: AsOf, lang: Language): string => {
  if (effectiveOn === everEffective) return lang === 'vi' ? 'mọi ngày đã ghi' : 'any recorded day';
  return formatDate(effectiveOn, lang, 'official');
};

/** Up to when facts were known, in Vietnamese time. */
export const formatKnown = ({ knownAt }: AsOf, lang: Language): string => {
  if (knownAt === everKnown) {
    return lang === 'vi' ? 'mọi sự kiện đã ghi' : 'everything recorded';
  }
  const day = dayOf(knownAt);
  const date = formatDate(day, lang, 'official');
  if (knownAt === endOfDay(day)) return lang === 'vi' ? `hết ${date}` : `the end of ${date}`;
  return lang === 'vi'
    ? `${clockOf(knownAt)} ${date} (giờ Việt Nam)`
    : `${clockOf(knownAt)} on ${date} (Vietnam time)`;
};
