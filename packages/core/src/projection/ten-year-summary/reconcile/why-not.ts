import { PovertyStandard } from '../../../need/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { formatDate } from '../../../vocabulary/dates/format-date.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import type { Interval } from '../../../vocabulary/dates/period.ts';

const short = (day: LocalDate): Bilingual => ({
  vi: formatDate(day, 'vi', 'short'),
  en: formatDate(day, 'en', 'short'),
});

/** The figure speaks of days after the cut-off. */
export const beyondCutOff = (figureTo: LocalDate, to: LocalDate): Bilingual => {
  const [end, cut] = [short(figureTo), short(to)];
  return {
    vi: `Không tính: số liệu nói đến ngày ${end.vi}, sau ngày chốt ${cut.vi}.`,
    en: `Not computed: the figure runs to ${end.en}, after the cut-off on ${cut.en}.`,
  };
};

/** The history cannot tell which communes the figure is about. */
export const unknownArea = (about: string): Bilingual => ({
  vi: `Không tính: lịch sử không xác định được phạm vi "${about}".`,
  en: `Not computed: the history cannot tell which communes "${about}" takes in.`,
});

/** No agency, or more than one, has this name. */
export const unknownAgency = (about: string): Bilingual => ({
  vi: `Không tính: không xác định được một đơn vị tên "${about}".`,
  en: `Not computed: no single agency is known as "${about}".`,
});

/** There is no list of communes in scope for the day. */
export const noScopeRecorded: Bilingual = {
  vi: 'Không tính: chưa ghi nhận danh sách xã thuộc phạm vi vào ngày này.',
  en: 'Not computed: no list of communes in scope is recorded for this day.',
};

/** Contributions say what was given, not how many people it reached. */
export const peopleNotRecorded: Bilingual = {
  vi: 'Không tính: các sự kiện không ghi số người được đào tạo, tạo việc làm.',
  en: 'Not computed: the facts do not record how many people were trained or given jobs.',
};

/** No measurement of this area lies in the span. */
export const notMeasured = (about: string): Bilingual => ({
  vi: `Không tính: chưa có số đo của "${about}" trong thời gian này.`,
  en: `Not computed: no measurement of "${about}" is recorded for this time.`,
});

/** Rates of several standards lie in the span, so there is not one. */
export const severalStandards: Bilingual = {
  vi: 'Không tính: trong thời gian này có số đo theo nhiều chuẩn nghèo.',
  en: 'Not computed: rates under several poverty standards are recorded for this time.',
};

/**
 * A yearly reduction over several poverty standards: "5,97 %/năm" of 2012–2022. The rates cannot be
 * subtracted, and the source does not say how it came to its figure.
 */
export const acrossStandards = (
  span: Interval,
  standards: readonly PovertyStandard[],
  methodKnown: boolean,
): Bilingual => {
  const [from, to] = [short(span.from), short(span.to)];
  const names = (lang: 'vi' | 'en') =>
    standards.map((standard) => PovertyStandard.labels[standard][lang]).join('; ');
  const unknown = methodKnown
    ? { vi: 'Không tính: ', en: 'Not computed: ' }
    : { vi: 'Chưa rõ phương pháp tính; ', en: 'The method is not known; ' };
  return {
    vi: `${unknown.vi}giai đoạn ${from.vi} – ${to.vi} đi qua ${standards.length} chuẩn nghèo (${names('vi')}), không trừ được cho nhau.`,
    en: `${unknown.en}the time from ${from.en} to ${to.en} crosses ${standards.length} poverty standards (${names('en')}), whose rates cannot be subtracted.`,
  };
};
