import type { RecommendationThen } from '@donghanh/core';
import { RecommendationOutcome, RecommendationStatus } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { capital } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  name,
  nothing,
  plainInteger,
  quote,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import type { SheetSection } from './section.ts';

const row = (one: RecommendationThen, book: EvidenceBook): Row => ({
  key: one.recommendation,
  cells: {
    on: withEvidence(book, [one.submitted.event], date(one.submitted.on)),
    by: name(one.by.name),
    what: quote(one.text),
    status: text(capital(RecommendationStatus.labels[one.status])),
    outcome:
      one.outcome === undefined
        ? nothing()
        : text(capital(RecommendationOutcome.labels[one.outcome])),
    due: one.due === undefined ? nothing() : date(one.due),
    daysOverdue: plainInteger(one.daysOverdue),
    ageDays: plainInteger(one.ageDays),
  },
});

/** What the units of the sheet recommended, or what was recommended about them (S14a). */
export const recommendations: SheetSection = (view, book) => {
  if (view.recommendations.length === 0) return [];
  return [
    heading('kien-nghi', 2, { vi: 'Kiến nghị', en: 'Recommendations' }),
    {
      type: 'table',
      id: 'kien-nghi-de-xuat',
      title: { vi: 'Kiến nghị và việc xem xét', en: 'Recommendations and what became of them' },
      columns: [
        column('on', 'date', { vi: 'Ngày', en: 'Date' }),
        column('by', 'name', { vi: 'Bên kiến nghị', en: 'By' }),
        column('what', 'text', { vi: 'Nội dung', en: 'What' }),
        column('status', 'text', { vi: 'Bước', en: 'Step' }),
        column('outcome', 'text', { vi: 'Kết quả', en: 'Outcome' }),
        column('due', 'date', { vi: 'Hạn', en: 'Due' }),
        column('daysOverdue', 'integer', { vi: 'Quá hạn (ngày)', en: 'Days overdue' }),
        column('ageDays', 'integer', { vi: 'Số ngày từ khi kiến nghị', en: 'Age in days' }),
      ],
      rowHeader: 'what',
      rows: view.recommendations.map((one) => row(one, book)),
      footnotes: [],
    },
  ];
};
