import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../../test/history.ts';
import type { JsonOf } from '../../../../test/record.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary.ts';

const measured = (
  on: string,
  value: string,
  standard: JsonOf<'IndicatorMeasured'>['standard'],
  more: Partial<JsonOf<'IndicatorMeasured'>> = {},
): Told =>
  told(
    'IndicatorMeasured',
    { indicator: 'poorRate', area: 'province', areaId: 'Nghệ An', standard, value, ...more },
    on,
  );

const summaryOf = (...facts: readonly Told[]) =>
  viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), history(facts), asOf('2022-06-28'));

describe('the indicators', () => {
  it('are series within one poverty standard, each with its own yearly change', () => {
    const { indicators } = summaryOf(
      measured('2015-12', '12.1', 'income2011', { qualifier: 'about', publishedOn: '2016-08-22' }),
      measured('2011-01', '22.89', 'income2011'),
      measured('2021-12', '2.74', 'multi2016'),
      measured('2022-12', '6', 'multi2022'),
    );
    const area = {
      indicator: 'poorRate',
      area: 'province',
      areaId: 'Nghệ An',
      areaName: 'Nghệ An',
    };
    expect(indicators).toEqual([
      {
        ...area,
        standard: 'income2011',
        points: [
          { on: '2011-01', value: '22.89', event: 'indicator-province@1' },
          {
            on: '2015-12',
            value: '12.1',
            qualifier: 'about',
            publishedOn: '2016-08-22',
            event: 'indicator-province@0',
          },
        ],
        // (12,10 − 22,89) × 12 ÷ 59 months
        yearlyChange: '-2.19',
      },
      {
        ...area,
        standard: 'multi2016',
        points: [{ on: '2021-12', value: '2.74', event: 'indicator-province@2' }],
      },
      // The end of 2022 is after the cut-off.
    ]);
  });

  it('give whole years their plain mean, and none to points of one month', () => {
    const change = (...points: readonly [string, string][]) =>
      summaryOf(...points.map(([on, value]) => measured(on, value, 'multi2016'))).indicators[0]
        ?.yearlyChange;
    expect(change(['2016-12-31', '10'], ['2019-12-31', '4'])).toBe('-2');
    expect(change(['2016', '10'], ['2019', '11'])).toBe('0.33');
    expect(change(['2016-12-01', '10'], ['2016-12-31', '4'])).toBeUndefined();
    expect(change(['2016-12-31', '10'])).toBeUndefined();
  });

  it('end with the last day of the summary, when more is known', () => {
    const { indicators } = viewOf(
      tenYearSummary({ from: '2012-01-01' as LocalDate, to: '2016-12-31' as LocalDate }),
      history(measured('2016-12-31', '10', 'multi2016'), measured('2017-12-31', '8', 'multi2016')),
      asOf('2022-06-28'),
    );
    expect(indicators.map(({ points }) => points.map(({ on }) => on))).toEqual([['2016-12-31']]);
  });

  it('come as context first: nation, province, district, commune', () => {
    const { indicators } = summaryOf(
      told(
        'DistrictRegistered',
        { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' },
        '2012-01-01',
      ),
      told(
        'CommuneRegistered',
        { commune: 'keng-du', code: '16822', kind: 'xa', name: 'Keng Đu', district: 'ky-son' },
        '2012-01-01',
      ),
      measured('2015-01', '67', 'income2011', { area: 'commune', areaId: 'keng-du' }),
      measured('2015-01', '50', 'income2011', { area: 'district', areaId: 'ky-son' }),
      measured('2015-01', '55', 'income2011', { area: 'district', areaId: 'que-phong' }),
      measured('2015-01', '12', 'income2011'),
      measured('2015-01', '7', 'income2011', { area: 'nation', areaId: 'Việt Nam' }),
      measured('2015-01', '9', 'income2011', { indicator: 'nearPoorRate' }),
    );
    expect(indicators.map((one) => [one.area, one.areaName, one.indicator])).toEqual([
      ['nation', 'Việt Nam', 'poorRate'],
      ['province', 'Nghệ An', 'nearPoorRate'],
      ['province', 'Nghệ An', 'poorRate'],
      ['district', 'Kỳ Sơn', 'poorRate'],
      // Not registered: its id.
      ['district', 'que-phong', 'poorRate'],
      ['commune', 'Keng Đu', 'poorRate'],
    ]);
  });
});

describe('refused computations', () => {
  it('name each change from one standard to the next, and why it is not computed', () => {
    const { refused } = summaryOf(
      measured('2015-12', '12.1', 'income2011'),
      measured('2011-01', '22.89', 'income2011'),
      measured('2016-01', '15', 'multi2016', { qualifier: 'about' }),
      measured('2021-12', '2.74', 'multi2016'),
      measured('2022-01', '6', 'multi2022'),
    );
    expect(refused).toEqual([
      {
        what: {
          vi: 'Thay đổi tỷ lệ hộ nghèo của Nghệ An từ 12,1% (12/2015) đến khoảng 15% (1/2016)',
          en: 'Change of the poor household rate of Nghệ An from 12.1% (December 2015) to about 15% (January 2016)',
        },
        why: {
          vi: 'Hai tỷ lệ theo hai chuẩn khác nhau (Chuẩn nghèo 2011–2015 (QĐ 09/2011/QĐ-TTg); Chuẩn nghèo đa chiều 2016–2020 (QĐ 59/2015/QĐ-TTg)), nên không trừ được cho nhau.',
          en: 'The two rates are under different standards (Standard of 2011–2015 (Decision 09/2011); Multidimensional standard of 2016–2020 (Decision 59/2015)), so they cannot be subtracted.',
        },
        events: ['indicator-province@0', 'indicator-province@2'],
      },
      expect.objectContaining({ events: ['indicator-province@3', 'indicator-province@4'] }),
    ]);
  });

  it('take in values whose standard the source does not state', () => {
    const { indicators, refused } = summaryOf(
      measured('2012-12', '20', 'notStated'),
      measured('2020-12', '5', 'notStated'),
    );
    expect(indicators[0]).not.toHaveProperty('yearlyChange');
    expect(refused).toEqual([
      {
        what: {
          vi: 'Thay đổi tỷ lệ hộ nghèo của Nghệ An từ 20% (12/2012) đến 5% (12/2020)',
          en: 'Change of the poor household rate of Nghệ An from 20% (December 2012) to 5% (December 2020)',
        },
        why: {
          vi: 'Nguồn không nêu chuẩn nghèo của các tỷ lệ này, nên không trừ được cho nhau.',
          en: 'The source does not state the poverty standard of these rates, so they cannot be subtracted.',
        },
        events: ['indicator-province@0', 'indicator-province@1'],
      },
    ]);
  });

  it('do not join different areas or indicators', () => {
    const { refused } = summaryOf(
      measured('2012-12', '20', 'income2011'),
      measured('2016-12', '5', 'multi2016', { areaId: 'Hà Tĩnh' }),
      measured('2016-12', '5', 'multi2016', { indicator: 'nearPoorRate' }),
    );
    expect(refused).toEqual([]);
  });
});
