import { describe, expect, it } from 'vitest';
import { asOf, history, viewOf } from '../../../test/history.ts';
import {
  chauKim,
  count,
  kengDu,
  million,
  myLy,
  nothing,
  press,
} from '../../../test/small-province/expected.ts';
import { smallProvince } from '../../../test/small-province/index.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const summary = viewOf(
  tenYearSummary({ from: '2012-01-01' as LocalDate }),
  history(smallProvince),
  asOf('2014-06-28'),
);

describe('the money of a small province by 28/6/2014', () => {
  it('counts each year on its last day, and the last on the cut-off', () => {
    const first = [myLy(0), ...kengDu(0)];
    const second = [chauKim(0), ...first];
    const third = [press(0), ...second];
    expect(summary.years).toEqual([
      {
        year: 2012,
        countedOn: '2012-12-31',
        agencies: count(2, 1, ...first),
        communes: count(2, 1, ...first),
        assignments: count(2, 1, ...first),
        joined: ['bdbp', 'so-gtvt'],
        left: [],
        pledged: million(25_000, 0, ...kengDu(1, 2)),
        committed: nothing,
        delivered: million(20_000, 0, ...kengDu(3)),
        deliveredByKind: { infrastructure: million(20_000, 0, ...kengDu(3)) },
        deliveredByForm: { money: million(20_000, 0, ...kengDu(3)) },
        deliveredByFund: { mobilised: million(20_000, 0, ...kengDu(3)) },
        unvalued: count(1, 0, ...kengDu(4)),
        cumulative: 20_000_000_000,
      },
      {
        year: 2013,
        countedOn: '2013-12-31',
        agencies: count(2, 1, ...second),
        communes: count(3, 2, ...second),
        assignments: count(3, 2, ...second),
        joined: [],
        left: [],
        pledged: nothing,
        committed: million(6_000, 6_000, myLy(1)),
        delivered: million(16_000, 12_000, chauKim(1), myLy(2), ...kengDu(5)),
        deliveredByKind: {
          housing: million(4_000, 0, ...kengDu(5)),
          living: million(6_300, 6_300, myLy(2)),
          notItemised: million(5_700, 5_700, chauKim(1)),
        },
        deliveredByForm: {
          money: million(4_000, 0, ...kengDu(5)),
          goods: million(6_300, 6_300, myLy(2)),
          mixed: million(5_700, 5_700, chauKim(1)),
        },
        deliveredByFund: {
          staff: million(6_300, 6_300, myLy(2)),
          own: million(4_000, 0, ...kengDu(5)),
          notStated: million(5_700, 5_700, chauKim(1)),
        },
        unvalued: count(0, 0),
        cumulative: 36_000_000_000,
      },
      {
        year: 2014,
        countedOn: '2014-06-28',
        agencies: count(3, 1, ...third),
        communes: count(3, 2, ...third),
        assignments: count(4, 2, ...third),
        joined: ['bao-nghe-an'],
        left: [],
        pledged: nothing,
        committed: nothing,
        delivered: million(100, 0, press(1)),
        deliveredByKind: { housing: million(100, 0, press(1)) },
        deliveredByForm: { money: million(100, 0, press(1)) },
        deliveredByFund: { own: million(100, 0, press(1)) },
        unvalued: count(0, 0),
        cumulative: 36_100_000_000,
      },
    ]);
    expect(summary.yearsNotGrowing).toEqual([2013]);
  });

  it('adds up: in all, by kind, form and fund, by agency and district', () => {
    expect(summary.totals).toEqual({
      pledged: million(25_000, 0, ...kengDu(1, 2)),
      committed: million(6_000, 6_000, myLy(1)),
      delivered: million(36_100, 12_000, press(1), chauKim(1), myLy(2), ...kengDu(3, 5)),
      unvalued: count(1, 0, ...kengDu(4)),
    });
    expect(summary.byKind).toEqual({
      infrastructure: million(20_000, 0, ...kengDu(3)),
      housing: million(4_100, 0, press(1), ...kengDu(5)),
      living: million(6_300, 6_300, myLy(2)),
      notItemised: million(5_700, 5_700, chauKim(1)),
    });
    expect(Object.keys(summary.byKind)).toEqual([
      'infrastructure',
      'housing',
      'living',
      'notItemised',
    ]);
    expect(summary.byForm).toEqual({
      money: million(24_100, 0, press(1), ...kengDu(3, 5)),
      goods: million(6_300, 6_300, myLy(2)),
      mixed: million(5_700, 5_700, chauKim(1)),
    });
    expect(summary.byFund).toEqual({
      staff: million(6_300, 6_300, myLy(2)),
      own: million(4_100, 0, press(1), ...kengDu(5)),
      mobilised: million(20_000, 0, ...kengDu(3)),
      notStated: million(5_700, 5_700, chauKim(1)),
    });
    expect(summary.byAgencyKind).toEqual({
      provincial: million(24_000, 0, ...kengDu(3, 5)),
      armedForces: million(12_000, 12_000, chauKim(1), myLy(2)),
      press: million(100, 0, press(1)),
    });
    expect(summary.byDistrict).toEqual([
      {
        district: 'ky-son',
        name: 'Kỳ Sơn',
        delivered: million(30_400, 6_300, press(1), myLy(2), ...kengDu(3, 5)),
      },
      { district: 'que-phong', name: 'Quế Phong', delivered: million(5_700, 5_700, chauKim(1)) },
    ]);
  });

  it('keeps volunteers apart', () => {
    expect(summary.volunteers).toEqual([
      {
        agency: 'so-tnmt',
        name: 'Sở Tài nguyên và Môi trường',
        gifts: 1,
        value: million(10, 0, 'voluntary-so-tnmt~bac-ly@0'),
      },
    ]);
  });
});
