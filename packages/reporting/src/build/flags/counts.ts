import type { FlagFinding, FlagsView } from '@donghanh/core';
import { FlagKind } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { verdicts, verdictWords } from '../../words/index.ts';
import { column, nothing, period, say, sumColumn, text, words } from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { isCleared } from './cards.ts';
import { tally } from './tally.ts';

const counted = (findings: readonly FlagFinding[]): Readonly<Record<string, Value>> => ({
  ...Object.fromEntries(
    verdicts.map((verdict) => [verdict, tally(findings.filter((one) => one.verdict === verdict))]),
  ),
  cleared: tally(findings.filter(isCleared)),
  all: tally(findings),
});

const row = (key: string, findings: readonly FlagFinding[]): Row | undefined => {
  const [first] = findings;
  if (first === undefined) return undefined;
  return {
    key,
    cells: {
      period: period(first.period),
      flag: text(FlagKind.labels[first.flag]),
      ...counted(findings),
    },
  };
};

const rows = ({ findings }: FlagsView): readonly Row[] => {
  const groups = new Map<string, FlagFinding[]>();
  for (const one of findings) {
    const key = `${one.period}/${one.flag}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const order = (key: string): string => key.replace('/N', '/0').replace('/I', '/1');
  return [...groups.entries()]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .flatMap(([key, group]) => row(key, group) ?? []);
};

/** The view's own counts, against which the rows are checked. */
const total = ({ counts, findings }: FlagsView): Row => ({
  key: 'total',
  cells: {
    period: text({ vi: 'Tổng', en: 'Total' }),
    flag: nothing(),
    ...Object.fromEntries(
      verdicts.map((verdict) => [
        verdict,
        {
          ...tally(findings.filter((one) => one.verdict === verdict)),
          value: FlagKind.codes.reduce((sum, flag) => sum + counts[flag][verdict], 0),
        },
      ]),
    ),
    cleared: tally(findings.filter(isCleared)),
    all: tally(findings),
  },
});

/** How many findings of each verdict, by period and flag. */
export const counts = (view: FlagsView): readonly Block[] => [
  heading('theo-ky', 2, { vi: 'Kết quả xét theo kỳ', en: 'Verdicts by period' }),
  {
    type: 'table',
    id: 'dem-theo-ky',
    title: { vi: 'Số kết quả xét theo kỳ', en: 'Findings by period' },
    columns: [
      column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
      column('flag', 'text', { vi: 'Nội dung xét', en: 'Flag' }),
      ...verdicts.map((verdict) => sumColumn(verdict, 'integer', verdictWords[verdict])),
      sumColumn('cleared', 'integer', { vi: 'Trong đó đã gỡ', en: 'Of which cleared' }),
      sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
    ],
    rows: rows(view),
    total: total(view),
    footnotes: [
      say(
        words`Mỗi phân công được xét riêng trong từng kỳ: giúp xã này không thay cho xã kia.`,
        words`Each assignment is judged by itself in each period: help to one commune does not stand in for another.`,
      ),
    ],
  },
];
