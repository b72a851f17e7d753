import { type Told, told } from '../history.ts';
import type { JsonOf } from '../record.ts';

/** A figure about the whole programme, stated on its last day. */
export const stated = (figure: string, to: string, data: Partial<JsonOf<'FigureStated'>>): Told =>
  told(
    'FigureStated',
    {
      figure,
      metric: 'mobilised',
      about: 'Nghệ An – các xã nghèo miền Tây',
      from: '2012-01-01',
      to,
      stated: { value: '36000000000', qualifier: 'exact', raw: '36 tỷ đồng' },
      ...data,
    },
    to,
  );

/** Figures as sources state them: 36 tỷ with two of its parts, a count, a rate of no known method. */
export const figures: readonly Told[] = [
  stated('f07', '2013-12-31', { document: 'phe-binh' }),
  stated('f08', '2013-12-31', {
    metric: 'mobilisedConstruction',
    stated: { value: '23300000000', qualifier: 'over', raw: 'trên 23,3 tỷ đồng' },
    partOf: 'f07',
  }),
  stated('f09', '2013-12-31', {
    metric: 'mobilisedCashGoods',
    stated: { value: '7000000000', qualifier: 'over', raw: 'trên 7 tỷ đồng' },
    partOf: 'f07',
  }),
  stated('f02', '2012-12-31', {
    metric: 'agencies',
    stated: { value: '2', qualifier: 'exact', raw: '2 cơ quan' },
  }),
  stated('f06', '2014-06-28', {
    metric: 'povertyReduction',
    about: 'Nghệ An – huyện nghèo 30a',
    from: '2006-01-01',
    stated: { value: '5.97', qualifier: 'exact', raw: 'giảm bình quân 5,97%/năm' },
  }),
];

const measured = (on: string, standard: JsonOf<'IndicatorMeasured'>['standard'], value: string) =>
  told(
    'IndicatorMeasured',
    { indicator: 'poorRate', area: 'province', areaId: 'Nghệ An', standard, value },
    on,
  );

/** The poor household rate of the province under two standards. */
export const indicators: readonly Told[] = [
  measured('2010-12', 'income2006', '11.5'),
  measured('2011-01', 'income2011', '22.89'),
  measured('2013-12', 'income2011', '16.8'),
];
