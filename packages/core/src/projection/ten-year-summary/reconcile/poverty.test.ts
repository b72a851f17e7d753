import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../../test/history.ts';
import type { JsonOf } from '../../../../test/record.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary.ts';

const measured = (
  on: string,
  value: string,
  more: Partial<JsonOf<'IndicatorMeasured'>> = {},
): Told =>
  told(
    'IndicatorMeasured',
    {
      indicator: 'poorRate',
      area: 'province',
      areaId: 'Nghệ An',
      standard: 'multi2016',
      value,
      ...more,
    },
    on,
  );

const lineOf = (data: Partial<JsonOf<'FigureStated'>>, ...facts: readonly Told[]) => {
  const figure = {
    figure: 'x',
    metric: 'povertyReduction',
    about: 'Nghệ An',
    from: '2016-01-01',
    to: '2020-12-31',
    stated: { value: '1.5', qualifier: 'exact', raw: '1,5%/năm' },
    ...data,
  } as const;
  const { reconciliations } = viewOf(
    tenYearSummary({ from: '2012-01-01' as LocalDate }),
    history(facts, told('FigureStated', figure, figure.to)),
    asOf('2022-12-31'),
  );
  return reconciliations[0];
};

describe('a stated yearly fall of poverty', () => {
  it('is computed in percentage points within one standard', () => {
    const facts = [
      measured('2015-12', '12', { standard: 'income2011' }),
      measured('2016-12', '10.5'),
      measured('2018-12', '8'),
      measured('2020-12', '4.5'),
    ];
    expect(lineOf({}, ...facts)).toMatchObject({
      computed: '1.5',
      difference: '0',
      verdict: 'holds',
      events: ['indicator-province@1', 'indicator-province@3'],
    });
  });

  it('is never computed across standards, whatever was measured', () => {
    const facts = [measured('2012-12', '20', { standard: 'income2011' }), measured('2021-12', '3')];
    const line = lineOf(
      { from: '2012-01-01', to: '2022-06-28', method: 'bình quân huyện' },
      ...facts,
    );
    expect(line).toMatchObject({
      method: 'bình quân huyện',
      verdict: 'notComputed',
      note: {
        vi: 'Không tính: giai đoạn 1/1/2012 – 28/6/2022 đi qua 3 chuẩn nghèo (Chuẩn nghèo 2011–2015 (QĐ 09/2011/QĐ-TTg); Chuẩn nghèo đa chiều 2016–2020 (QĐ 59/2015/QĐ-TTg); Chuẩn nghèo đa chiều 2022–2025 (NĐ 07/2021/NĐ-CP)), không trừ được cho nhau.',
      },
    });
    expect(line).not.toHaveProperty('computed');
    expect(line).not.toHaveProperty('difference');
  });

  it('is not computed from one point, of another area, or from rates of an unknown standard', () => {
    const why = 'Không tính: chưa có số đo của "Nghệ An" trong thời gian này.';
    const other = { areaId: 'Hà Tĩnh' };
    const unknown = { standard: 'notStated' } as const;
    expect(lineOf({}, measured('2016-12', '10'))?.note?.vi).toBe(why);
    expect(
      lineOf({}, measured('2016-12', '9', other), measured('2018-12', '8', other))?.note?.vi,
    ).toBe(why);
    expect(
      lineOf({}, measured('2016-12', '9', unknown), measured('2018-12', '8', unknown))?.note?.vi,
    ).toBe(why);
  });
});

describe('a stated poor household rate', () => {
  const rate = { metric: 'poverty', from: '2021-12-01', to: '2021-12-31' } as const;

  it('stands beside the last measurement of its span', () => {
    const line = lineOf(
      { ...rate, stated: { value: '2.74', qualifier: 'about', raw: 'khoảng 2,74%' } },
      measured('2021-11', '3'),
      measured('2021-12', '2.8'),
    );
    expect(line).toMatchObject({ computed: '2.8', difference: '0.06', verdict: 'holds' });
  });

  it('may be that of the nation or of a district', () => {
    expect(
      lineOf(
        { ...rate, about: 'Toàn quốc' },
        measured('2021-12', '4', { area: 'nation', areaId: 'Việt Nam' }),
        measured('2021-12', '2.8'),
      )?.computed,
    ).toBe('4');
    expect(
      lineOf(
        { ...rate, about: 'huyện Kỳ Sơn' },
        told(
          'DistrictRegistered',
          { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' },
          '2012-01-01',
        ),
        measured('2021-12', '30', { area: 'district', areaId: 'ky-son' }),
      )?.computed,
    ).toBe('30');
  });

  it('is not computed where rates of two standards lie in its span', () => {
    const line = lineOf(
      rate,
      measured('2021-12', '2.8'),
      measured('2021-12', '5', { standard: 'multi2022' }),
    );
    expect(line?.note?.vi).toBe('Không tính: trong thời gian này có số đo theo nhiều chuẩn nghèo.');
  });
});
