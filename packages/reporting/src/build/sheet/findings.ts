import type { FlagFinding, Sheet } from '@donghanh/core';
import { FlagKind } from '@donghanh/core';
import type { Block, TableBlock } from '../../model/block.ts';
import { verdicts, verdictWords } from '../../words/index.ts';
import { isCleared, isRaised } from '../flags/cards.ts';
import { findingBlock } from '../flags/finding.ts';
import { tally } from '../flags/tally.ts';
import {
  column,
  type EvidenceBook,
  plainInteger,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { heading, paragraph } from '../kit/section.ts';

/**
 * The fewest agencies among which verdicts are counted without naming anyone: of fewer, a count would
 * say whose it is.
 */
const FEWEST = 3;

const cells = (findings: readonly FlagFinding[]) => ({
  ...Object.fromEntries(
    verdicts.map((verdict) => [verdict, tally(findings.filter((one) => one.verdict === verdict))]),
  ),
  all: tally(findings),
});

const counts = (findings: readonly FlagFinding[]): TableBlock => ({
  type: 'table',
  id: 'ket-qua-xet-phan-cong',
  title: { vi: 'Số kết quả xét', en: 'Findings' },
  columns: [
    column('flag', 'text', { vi: 'Nội dung xét', en: 'Flag' }),
    ...verdicts.map((verdict) => sumColumn(verdict, 'integer', verdictWords[verdict])),
    sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
  ],
  rows: FlagKind.codes.map((flag) => ({
    key: flag,
    cells: {
      flag: text(FlagKind.labels[flag]),
      ...cells(findings.filter((one) => one.flag === flag)),
    },
  })),
  total: { key: 'total', cells: { flag: text({ vi: 'Tổng', en: 'Total' }), ...cells(findings) } },
  footnotes: [
    say(
      words`Chưa đủ căn cứ không có nghĩa là không giúp đỡ.`,
      words`Not knowing enough does not mean that a unit did not help.`,
    ),
  ],
});

const withheld = (findings: readonly FlagFinding[]): Block =>
  paragraph(
    say(
      words`Đã xét ${plainInteger(findings.length)} lượt. Kết quả xét gắn với từng đơn vị nên không nêu trong bản này.`,
      words`${plainInteger(findings.length)} findings were made. They tell of single units and are not part of this copy.`,
    ),
    'note',
  );

/**
 * What was found. Verdicts name an agency, or point to it where there are few: they stand here only
 * when whoever makes the report says so (`nameFlags`); otherwise there are counts among several.
 */
export const findings = (view: Sheet, book: EvidenceBook, nameFlags: boolean): readonly Block[] => {
  const all = view.findings;
  if (all.length === 0) return [];
  const title = heading('ket-qua-xet-chung', 2, { vi: 'Kết quả xét', en: 'Findings' });
  const agencies = new Set(all.map(({ agency }) => agency)).size;
  if (!nameFlags && agencies < FEWEST) return [title, withheld(all)];
  if (!nameFlags) return [title, counts(all)];
  const cards = all.filter((one) => isRaised(one) || isCleared(one));
  return [
    title,
    counts(all),
    ...cards.map((one, i) => findingBlock(one, `ket-qua-${i + 1}`, book)),
  ];
};
