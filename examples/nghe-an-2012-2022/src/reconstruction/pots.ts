const million = 1_000_000;

/** What the gifts of a pot may be for. */
export type PotKind = 'any' | 'cashGoods' | 'notItemised';

/**
 * An amount that reconstructed units gave together in some days. It follows from published totals,
 * less what named units gave and less the works of 2012–2013, which have amounts of their own.
 */
export interface Pot {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** In đồng; handed out to the last đồng. */
  readonly amount: number;
  readonly among: 'quePhong' | 'others' | 'all';
  readonly kind: PotKind;
  /** Gifts of one unit: one of these numbers. */
  readonly gifts: readonly [number, ...number[]];
}

const pot = (
  id: string,
  days: readonly [from: string, to: string],
  millions: number,
  rest: Partial<Pick<Pot, 'among' | 'kind' | 'gifts'>> = {},
): Pot => ({
  id,
  from: days[0],
  to: days[1],
  amount: millions * million,
  among: 'all',
  kind: 'any',
  gifts: [1, 2, 2, 3, 3, 3, 4, 5],
  ...rest,
});

const in2012 = ['2012-06-15', '2012-12-20'] as const;
const in2013 = ['2013-01-20', '2013-12-18'] as const;
const early2015 = ['2015-01-15', '2015-10-25'] as const;

const few = { gifts: [1, 1, 2, 2] } as const;
const fewer = { gifts: [0, 1, 1, 2] } as const;
const quePhong = { among: 'quePhong', gifts: [1, 1, 2, 2] } as const;
const others = { among: 'others' } as const;

/**
 * 2012 and 2013 make 36 tỷ: 23,32 of works and houses, 7,02 in cash and goods (0,116 of named
 * units), 5,66 not itemised. To 13/11/2017: 203,4 tỷ; 2018: 48,36; to 28/6/2022: 310,794. Quế Phong
 * has 4,86 tỷ to 10/2015. Named units gave 46 triệu in 2012, 70 in 2013, 248 in 2015, 147 in 2016,
 * 130 in 2018, 114 in 2021.
 */
export const pots: readonly Pot[] = [
  pot('2012-cash', in2012, 2_300, { ...others, ...few, kind: 'cashGoods' }),
  pot('2012-cash-qp', in2012, 550, { ...quePhong, kind: 'cashGoods' }),
  pot('2012-rest', in2012, 2_000, { ...others, ...fewer, kind: 'notItemised' }),
  pot('2012-rest-qp', in2012, 250, { ...quePhong, kind: 'notItemised' }),
  pot('2013-cash', in2013, 3_304, { ...others, kind: 'cashGoods' }),
  pot('2013-cash-qp', in2013, 750, { ...quePhong, kind: 'cashGoods' }),
  pot('2013-rest', in2013, 3_060, { ...others, ...fewer, kind: 'notItemised' }),
  pot('2013-rest-qp', in2013, 350, { ...quePhong, kind: 'notItemised' }),
  pot('2014', ['2014-01-15', '2014-12-20'], 34_820, others),
  pot('2014-qp', ['2014-01-15', '2014-12-20'], 1_380, quePhong),
  pot('2015', early2015, 31_272, others),
  pot('2015-qp', early2015, 1_580, quePhong),
  pot('2015-late', ['2015-11-05', '2015-12-20'], 8_300, fewer),
  pot('2016', ['2016-01-20', '2016-12-20'], 44_853),
  pot('2017', ['2017-01-10', '2017-11-10'], 44_800),
  pot('2017-late', ['2017-11-16', '2017-12-20'], 1_900, fewer),
  pot('2018', ['2018-01-20', '2018-12-20'], 48_230),
  pot('2019', ['2019-01-15', '2019-12-20'], 17_200),
  pot('2020', ['2020-01-10', '2020-12-20'], 14_100),
  pot('2021', ['2021-01-20', '2021-12-20'], 16_920),
  pot('2022', ['2022-01-10', '2022-06-20'], 8_800, few),
];
