import {
  type AsOf,
  always,
  type Bilingual,
  dayOf,
  formatDate,
  type LocalDate,
  type PartialDate,
} from '@donghanh/core';

/** A date in both languages: "24/1/2015", "24 January 2015". */
export const day = (date: PartialDate | LocalDate): Bilingual => ({
  vi: formatDate(date, 'vi', 'short'),
  en: formatDate(date, 'en', 'short'),
});

/** The two dates of a question, to begin an answer with. */
export const asOfWords = ({ effectiveOn, knownAt }: AsOf): Bilingual => {
  const on = day(effectiveOn);
  const dated = effectiveOn !== always.effectiveOn;
  const known = knownAt === always.knownAt ? undefined : day(dayOf(knownAt));
  return {
    vi: `${dated ? `ngày ${on.vi}` : 'mọi ngày đã ghi nhận'}, ${known === undefined ? 'theo mọi điều đã biết đến nay' : `theo những gì đã biết đến hết ${known.vi}`}`,
    en: `${dated ? `on ${on.en}` : 'on any day recorded'}, ${known === undefined ? 'with all that is known to date' : `with what was known by the end of ${known.en}`}`,
  };
};
