import type { Bilingual } from '@donghanh/core';
import { CauseSide, FlagKind, stageLabels } from '@donghanh/core';
import type { ColumnType, Row, TableBlock } from '../../model/block.ts';
import type { FindingBlock } from '../../model/finding.ts';
import type { ReportModel } from '../../model/report.ts';
import { flatBlocks } from '../../model/totals.ts';
import type { Value } from '../../model/value.ts';
import { verdictWords } from '../../words/index.ts';
import { renderWords } from '../words.ts';
import { timelineTable } from './timeline-table.ts';

const text = (both: Bilingual | undefined): Value =>
  both === undefined ? { type: 'nothing' } : { type: 'text', text: both };

const rowOf = (block: FindingBlock): Row => ({
  key: block.id,
  cells: {
    agency: block.agency,
    commune: block.commune,
    flag: text(FlagKind.labels[block.flag]),
    verdict: {
      type: 'text',
      text: verdictWords[block.verdict],
      ...(block.evidence === undefined ? {} : { evidence: block.evidence }),
      ...(block.reconstructed === undefined ? {} : { reconstructed: block.reconstructed }),
    },
    stage: text(block.stage === undefined ? undefined : stageLabels[block.stage]),
    period: block.period,
    document: block.document,
    cause: text(CauseSide.labels[block.cause]),
    reason: text(block.reason),
    explanation: text(block.explanation),
  },
});

const columns: readonly (readonly [string, ColumnType, Bilingual])[] = [
  ['agency', 'name', { vi: 'Đơn vị', en: 'Agency' }],
  ['commune', 'name', { vi: 'Xã', en: 'Commune' }],
  ['flag', 'text', renderWords.flag],
  ['verdict', 'text', renderWords.result],
  ['stage', 'text', { vi: 'Bước xử lý', en: 'Stage' }],
  ['period', 'mixed', renderWords.periodOfFlag],
  ['document', 'mixed', renderWords.assignedBy],
  ['cause', 'text', renderWords.cause],
  ['reason', 'text', renderWords.basis],
  ['explanation', 'text', { vi: 'Diễn giải', en: 'Explanation' }],
];

/** The id of the table that {@link findingsTable} makes; no builder gives it. */
const FINDINGS_TABLE = 'ket-qua-xet';

/**
 * The cards of a report as one table, for formats made of tables: a unit that is named there is named
 * here. Nothing when the report has no cards.
 */
const findingsTable = (report: ReportModel): TableBlock | undefined => {
  const rows = flatBlocks(report.blocks).flatMap((block) =>
    block.type === 'finding' ? [rowOf(block)] : [],
  );
  if (rows.length === 0) return undefined;
  return {
    type: 'table',
    id: FINDINGS_TABLE,
    title: { vi: 'Các trường hợp được nêu tên', en: 'Named cases' },
    columns: columns.map(([key, type, label]) => ({ key, type, label, total: 'none' })),
    rows,
    footnotes: [],
  };
};

/** Every table and timeline of a report in its order, that of its cards first. */
export const tablesOf = (report: ReportModel): readonly TableBlock[] => {
  const named = findingsTable(report);
  return [
    ...(named === undefined ? [] : [named]),
    ...flatBlocks(report.blocks).flatMap((block) =>
      block.type === 'table' ? [block] : block.type === 'timeline' ? [timelineTable(block)] : [],
    ),
  ];
};
