import type { Count, EvaluationYear, FlagCourse, FlagYear } from '@donghanh/core';
import { CourseState, FlagKind, Grade } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { capital, verdicts, verdictWords } from '../../words/index.ts';
import {
  coded,
  column,
  type EvidenceBook,
  integer,
  name,
  onFacts,
  period,
  plainInteger,
  reconstructedPart,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { absent, heading, type OwnSection, paragraph } from '../kit/section.ts';

const sumOf = (counts: readonly Count[]): Value => {
  const value = counts.reduce((all, one) => all + one.value, 0);
  const reconstructed = counts.reduce((all, one) => all + one.reconstructed, 0);
  return plainInteger(value, reconstructedPart(value, reconstructed));
};

const yearRow = (one: FlagYear, book: EvidenceBook): Row => ({
  key: one.period,
  cells: {
    period: period(one.period),
    ...Object.fromEntries(verdicts.map((v) => [v, integer(book, one.verdicts[v])])),
    confirmed: integer(book, one.confirmed),
    cleared: integer(book, one.cleared),
    all: integer(book, one.all),
  },
});

const yearsTable = (flag: FlagKind, all: readonly FlagYear[], book: EvidenceBook): Block => {
  const years = all.filter((one) => one.flag === flag);
  const label = FlagKind.labels[flag];
  return {
    type: 'table',
    id: `canh-bao-tung-nam-${flag.toLowerCase()}`,
    title: {
      vi: `Kết quả xét theo năm: ${label.vi}`,
      en: `Findings by year: ${label.en}`,
    },
    columns: [
      column('period', 'mixed', { vi: 'Năm', en: 'Year' }),
      ...verdicts.map((verdict) => sumColumn(verdict, 'integer', verdictWords[verdict])),
      sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
      sumColumn('confirmed', 'integer', { vi: 'Trong đó đã xác nhận', en: 'Of which confirmed' }),
      sumColumn('cleared', 'integer', { vi: 'Trong đó đã gỡ', en: 'Of which cleared' }),
    ],
    rows: years.map((one) => yearRow(one, book)),
    total: {
      key: 'total',
      cells: {
        period: text({ vi: 'Tổng', en: 'Total' }),
        ...Object.fromEntries(verdicts.map((v) => [v, sumOf(years.map((one) => one.verdicts[v]))])),
        confirmed: sumOf(years.map(({ confirmed }) => confirmed)),
        cleared: sumOf(years.map(({ cleared }) => cleared)),
        all: sumOf(years.map(({ all: every }) => every)),
      },
    },
    footnotes: [
      say(
        words`Mỗi phân công được xét riêng trong từng năm. “Chưa đủ căn cứ” không có nghĩa là không giúp đỡ: không đơn vị nào bị cảnh báo chỉ vì thiếu báo cáo.`,
        words`Each assignment is judged by itself in each year. Not knowing enough does not mean that a unit did not help: no unit is flagged for silence alone.`,
      ),
    ],
  };
};

const courseRow = (flag: FlagKind, all: readonly FlagCourse[], book: EvidenceBook): Row => {
  const own = all.filter((one) => one.flag === flag);
  const count = (some: readonly FlagCourse[]): Value =>
    onFacts(
      book,
      [...new Set(some.flatMap(({ events }) => events))].sort(),
      plainInteger(some.length),
    );
  return {
    key: flag,
    cells: {
      flag: coded(FlagKind, flag),
      once: count(own.filter(({ years }) => years.length === 1)),
      repeated: count(own.filter(({ years }) => years.length > 1)),
      ...Object.fromEntries(
        CourseState.codes.map((state) => [state, count(own.filter((one) => one.state === state))]),
      ),
      all: count(own),
    },
  };
};

const coursesTable = (courses: readonly FlagCourse[], book: EvidenceBook): Block => ({
  type: 'table',
  id: 'dien-bien-canh-bao',
  title: {
    vi: 'Đơn vị từng bị cảnh báo: lặp lại, khắc phục',
    en: 'Once flagged: again, recovered',
  },
  columns: [
    column('flag', 'mixed', { vi: 'Nội dung xét', en: 'Flag' }),
    column('all', 'integer', { vi: 'Số đơn vị từng bị cảnh báo', en: 'Agencies once flagged' }),
    column('once', 'integer', { vi: 'Trong một năm', en: 'In one year' }),
    column('repeated', 'integer', { vi: 'Trong từ hai năm', en: 'In two years or more' }),
    ...CourseState.codes.map((state) =>
      column(state, 'integer', capital(CourseState.labels[state])),
    ),
  ],
  rows: FlagKind.codes.map((flag) => courseRow(flag, courses, book)),
  footnotes: [
    say(
      words`Đếm đơn vị, không nêu tên: tên, căn cứ và quyền giải trình của từng đơn vị ở báo cáo cảnh báo.`,
      words`Agencies are counted, not named: names, grounds and the right of reply are in the report of the flags.`,
    ),
  ],
});

const evaluationRow = (one: EvaluationYear, book: EvidenceBook): Row => ({
  key: one.period,
  cells: {
    period: period(one.period),
    ...Object.fromEntries(Grade.codes.map((grade) => [grade, integer(book, one.grades[grade])])),
    all: integer(book, one.all),
  },
});

const evaluationsTable = (all: readonly EvaluationYear[], book: EvidenceBook): Block => ({
  type: 'table',
  id: 'danh-gia-theo-nam',
  title: { vi: 'Đánh giá, xếp loại theo kỳ', en: 'Evaluations by period' },
  columns: [
    column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
    ...Grade.codes.map((grade) => sumColumn(grade, 'integer', capital(Grade.labels[grade]))),
    sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
  ],
  rows: all.map((one) => evaluationRow(one, book)),
  total: {
    key: 'total',
    cells: {
      period: text({ vi: 'Tổng', en: 'Total' }),
      ...Object.fromEntries(
        Grade.codes.map((grade) => [grade, sumOf(all.map(({ grades }) => grades[grade]))]),
      ),
      all: sumOf(all.map((one) => one.all)),
    },
  },
  footnotes: [],
});

/** Flags and evaluations by year, as counts; who was flagged again, who recovered (§10.8). */
export const flagYears: OwnSection = ({ views: { flags }, book }) => [
  heading('canh-bao-theo-nam', 2, {
    vi: 'Đánh giá và cảnh báo theo năm',
    en: 'Evaluations and flags by year',
  }),
  paragraph(
    say(
      words`Xét theo quy tắc “${name(flags.policy.id)}”, phiên bản ${plainInteger(flags.policy.version)}.`,
      words`Judged under policy “${name(flags.policy.id)}”, version ${plainInteger(flags.policy.version)}.`,
    ),
    'note',
  ),
  ...(flags.years.length === 0
    ? [absent('Không có phân công nào để xét.', 'There is no assignment to judge.')]
    : FlagKind.codes.map((flag) => yearsTable(flag, flags.years, book))),
  ...(flags.courses.length === 0
    ? [absent('Không ghi nhận đơn vị nào bị cảnh báo.', 'No agency was ever flagged.')]
    : [coursesTable(flags.courses, book)]),
  ...(flags.evaluations.length === 0
    ? [absent('Không ghi nhận đánh giá, xếp loại.', 'No evaluation is on record.')]
    : [evaluationsTable(flags.evaluations, book)]),
];
