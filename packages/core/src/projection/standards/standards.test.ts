import { describe, expect, it } from 'vitest';
import { asOf, history, told, viewOf } from '../../../test/history.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary/ten-year-summary.ts';
import { standards } from './standards.ts';

const measured = (on: string, value: string, standard: 'income2011' | 'multi2016') =>
  told(
    'IndicatorMeasured',
    { indicator: 'poorRate', area: 'province', areaId: 'Nghệ An', standard, value },
    on,
  );

const facts = history(
  measured('2012-12', '17.6', 'income2011'),
  measured('2015-12', '12.1', 'income2011'),
  measured('2016-12', '9.55', 'multi2016'),
);

describe('the poverty standards', () => {
  it('give each series within its standard, and refuse the change from one to the next', () => {
    const view = viewOf(standards, facts, asOf('2022-06-28'));
    expect(view.segments.map(({ standard, yearlyChange }) => [standard, yearlyChange])).toEqual([
      ['income2011', '-1.83'],
      ['multi2016', undefined],
    ]);
    expect(view.refused).toEqual([
      {
        what: {
          vi: 'Thay đổi tỷ lệ hộ nghèo của Nghệ An từ 12,1% (12/2015) đến 9,55% (12/2016)',
          en: 'Change of the poor household rate of Nghệ An from 12.1% (December 2015) to 9.55% (December 2016)',
        },
        why: {
          vi: 'Hai tỷ lệ theo hai chuẩn khác nhau (Chuẩn nghèo 2011–2015 (QĐ 09/2011/QĐ-TTg); Chuẩn nghèo đa chiều 2016–2020 (QĐ 59/2015/QĐ-TTg)), nên không trừ được cho nhau.',
          en: 'The two rates are under different standards (Standard of 2011–2015 (Decision 09/2011); Multidimensional standard of 2016–2020 (Decision 59/2015)), so they cannot be subtracted.',
        },
        events: ['indicator-province@1', 'indicator-province@2'],
      },
    ]);
  });

  it('are those of the summary, as of any day', () => {
    for (const day of ['2015-12-31', '2016-12-31', always.effectiveOn]) {
      const at = asOf(day);
      const { segments, refused } = viewOf(standards, facts, at);
      const summary = viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), facts, at);
      expect({ segments, refused }).toEqual({
        segments: summary.indicators,
        refused: summary.refused,
      });
    }
    expect(viewOf(standards, facts, asOf('2015-12-31')).refused).toEqual([]);
  });

  it('of an empty history are none', () => {
    expect(viewOf(standards, [], always)).toEqual({ asOf: always, segments: [], refused: [] });
  });
});
