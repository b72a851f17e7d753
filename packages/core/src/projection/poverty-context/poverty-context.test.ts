import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import type { JsonOf } from '../../../test/record.ts';
import { povertyContext } from './poverty-context.ts';

type Measured = JsonOf<'IndicatorMeasured'>;

const measured = (on: string, value: string, more: Partial<Measured> = {}): Told =>
  told(
    'IndicatorMeasured',
    {
      indicator: 'poorRate',
      area: 'province',
      areaId: 'Nghệ An',
      standard: 'income2011',
      value,
      ...more,
    },
    on,
  );
const nation = { area: 'nation', areaId: 'Việt Nam' } as const;

const rows = (...facts: readonly Told[]) =>
  viewOf(povertyContext, history(facts), asOf('2022-06-28')).rows;

describe('the province against the nation', () => {
  it('is the gap of one month, in percentage points, with the facts behind it', () => {
    const at = asOf('2022-06-28');
    const facts = history(
      measured('2015-12', '12.1', { qualifier: 'about', publishedOn: '2016-08-22' }),
      measured('2015-12-31', '7', nation),
    );
    expect(viewOf(povertyContext, facts, at)).toEqual({
      asOf: at,
      rows: [
        {
          indicator: 'poorRate',
          standard: 'income2011',
          month: '2015-12',
          province: {
            area: 'Nghệ An',
            value: '12.1',
            qualifier: 'about',
            on: '2015-12',
            publishedOn: '2016-08-22',
            event: 'indicator-province@0',
          },
          nation: {
            area: 'Việt Nam',
            value: '7',
            on: '2015-12-31',
            event: 'indicator-nation@0',
          },
          gap: '5.1',
          events: ['indicator-nation@0', 'indicator-province@0'],
        },
      ],
    });
  });

  it('never crosses standards or months, and says what is missing', () => {
    expect(
      rows(
        measured('2015-12', '12.1'),
        measured('2015-12', '9.9', { ...nation, standard: 'multi2016' }),
        measured('2016-12', '4.5', nation),
        measured('2016-12', '20', { standard: 'notStated' }),
        measured('2016-12', '8', { ...nation, standard: 'notStated' }),
      ).map(({ standard, month, gap, noGap }) => [standard, month, gap, noGap]),
    ).toEqual([
      ['income2011', '2015-12', undefined, 'noNation'],
      ['income2011', '2016-12', undefined, 'noProvince'],
      ['multi2016', '2015-12', undefined, 'noProvince'],
      ['notStated', '2016-12', undefined, 'standardNotStated'],
    ]);
  });

  it('takes the latest publication of a value, and leaves communes and districts out', () => {
    expect(
      rows(
        measured('2015-12', '12.1', { publishedOn: '2016-08-22' }),
        measured('2015-12', '13', { publishedOn: '2016-01-10' }),
        measured('2015-12', '7', nation),
        measured('2015-12', '60', { area: 'district', areaId: 'ky-son' }),
      ).map(({ gap, events }) => [gap, events.length]),
    ).toEqual([['5.1', 2]]);
  });

  it('has a row for each indicator and province, poor households lacking work among them', () => {
    expect(
      rows(
        measured('2015-12', '30', { indicator: 'poorWithoutWork' }),
        measured('2015-12', '25', { ...nation, indicator: 'poorWithoutWork' }),
        measured('2015-12', '11', { areaId: 'Hà Tĩnh' }),
        measured('2015-12', '12'),
        measured('2015-12', '7', nation),
      ).map(({ indicator, province, gap }) => [indicator, province?.area, gap]),
    ).toEqual([
      ['poorRate', 'Hà Tĩnh', '4'],
      ['poorRate', 'Nghệ An', '5'],
      ['poorWithoutWork', 'Nghệ An', '5'],
    ]);
  });

  it('knows nothing before the day of a value', () => {
    const facts = history(measured('2015-12', '12.1'));
    expect(viewOf(povertyContext, facts, asOf('2015-12-30')).rows).toEqual([]);
  });
});
