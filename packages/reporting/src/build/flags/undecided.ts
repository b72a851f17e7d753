import type { Bilingual, FlagFinding, FlagsView } from '@donghanh/core';
import { CauseSide, FlagKind } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import { verdictWords } from '../../words/index.ts';
import {
  column,
  type EvidenceBook,
  markedIf,
  name,
  period,
  say,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { tally } from './tally.ts';

const row = (one: FlagFinding, index: number, book: EvidenceBook): Row => ({
  key: String(index + 1),
  cells: {
    period: period(one.period),
    agency: markedIf(one.reconstructed, name(one.agencyName, one.agencyNameNow)),
    commune: name(one.communeName, one.communeNameNow),
    flag: text(FlagKind.labels[one.flag]),
    verdict: text(verdictWords[one.verdict]),
    cause: text(CauseSide.labels[one.cause]),
    explanation: withEvidence(book, one.events, text(one.explanation)),
  },
});

/** Where sources contradict each other, or the unit is excused: named, because a person must decide. */
export const toDecide = (view: FlagsView, book: EvidenceBook): readonly Block[] => {
  const findings = view.findings.filter(
    ({ verdict }) => verdict === 'DISPUTED' || verdict === 'EXCUSED',
  );
  if (findings.length === 0) return [];
  return [
    heading('can-xac-minh', 2, {
      vi: 'Thông tin trái ngược, hoặc có lý do',
      en: 'Disputed or excused',
    }),
    {
      type: 'table',
      id: 'mau-thuan',
      title: { vi: 'Cần xác minh hoặc ghi nhận lý do', en: 'To verify, or excused' },
      columns: [
        column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
        column('agency', 'name', { vi: 'Đơn vị', en: 'Agency' }),
        column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
        column('flag', 'text', { vi: 'Nội dung xét', en: 'Flag' }),
        column('verdict', 'text', { vi: 'Kết quả', en: 'Verdict' }),
        column('cause', 'text', { vi: 'Phía nguyên nhân', en: 'Cause' }),
        column('explanation', 'text', { vi: 'Giải thích', en: 'Explanation' }),
      ],
      rows: findings.map((one, i) => row(one, i, book)),
      footnotes: [],
    },
  ];
};

/** Something that is missing, and in which cases. */
interface Lack {
  readonly what: Bilingual;
  readonly cases: FlagFinding[];
}

/** What is missing for a decision, most often missing first; texts that are equal count together. */
export const missing = ({ findings }: FlagsView): readonly Block[] => {
  const lacking = new Map<string, Lack>();
  for (const one of findings) {
    if (one.verdict !== 'UNKNOWN') continue;
    for (const what of one.missing) {
      const known = lacking.get(what.vi);
      if (known === undefined) lacking.set(what.vi, { what, cases: [one] });
      else known.cases.push(one);
    }
  }
  if (lacking.size === 0) return [];
  const lines = [...lacking.values()].sort(
    (a, b) => b.cases.length - a.cases.length || (a.what.vi < b.what.vi ? -1 : 1),
  );
  return [
    heading('con-thieu', 2, {
      vi: 'Còn thiếu gì để xem xét',
      en: 'What is missing for a decision',
    }),
    {
      type: 'table',
      id: 'thieu-du-lieu',
      title: {
        vi: 'Điều còn thiếu ở các trường hợp chưa đủ căn cứ',
        en: 'What the undecided cases lack',
      },
      columns: [
        column('what', 'mixed', { vi: 'Còn thiếu', en: 'Missing' }),
        column('count', 'integer', { vi: 'Số trường hợp', en: 'Cases' }),
      ],
      rows: lines.map(({ what, cases }, i) => ({
        key: String(i + 1),
        cells: { what: text(what), count: tally(cases) },
      })),
      footnotes: [
        say(
          words`Một trường hợp có thể thiếu nhiều dữ liệu.`,
          words`One case may lack several things.`,
        ),
      ],
    },
  ];
};
