import type { CommuneNeeds, NeedLine, Sheet } from '@donghanh/core';
import { CommuneGap, HelpKind, NeedState } from '@donghanh/core';
import type { Row, TableBlock } from '../../model/block.ts';
import { capital } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  list,
  name,
  nothing,
  plainInteger,
  plainMoney,
  quote,
  sumColumn,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import type { SheetSection } from './section.ts';

const communeRow = (one: CommuneNeeds, book: EvidenceBook): Row => ({
  key: one.commune,
  cells: {
    commune: name(one.communeName),
    identified: withEvidence(book, one.events, plainInteger(one.identified)),
    covered: plainInteger(one.covered),
    open: plainInteger(one.open),
    priorityOpen: plainInteger(one.priorityOpen),
    openCost: plainMoney(one.openCost),
    surveyed: one.lastSurvey === undefined ? nothing() : date(one.lastSurvey.on),
    gaps: list(one.gaps.map((gap) => text(CommuneGap.labels[gap]))),
  },
});

const sumOf = (needs: readonly CommuneNeeds[], of: (one: CommuneNeeds) => number): number =>
  needs.reduce((sum, one) => sum + of(one), 0);

const matrix = ({ needs }: Sheet, book: EvidenceBook): TableBlock => ({
  type: 'table',
  id: 'nhu-cau-theo-xa',
  title: { vi: 'Nhu cầu theo xã', en: 'Needs by commune' },
  columns: [
    column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
    sumColumn('identified', 'integer', { vi: 'Đã xác định', en: 'Identified' }),
    sumColumn('covered', 'integer', { vi: 'Đã có đáp ứng', en: 'Covered' }),
    sumColumn('open', 'integer', { vi: 'Chưa có', en: 'Open' }),
    sumColumn('priorityOpen', 'integer', { vi: 'Ưu tiên chưa có', en: 'Priority, open' }),
    sumColumn('openCost', 'money', { vi: 'Ước kinh phí còn thiếu', en: 'Cost of open needs' }),
    column('surveyed', 'date', { vi: 'Khảo sát gần nhất', en: 'Last survey' }),
    column('gaps', 'mixed', { vi: 'Còn thiếu ở địa phương', en: 'Not done by the locality' }),
  ],
  rows: needs.map((one) => communeRow(one, book)),
  total: {
    key: 'total',
    cells: {
      commune: text({ vi: 'Tổng', en: 'Total' }),
      identified: plainInteger(sumOf(needs, ({ identified }) => identified)),
      covered: plainInteger(sumOf(needs, ({ covered }) => covered)),
      open: plainInteger(sumOf(needs, ({ open }) => open)),
      priorityOpen: plainInteger(sumOf(needs, ({ priorityOpen }) => priorityOpen)),
      openCost: plainMoney(sumOf(needs, ({ openCost }) => openCost)),
    },
  },
  footnotes: [],
});

const needRow = (commune: string, need: NeedLine, book: EvidenceBook): Row => ({
  key: `${commune}~${need.need}`,
  cells: {
    what: withEvidence(book, need.events, quote(need.what)),
    kind: text(capital(HelpKind.labels[need.kind])),
    priority: need.priority ? text({ vi: 'Ưu tiên', en: 'Priority' }) : nothing(),
    cost: need.cost === undefined ? nothing() : plainMoney(need.cost),
    state: text(capital(NeedState.labels[need.state])),
    covers: list(need.covers.map(({ agencyName }) => name(agencyName))),
  },
});

const lines = ({ needs }: Sheet, book: EvidenceBook): readonly TableBlock[] => {
  const rows = needs.flatMap((one) => one.needs.map((need) => needRow(one.commune, need, book)));
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'tung-nhu-cau',
      title: { vi: 'Từng nhu cầu', en: 'Each need' },
      columns: [
        column('what', 'text', { vi: 'Nhu cầu', en: 'Need' }),
        column('kind', 'text', { vi: 'Lĩnh vực', en: 'Purpose' }),
        column('priority', 'text', { vi: 'Ưu tiên', en: 'Priority' }),
        column('cost', 'money', { vi: 'Ước kinh phí', en: 'Estimated cost' }),
        column('state', 'text', { vi: 'Tình trạng', en: 'State' }),
        column('covers', 'mixed', { vi: 'Đơn vị đáp ứng', en: 'Covered by' }),
      ],
      rows,
      footnotes: [],
    },
  ];
};

/** What the communes need and what covers it; needs one by one in the sheet of one commune. */
export const needs: SheetSection = (view, book) => {
  const whole = Object.keys(view.scope).every((key) => key === 'year');
  if (whole || view.needs.length === 0) return [];
  return [
    heading('nhu-cau', 2, { vi: 'Nhu cầu của xã', en: 'Needs' }),
    matrix(view, book),
    ...(view.scope.commune === undefined ? [] : lines(view, book)),
  ];
};
