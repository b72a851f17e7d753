import {
  type AgencyReportLine,
  type Bilingual,
  type CommuneReportLine,
  type DistrictReporting,
  defaultPolicy,
  type ReportOwed,
  type ReportStatus,
  reporting,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const statuses: Readonly<Record<ReportStatus, Bilingual>> = {
  notDue: { vi: 'chưa đến hạn', en: 'not yet due' },
  onTime: { vi: 'đúng hạn', en: 'in time' },
  late: { vi: 'nộp muộn', en: 'late' },
  missing: { vi: 'không ghi nhận báo cáo', en: 'no report recorded' },
};

/** One report that is late or missing: how late, and what reminders went out. */
const lineOf = (who: Bilingual, line: ReportOwed): Said => {
  const { period, due, status, daysLate, filed, reminders } = line;
  const [word, last] = [statuses[status], day(due.day)];
  const filing = filed === undefined ? undefined : day(filed.on);
  return say(
    `${who.vi}, kỳ ${period}: ${word.vi}, quá hạn ${daysLate} ngày (hạn ${last.vi}${filing === undefined ? '' : `, nộp ${filing.vi}`})`,
    `${who.en}, ${period}: ${word.en}, ${daysLate} days past its day (due ${last.en}${filing === undefined ? '' : `, filed ${filing.en}`})`,
    {
      events: [due.event, filed?.event].filter((event) => event !== undefined),
      below: reminders.map(({ on, days, answered, event }) =>
        say(
          `đôn đốc ngày ${day(on).vi}, ${answered ? `có báo cáo sau ${days} ngày` : `${days} ngày chưa trả lời`}`,
          `reminded on ${day(on).en}, ${answered ? `reported after ${days} days` : `unanswered for ${days} days`}`,
          { events: [event] },
        ),
      ),
    },
  );
};

const isWanting = ({ status }: ReportOwed): boolean => status === 'late' || status === 'missing';

const communeOf = (line: CommuneReportLine): Said =>
  lineOf(
    {
      vi: `xã ${line.communeName}${line.districtName === '' ? '' : ` (${line.districtName})`}`,
      en: `${line.communeName}${line.districtName === '' ? '' : ` (${line.districtName})`}`,
    },
    line,
  );

const agencyOf = (line: AgencyReportLine): Said =>
  lineOf({ vi: line.agencyName, en: line.agencyName }, line);

const districtOf = (line: DistrictReporting): Said => {
  const { districtName, period, communes, onTime, late, missing, waiting } = line;
  const name =
    districtName === ''
      ? { vi: 'trực thuộc tỉnh', en: 'directly under the province' }
      : { vi: districtName, en: districtName };
  return say(
    `${name.vi}, kỳ ${period}: ${communes} xã; đúng hạn ${onTime}, muộn ${late}, không ghi nhận ${missing}; đang ở xã ${waiting.commune}, huyện ${waiting.district}, tỉnh ${waiting.province}`,
    `${name.en}, ${period}: ${communes} communes; in time ${onTime}, late ${late}, not recorded ${missing}; waiting with communes ${waiting.commune}, district ${waiting.district}, province ${waiting.province}`,
  );
};

const listed = (vi: string, en: string, below: readonly Said[]): Said =>
  say(`${vi} (${below.length}):`, `${en} (${below.length}):`, {
    below: below.length === 0 ? [say('không có', 'none')] : below,
  });

/** §11 question 13. */
export const reports: LedgerQuestion = {
  number: 13,
  name: 'reports',
  asks: {
    vi: 'Báo cáo nào thiếu hoặc nộp sau hạn; đã đôn đốc những gì?',
    en: 'Which reports were missing or filed after the deadline; which reminder went out?',
  },
  needsDay: true,
  takes: (command) => command.option('--period <year>', 'only this year'),
  answer: async ({ ledger, terminal, given }) => {
    const answer = await ask(terminal, ledger, reporting(defaultPolicy), given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const asked = <A extends { readonly period: string }>(lines: readonly A[]): readonly A[] =>
      lines.filter(({ period }) => given.period === undefined || period.startsWith(given.period));
    const communes = asked(view.communes).filter(isWanting);
    const agencies = asked(view.agencies).filter(isWanting);
    const districts = asked(view.districts);
    const when = asOfWords(view.asOf);
    return E.right({
      data: { ...view, communes, agencies, districts, bothSides: asked(view.bothSides) },
      said: [
        say(`Chế độ báo cáo, ${when.vi}:`, `Reporting, ${when.en}:`, {
          below: districts.map(districtOf),
        }),
        listed(
          'Xã nộp muộn hoặc không ghi nhận báo cáo',
          'Communes late or without a recorded report',
          communes.map(communeOf),
        ),
        listed('Đơn vị nộp muộn hoặc chưa nộp', 'Agencies late or missing', agencies.map(agencyOf)),
      ],
    });
  },
};
