import { column, date, text, withEvidence } from '../kit/index.ts';
import { absent, heading, type Section } from '../kit/section.ts';

/** Communes and agencies that changed in the period (§10.14). */
export const lineage: Section = (view, book) => {
  const title = heading('bien-dong', 2, {
    vi: 'Xã và đơn vị sáp nhập, chia tách, đổi tên',
    en: 'Communes and agencies that changed',
  });
  if (view.lineage.length === 0) {
    return [title, absent('Không ghi nhận biến động trong kỳ.', 'No change is on record.')];
  }
  return [
    title,
    {
      type: 'table',
      id: 'bien-dong-don-vi',
      title: { vi: 'Biến động trong kỳ', en: 'Changes in the period' },
      columns: [
        column('on', 'date', { vi: 'Ngày', en: 'Date' }),
        column('what', 'text', { vi: 'Biến động', en: 'Change' }),
      ],
      rows: view.lineage.map((line) => ({
        key: line.event,
        cells: { on: date(line.on), what: withEvidence(book, [line.event], text(line.what)) },
      })),
      footnotes: [],
    },
  ];
};
