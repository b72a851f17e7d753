import type { Reconciliation } from '@donghanh/core';
import { Metric } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { measureOf } from '../../words/index.ts';
import {
  column,
  decimal,
  type EvidenceBook,
  inCell,
  list,
  name,
  nothing,
  plainInteger,
  plainMoney,
  quote,
  say,
  span,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import { absent, heading, paragraph, type Section } from '../kit/section.ts';

const methodUnknown = {
  vi: 'chưa rõ phương pháp tính',
  en: 'the source gives no method',
};

/** A figure of a metric as a typed value: đồng, a count or a decimal. */
const measured = (metric: Metric, value: Reconciliation['computed']): Value => {
  if (value === undefined) return nothing();
  const measure = measureOf[metric];
  if (measure === 'money') return plainMoney(Number(value));
  if (measure === 'integer') return plainInteger(Number(value));
  return decimal(value, measure);
};

const stated = ({ metric, stated: { value, qualifier } }: Reconciliation): Value => {
  const figure = measured(metric, value);
  return figure.type === 'money' || figure.type === 'integer' || figure.type === 'decimal'
    ? { ...figure, qualifier }
    : figure;
};

const verdicts = {
  holds: { vi: 'Khớp', en: 'Holds' },
  differs: { vi: 'Chênh lệch', en: 'Differs' },
  notComputed: { vi: 'Không tính lại', en: 'Not computed' },
};

const isRate = (metric: Metric): boolean => {
  const measure = measureOf[metric];
  return measure !== 'money' && measure !== 'integer';
};

/** The view's own note already says when the method is unknown. */
const method = (r: Reconciliation): readonly Value[] => {
  if (r.method !== undefined) return [name(r.method)];
  return isRate(r.metric) && r.note === undefined ? [text(methodUnknown)] : [];
};

const remarks = (r: Reconciliation): readonly Value[] => [
  ...(r.note === undefined ? [] : [text(r.note)]),
  ...method(r),
  ...(r.remainder === undefined
    ? []
    : [
        inCell(
          say(
            words`Chưa phân tổ: ${measured(r.metric, r.remainder)}`,
            words`Not itemised: ${measured(r.metric, r.remainder)}`,
          ),
        ),
      ]),
];

/**
 * A figure that was computed. The view does not say how much of it is reconstructed, so in a history
 * that holds reconstructions it is marked as resting on some.
 */
const computed = (r: Reconciliation, reconstructed: boolean, book: EvidenceBook): Value => {
  const value = withEvidence(book, r.events, measured(r.metric, r.computed));
  return reconstructed && r.events.length > 0 && r.computed !== undefined
    ? { ...value, reconstructed: { extent: 'part' } }
    : value;
};

const row = (r: Reconciliation, reconstructed: boolean, book: EvidenceBook): Row => ({
  key: r.figure,
  cells: {
    figure: list([text(Metric.labels[r.metric]), name(r.about)]),
    span: span(r.from, r.to),
    raw: withEvidence(book, [r.event], quote(r.stated.raw)),
    stated: stated(r),
    computed: computed(r, reconstructed, book),
    difference: measured(r.metric, r.difference),
    verdict: text(verdicts[r.verdict]),
    remarks: list(remarks(r)),
  },
});

/** Published rates that the program cannot compute again: shown as they stand, and said so. */
const withoutMethod = (all: readonly Reconciliation[]) =>
  all
    .filter((r) => isRate(r.metric) && r.method === undefined)
    .map((r) => {
      const figure = quote(r.stated.raw);
      return paragraph(
        say(
          words`Nguồn ghi “${figure}”: ${methodUnknown.vi}, giữ nguyên như nguồn.`,
          words`The source says “${figure}”: ${methodUnknown.en}; kept as it stands.`,
        ),
        'caution',
      );
    });

/** Figures as published, each beside what the history computes for the same span (§10.7, §10.15). */
export const reconciliations: Section = (view, book) => {
  const title = heading('doi-chieu', 2, {
    vi: 'Đối chiếu số liệu công bố với số liệu tính từ sự kiện',
    en: 'Published figures beside computed ones',
  });
  if (view.reconciliations.length === 0) {
    return [title, absent('Không ghi nhận số liệu công bố.', 'No published figure is on record.')];
  }
  return [
    title,
    ...withoutMethod(view.reconciliations),
    {
      type: 'table',
      id: 'doi-chieu-so-lieu',
      title: { vi: 'Số liệu công bố và số liệu tính lại', en: 'As published and as computed' },
      columns: [
        column('figure', 'mixed', { vi: 'Số liệu', en: 'Figure' }),
        column('span', 'mixed', { vi: 'Từ – đến', en: 'From – to' }),
        column('raw', 'text', { vi: 'Nguồn ghi', en: 'The source says' }),
        column('stated', 'mixed', { vi: 'Công bố', en: 'Published' }),
        column('computed', 'mixed', { vi: 'Tính từ sự kiện', en: 'Computed' }),
        column('difference', 'mixed', { vi: 'Chênh lệch', en: 'Difference' }),
        column('verdict', 'text', { vi: 'Kết quả', en: 'Result' }),
        column('remarks', 'mixed', { vi: 'Ghi chú', en: 'Notes' }),
      ],
      rows: view.reconciliations.map((r) => row(r, view.facts.reconstructed > 0, book)),
      footnotes: [
        say(
          words`“Gần” giữ đúng khi số tính lại không lớn hơn số công bố; “trên” khi lớn hơn. Chênh lệch = số tính lại − số công bố.`,
          words`“Nearly” holds when the computed figure is not above the published one, “over” when it is above. Difference = computed − published.`,
        ),
      ],
    },
  ];
};
