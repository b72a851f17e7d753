import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { FlagCase } from '../case/case.ts';
import { uncertain } from '../explain/cite.ts';
import { say } from '../explain/say.ts';

const lineAbout = say(
  'dòng báo cáo của xã về đơn vị',
  'a line about the agency in the commune’s report',
);

/** What would have to be known for a verdict. */
export const missingForVerdict = (c: FlagCase): readonly Bilingual[] => {
  const missing: Bilingual[] = [];
  if (!c.communeReports.complete) {
    missing.push(say(`báo cáo của xã năm ${c.period}`, `the commune’s report for ${c.period}`));
  } else if (c.nilLines.length === 0) missing.push(lineAbout);
  if (!c.agencyReports.complete) {
    missing.push(say(`báo cáo của đơn vị năm ${c.period}`, `the agency’s report for ${c.period}`));
    if (c.agencyReports.overdue && c.agencyReports.reminders.length === 0) {
      missing.push(say('văn bản đôn đốc đơn vị', 'a reminder to the agency'));
    }
  }
  if (c.help.pending.length > 0) {
    missing.push(
      say('xác nhận của xã về hỗ trợ được báo cáo', 'the commune’s word on the help reported'),
    );
  }
  return missing;
};

/** What would settle a dispute. */
export const missingForDispute = (): readonly Bilingual[] => [
  say('kết quả kiểm tra của huyện, tỉnh', 'a check by the district or the province'),
];

/** Findings whose date is uncertain. */
export const uncertainDates = (c: FlagCase): readonly Bilingual[] =>
  c.process.N.findings.some(({ fact }) => uncertain(c.acc.documents, fact))
    ? [say('ngày chính xác của văn bản phê bình', 'the exact date of the criticism')]
    : [];
