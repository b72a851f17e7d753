import type { AgencyWithoutPlan, NeedWithoutPlan, PlanSheet } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import { planStateWords } from '../../words/index.ts';
import {
  column,
  date,
  list,
  name,
  nothing,
  onFacts,
  plainInteger,
  plainMoney,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import {
  absent,
  heading,
  type OwnSection,
  paragraph,
  type SummaryContext,
} from '../kit/section.ts';

const sheetRow = (sheet: PlanSheet, index: number, { book }: SummaryContext): Row => ({
  key: String(index + 1),
  cells: {
    agency: onFacts(book, sheet.events, name(sheet.agencyName)),
    commune: name(sheet.communeName),
    code: name(sheet.communeCode),
    state: text(planStateWords[sheet.state]),
    approved: list(sheet.approvedOn.map(date)),
    items: plainInteger(sheet.items.length),
    forNeeds: plainInteger(sheet.forNeeds),
    forGoals: plainInteger(sheet.forGoals),
    cost: sheet.cost === 0 ? nothing() : plainMoney(sheet.cost),
  },
});

const sheets = (context: SummaryContext): readonly Block[] => {
  const title = { vi: 'Phương án hỗ trợ', en: 'Support plans' };
  return longList(
    {
      type: 'table',
      id: 'phuong-an',
      title,
      columns: [
        column('agency', 'name', { vi: 'Đơn vị', en: 'Agency' }),
        column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
        column('code', 'name', { vi: 'Mã xã', en: 'Code' }),
        column('state', 'text', { vi: 'Tình trạng', en: 'Status' }),
        column('approved', 'mixed', { vi: 'Ngày duyệt', en: 'Approved' }),
        column('items', 'integer', { vi: 'Số mục', en: 'Lines' }),
        column('forNeeds', 'integer', { vi: 'Mục theo nhu cầu', en: 'For needs' }),
        column('forGoals', 'integer', { vi: 'Mục theo mục tiêu của xã', en: 'For goals' }),
        column('cost', 'money', { vi: 'Kinh phí dự kiến', en: 'Planned cost' }),
      ],
      rows: context.views.plans.sheets.map((sheet, i) => sheetRow(sheet, i, context)),
      footnotes: [],
    },
    title,
  );
};

const without = (
  agencies: readonly AgencyWithoutPlan[],
  needs: readonly NeedWithoutPlan[],
): Block => {
  const proposed = agencies.filter(({ stage }) => stage === 'proposed').length;
  return paragraph(
    say(
      words`Phân công đang thực hiện mà không ghi nhận phương án được duyệt: ${plainInteger(agencies.length)}, trong đó ${plainInteger(proposed)} đã trình phương án. Nhu cầu chưa ai đáp ứng và không có trong phương án nào: ${plainInteger(needs.length)}.`,
      words`Assignments in force with no approved plan on record: ${plainInteger(agencies.length)}, of which ${plainInteger(proposed)} have proposed one. Open needs that no plan answers: ${plainInteger(needs.length)}.`,
    ),
  );
};

/** Support plans, and where none is (§10.6, S11b). */
export const plans: OwnSection = (context) => {
  const { sheets: all, agenciesWithoutPlan, needsWithoutPlan } = context.views.plans;
  return [
    heading('phuong-an-ho-tro', 3, { vi: 'Phương án hỗ trợ', en: 'Support plans' }),
    without(agenciesWithoutPlan, needsWithoutPlan),
    ...(all.length === 0
      ? [absent('Không ghi nhận phương án hỗ trợ nào.', 'No support plan is on record.')]
      : sheets(context)),
  ];
};
