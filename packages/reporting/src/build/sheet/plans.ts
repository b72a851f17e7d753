import type { PlanSheet, Sheet } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { planStateWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  list,
  plainInteger,
  plainMoney,
  quote,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { pairCells, pairColumns, type SheetSection } from './section.ts';

const row = (view: Sheet, plan: PlanSheet, i: number, book: EvidenceBook): Row => ({
  key: plan.plan ?? `${plan.agency}~${plan.commune}~${i}`,
  cells: {
    line: plainInteger(i + 1),
    ...pairCells(view, plan),
    state: withEvidence(book, plan.events, text(planStateWords[plan.state])),
    approved: list(plan.approvedOn.map((on) => date(on))),
    items: list(plan.items.map(({ what }) => quote(what))),
    forNeeds: plainInteger(plan.forNeeds),
    forGoals: plainInteger(plan.forGoals),
    cost: plainMoney(plan.cost),
  },
});

/** The support plans, and how many of their lines answer a need or serve a goal (S11b). */
export const plans: SheetSection = (view, book) => {
  if (view.plans.length === 0) return [];
  return [
    heading('phuong-an', 2, { vi: 'Phương án hỗ trợ', en: 'Support plans' }),
    {
      type: 'table',
      id: 'phuong-an-ho-tro',
      title: { vi: 'Phương án và mức gắn với nhu cầu', en: 'Plans and what they answer' },
      columns: [
        column('line', 'integer', { vi: 'TT', en: 'No.' }),
        ...pairColumns(view),
        column('state', 'text', { vi: 'Tình trạng', en: 'State' }),
        column('approved', 'mixed', { vi: 'Phê duyệt', en: 'Approved' }),
        column('items', 'mixed', { vi: 'Nội dung', en: 'Lines' }),
        column('forNeeds', 'integer', { vi: 'Gắn nhu cầu', en: 'Answer a need' }),
        column('forGoals', 'integer', { vi: 'Gắn mục tiêu', en: 'Serve a goal' }),
        column('cost', 'money', { vi: 'Dự kiến', en: 'Planned cost' }),
      ],
      rows: view.plans.map((plan, i) => row(view, plan, i, book)),
      footnotes: [],
    },
  ];
};
