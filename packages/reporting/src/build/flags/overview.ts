import type { FlagKind as Flag, FlagsView, Verdict } from '@donghanh/core';
import { FlagKind } from '@donghanh/core';
import type { Block } from '../../model/block.ts';
import { plainInteger, say, words } from '../kit/index.ts';
import { heading, paragraph } from '../kit/section.ts';
import { isCleared, isRaised } from './cards.ts';
import { tally } from './tally.ts';

const raisedOf = ({ findings }: FlagsView, flag: Flag) =>
  tally(findings.filter((one) => one.flag === flag && isRaised(one)));

const withVerdict = ({ findings }: FlagsView, verdict: Verdict) =>
  tally(findings.filter((one) => one.verdict === verdict));

/** The counts that matter, and the sentence that must be read with them. */
export const overview = (view: FlagsView): readonly Block[] => [
  heading('tom-tat', 2, { vi: 'Tóm tắt', en: 'In brief' }),
  {
    type: 'keyFigures',
    id: 'so-lieu-chinh',
    label: { vi: 'Số liệu chính', en: 'Key figures' },
    figures: [
      {
        label: { vi: 'Cảnh báo', en: 'Flagged' },
        value: raisedOf(view, 'N'),
        note: say([FlagKind.labels.N.vi], [FlagKind.labels.N.en]),
      },
      {
        label: { vi: 'Cảnh báo', en: 'Flagged' },
        value: raisedOf(view, 'I'),
        note: say([FlagKind.labels.I.vi], [FlagKind.labels.I.en]),
      },
      {
        label: { vi: 'Đã gỡ', en: 'Cleared' },
        value: tally(view.findings.filter(isCleared)),
        note: say(words`từng cảnh báo, nay không còn`, words`flagged once, no longer`),
      },
      {
        label: { vi: 'Chưa đủ căn cứ', en: 'Not enough is known' },
        value: withVerdict(view, 'UNKNOWN'),
        note: say(
          words`trong ${plainInteger(view.findings.length)} kết quả xét`,
          words`of ${plainInteger(view.findings.length)} findings`,
        ),
      },
    ],
  },
  paragraph(
    say(
      words`Chưa đủ căn cứ không có nghĩa là không giúp đỡ. Không đơn vị nào bị cảnh báo chỉ vì thiếu báo cáo: phải có căn cứ cho thấy không giúp đỡ, và đơn vị được giải trình trước khi xác nhận.`,
      words`Not knowing enough does not mean that a unit did not help. No unit is flagged for silence alone: there must be evidence that it did not help, and it is asked for an explanation before anything is confirmed.`,
    ),
    'caution',
  ),
];
