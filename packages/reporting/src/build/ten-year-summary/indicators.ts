import type { IndicatorSegment, RefusedComputation } from '@donghanh/core';
import { Indicator, PovertyStandard } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import {
  coded,
  column,
  date,
  decimal,
  type EvidenceBook,
  name,
  nothing,
  say,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import { absent, heading, paragraph, type Section } from '../kit/section.ts';

type Point = IndicatorSegment['points'][number];

const measuredValue = (point: Point | undefined, book: EvidenceBook): Value =>
  point === undefined
    ? nothing()
    : withEvidence(book, [point.event], decimal(point.value, 'percent'));

const row = (segment: IndicatorSegment, index: number, book: EvidenceBook): Row => {
  const first = segment.points[0];
  const last = segment.points.length > 1 ? segment.points.at(-1) : undefined;
  return {
    key: `${index + 1}`,
    cells: {
      area: name(segment.areaName),
      indicator: coded(Indicator, segment.indicator),
      standard: coded(PovertyStandard, segment.standard),
      firstOn: first === undefined ? nothing() : date(first.on),
      first: measuredValue(first, book),
      lastOn: last === undefined ? nothing() : date(last.on),
      last: measuredValue(last, book),
      change:
        segment.yearlyChange === undefined
          ? nothing({ vi: 'cần ít nhất hai lần đo', en: 'needs two measurements' })
          : decimal(segment.yearlyChange, 'pointsPerYear'),
    },
  };
};

const refusedTable = (refused: readonly RefusedComputation[], book: EvidenceBook): Block => ({
  type: 'table',
  id: 'khong-tinh',
  title: { vi: 'Phép tính bị từ chối', en: 'Computations refused' },
  columns: [
    column('what', 'text', { vi: 'Phép tính', en: 'Computation' }),
    column('why', 'text', { vi: 'Lý do không tính', en: 'Why it is refused' }),
  ],
  rows: refused.map((r, i) => ({
    key: String(i + 1),
    cells: {
      what: withEvidence(book, r.events, text(r.what)),
      why: text(r.why),
    },
  })),
  footnotes: [],
});

const segmentsTable = (segments: readonly IndicatorSegment[], book: EvidenceBook): Block => ({
  type: 'table',
  id: 'chi-so-ngheo',
  title: {
    vi: 'Chỉ số nghèo trong từng chuẩn nghèo',
    en: 'Poverty within each standard',
  },
  columns: [
    column('area', 'name', { vi: 'Địa bàn', en: 'Area' }),
    column('indicator', 'mixed', { vi: 'Chỉ số', en: 'Indicator' }),
    column('standard', 'mixed', { vi: 'Chuẩn nghèo', en: 'Standard' }),
    column('firstOn', 'date', { vi: 'Lần đầu', en: 'First' }),
    column('first', 'decimal', { vi: 'Giá trị', en: 'Value' }),
    column('lastOn', 'date', { vi: 'Lần cuối', en: 'Last' }),
    column('last', 'decimal', { vi: 'Giá trị', en: 'Value' }),
    column('change', 'decimal', { vi: 'Bình quân năm', en: 'Mean yearly change' }),
  ],
  rows: segments.map((segment, i) => row(segment, i, book)),
  footnotes: [],
});

/** Poverty within each standard, and the changes that are not computed, with the reason (§10.7). */
export const indicators: Section = (view, book) => {
  const { indicators: segments, refused } = view;
  const title = heading('chi-so', 2, { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty' });
  if (segments.length === 0 && refused.length === 0) {
    return [title, absent('Không ghi nhận số đo tỷ lệ hộ nghèo.', 'No poverty rate is on record.')];
  }
  return [
    title,
    paragraph(
      say(
        words`Chỉ tính mức tăng, giảm trong cùng một chuẩn nghèo. Tỷ lệ hộ nghèo là bối cảnh, không phải kết quả riêng của đơn vị nào.`,
        words`Changes are computed within one poverty standard only. The rate is context; it is no single agency's result.`,
      ),
    ),
    ...(segments.length === 0 ? [] : [segmentsTable(segments, book)]),
    ...(refused.length === 0 ? [] : [refusedTable(refused, book)]),
  ];
};
