import type { Language } from '@donghanh/core';
import type { ChartBlock, Row, TableBlock } from '../../model/block.ts';
import { sizeOf } from '../../model/totals.ts';
import { type ColumnText, columnTexts, valueAt, valueText } from '../format/index.ts';

/** One bar or point. */
export interface ChartPoint {
  readonly category: string;
  /** In the unit of the axis. */
  readonly value: number;
  /** How much of it is reconstructed, in the same unit. */
  readonly reconstructed: number;
  /** The exact figure, as the table prints it. */
  readonly text: string;
}

/** One column of the table, drawn. */
export interface ChartSeries {
  readonly label: string;
  readonly unit?: string;
  /** How much of the table's own measure (đồng, or one) is one of that unit. */
  readonly scale: number;
  readonly points: readonly ChartPoint[];
}

const pointOf = (
  row: Row,
  { column, cell, scale }: ColumnText,
  category: string,
  lang: Language,
): ChartPoint => {
  const value = valueAt(row, column.key);
  const size = sizeOf(value);
  const mark = value.reconstructed;
  const reconstructed = mark === undefined ? 0 : (mark.amount ?? size);
  return {
    category: valueText(valueAt(row, category), lang),
    value: size / scale,
    reconstructed: reconstructed / scale,
    text: cell(value),
  };
};

/** The name of a series with its mark, for charts whose bars stand side by side and have no parts. */
export const markedLabel = ({ label, points }: ChartSeries): string => {
  if (points.every(({ reconstructed }) => reconstructed === 0)) return label;
  return `${label} ${points.every((p) => p.reconstructed >= p.value) ? '▪' : '▫'}`;
};

/** The columns of a table that a chart draws; a column that the table lacks is left out. */
export const chartSeries = (
  chart: ChartBlock,
  table: TableBlock,
  lang: Language,
): readonly ChartSeries[] => {
  const texts = columnTexts(table, lang);
  return chart.series.flatMap((key) => {
    const text = texts.find(({ column }) => column.key === key);
    if (text === undefined) return [];
    return [
      {
        label: text.column.label[lang],
        scale: text.scale,
        ...(text.unit === undefined ? {} : { unit: text.unit }),
        points: table.rows.map((row) => pointOf(row, text, chart.category, lang)),
      },
    ];
  });
};
