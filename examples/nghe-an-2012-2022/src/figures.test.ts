import {
  bearsOut,
  type Decimal,
  type LocalDate,
  type TenYearSummary,
  tenYearSummary,
} from '@donghanh/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { allFacts, builtLedger, must, PATIENCE } from '../test/built.ts';

const notice = '2022-06-28';
const span = { from: '2012-01-01' as LocalDate, to: notice as LocalDate };
const billion = 1_000_000_000;

let ledger: Awaited<ReturnType<typeof builtLedger>>;
let summary: TenYearSummary;

/** The summary with both dates cut off on the day of the Notice. */
const asked = async (knownAt?: string): Promise<TenYearSummary> =>
  must(
    await ledger.project(tenYearSummary(span), {
      effectiveOn: notice,
      ...(knownAt !== undefined && { knownAt }),
    })(),
  );

beforeAll(async () => {
  ledger = await builtLedger();
  summary = await asked(notice);
}, PATIENCE);

describe('the figures of Notice 439/TB-UBND, folded from the history', () => {
  it('counts 83 agencies in 86 communes at the end of 2012, 113 in 115 on the day of the Notice', () => {
    const counted = summary.years.map((row) => [
      row.year,
      row.countedOn,
      row.agencies.value,
      row.communes.value,
      row.assignments.value,
    ]);
    expect(counted).toEqual([
      [2012, '2012-12-31', 83, 86, 86],
      [2013, '2013-12-31', 85, 88, 88],
      [2014, '2014-12-31', 91, 94, 94],
      [2015, '2015-12-31', 94, 97, 97],
      [2016, '2016-12-31', 96, 99, 99],
      [2017, '2017-12-31', 100, 103, 103],
      [2018, '2018-12-31', 103, 106, 106],
      [2019, '2019-12-31', 106, 109, 109],
      [2020, '2020-12-31', 108, 110, 111],
      [2021, '2021-12-31', 111, 113, 114],
      [2022, '2022-06-28', 113, 115, 116],
    ]);
    expect(summary.yearsNotGrowing).toEqual([]);
  });

  it('has units that leave as well as units that join', () => {
    expect(summary.years.map(({ joined, left }) => [joined.length, left.length])).toEqual([
      [83, 0],
      [2, 0],
      [6, 0],
      [3, 0],
      [3, 1],
      [4, 0],
      [4, 1],
      [3, 0],
      [2, 0],
      [3, 0],
      [2, 0],
    ]);
  });

  it('gives three communes to the Border Guard and two to Vinh; one commune has two helpers', () => {
    expect(
      summary.agenciesWithSeveral.map(({ name, others }) => [name, others.map((o) => o.name)]),
    ).toEqual([
      ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh', ['Môn Sơn', 'Nậm Cắn', 'Tam Quang']],
      ['UBND thành phố Vinh', ['Châu Hoàn', 'Châu Phong']],
    ]);
    expect(
      summary.communesWithSeveral.map(({ name, others }) => [name, others.map((o) => o.name)]),
    ).toEqual([['Mường Nọc', ['Đơn vị tái dựng số 07', 'Đơn vị tái dựng số 08']]]);
  });

  it('delivers 310.794.000.000 đồng to the day of the Notice, as known then and as known now', async () => {
    expect(summary.totals.delivered.value).toBe(310_794_000_000);
    expect((await asked()).totals.delivered.value).toBe(310_794_000_000);
  });

  it('says how much of it has a source', () => {
    const { value, reconstructed } = summary.totals.delivered;
    // 44 + 2 + 80 + 80 + 34 Xiêng My, 168 + 147 + 100 Keng Đu, 70 + 30 Môn Sơn, in triệu.
    expect(value - reconstructed).toBe(755_000_000);
  });
});

describe('stated figures beside what is computed', () => {
  it('holds every one that can be computed, and says why it does not compute the rest', () => {
    expect(
      summary.reconciliations.map(({ figure, stated, computed, verdict }) => [
        figure,
        `${stated.qualifier} ${stated.value}`,
        computed,
        verdict,
      ]),
    ).toEqual([
      ['f24-giam-ngheo-30a-2008-2012', 'atLeast 3', undefined, 'notComputed'],
      ['f02-don-vi-2012', 'exact 83', '83', 'holds'],
      ['f03-xa-2012', 'exact 86', '86', 'holds'],
      ['f07-tong-2012-2013', 'exact 36000000000', '36000000000', 'holds'],
      ['f08-xay-dung-2012-2013', 'over 23300000000', '23320000000', 'holds'],
      ['f09-tien-hien-vat-2012-2013', 'over 7000000000', '7020000000', 'holds'],
      ['f10-tong-2012-2017', 'over 203000000000', '203400000000', 'holds'],
      ['f11-dao-tao-2012-2017', 'over 29000', undefined, 'notComputed'],
      ['f01-tong-2012-2022', 'nearly 310794000000', '310794000000', 'holds'],
      ['f06-giam-ngheo-30a', 'exact 5.97', undefined, 'notComputed'],
      ['f15-que-phong-2012-2015', 'over 4800000000', '4860000000', 'holds'],
      ['f16-don-vi-que-phong', 'exact 12', '12', 'holds'],
      ['f18-xa-khu-vuc-3-2016-2020', 'exact 106', undefined, 'notComputed'],
      ['f13-tong-2018', 'over 48300000000', '48360000000', 'holds'],
      ['f17-xa-khu-vuc-3', 'exact 76', undefined, 'notComputed'],
      ['f19-xa-khu-vuc-1', 'exact 55', undefined, 'notComputed'],
      ['f04-don-vi-2022', 'exact 113', '113', 'holds'],
      ['f05-xa-2022', 'exact 115', '115', 'holds'],
      ['so-xa-bdbp', 'exact 3', '3', 'holds'],
      ['so-xa-tp-vinh', 'exact 2', '2', 'holds'],
    ]);
  });

  it('leaves 5,7 tỷ of the 36 tỷ of 2012–2013 not itemised', () => {
    const whole = summary.reconciliations.find(({ figure }) => figure === 'f07-tong-2012-2013');
    expect(whole?.remainder).toBe('5700000000');
    expect(whole?.parts).toEqual(['f08-xay-dung-2012-2013', 'f09-tien-hien-vat-2012-2013']);
    expect(summary.byKind.notItemised?.value).toBe(5.66 * billion);
  });

  it('keeps "5,97 %/năm" as stated, with its words, its method unknown, and refuses to compute it', () => {
    const stated = summary.reconciliations.find(({ figure }) => figure === 'f06-giam-ngheo-30a');
    expect(stated?.stated.raw).toBe('giảm bình quân 5,97%/năm');
    expect(stated?.method).toBeUndefined();
    expect(stated?.note?.vi).toContain('không trừ được cho nhau');
  });

  it('computes changes of poverty within one standard only', () => {
    const series = summary.indicators
      .filter(({ area }) => area === 'province')
      .map(({ standard, points, yearlyChange }) => [
        standard,
        points.map((p) => p.value),
        yearlyChange,
      ]);
    expect(series).toEqual([
      ['income2011', ['22.89'], undefined],
      ['multi2016', ['3.42', '2.74'], '-0.68' as Decimal],
    ]);
    expect(summary.refused).toHaveLength(1);
  });
});

describe('the works of 2012–2013', () => {
  it('are those that the broadcast itemises', async () => {
    const counts = new Map<string, { quantity: number; value: number }>();
    for (const fact of await allFacts(ledger)) {
      if (fact.type !== 'ContributionDelivered' || fact.effectiveOn > '2013-12-31') continue;
      if (fact.data.kind !== 'infrastructure' && fact.data.kind !== 'housing') continue;
      if (fact.data.value === undefined) continue;
      for (const { what, quantity = '0' } of fact.data.items ?? []) {
        const sum = counts.get(what) ?? { quantity: 0, value: 0 };
        sum.quantity += Number(quantity);
        sum.value += fact.data.value;
        counts.set(what, sum);
      }
    }
    const quantities = Object.fromEntries([...counts].map(([what, sum]) => [what, sum.quantity]));
    expect(quantities).toEqual({
      'nhà tình nghĩa': 32,
      'nhà đại đoàn kết': 6,
      'trường học': 3,
      'trạm y tế': 4,
      'nhà bán trú': 6,
      'công trình nước sạch': 4,
    });
    expect(bearsOut('over', 846_000_000, counts.get('nhà tình nghĩa')?.value ?? 0)).toBe(true);
    expect(bearsOut('nearly', 100_000_000, counts.get('nhà đại đoàn kết')?.value ?? 0)).toBe(true);
  });
});

describe('the chain of documents', () => {
  it('runs from 30a to the Notice, with its uncertain dates and conflicting numbers', () => {
    expect(
      summary.documents.map(({ issuedOn, number, replacedBy, citedAs, uncertainDate }) => [
        issuedOn,
        number,
        replacedBy,
        citedAs,
        uncertainDate?.candidates,
      ]),
    ).toEqual([
      ['2008-12-27', '30a/2008/NQ-CP', undefined, [], undefined],
      ['2012-04-20', '1209/QĐ-UBND', undefined, [], ['2011', '2012-04-20']],
      ['2012-04-20', '1310/QĐ-UBND', '2021-qd-ubnd-2014', ['1310/QĐ-UB'], undefined],
      ['2013-04-09', undefined, undefined, [], ['2012-04-09', '2013-04-09']],
      ['2014-05-13', '2021/QĐ-UBND', undefined, ['2012/QĐ-UBND ngày 13/5/2014'], undefined],
      ['2019', '831/NQ-UBTVQH14', undefined, [], undefined],
      ['2021-06-04', '861/QĐ-TTg', undefined, [], undefined],
      ['2022-03-15', '353/QĐ-TTg', undefined, [], undefined],
      ['2022-06-28', '439/TB-UBND', undefined, [], undefined],
    ]);
  });

  it('goes on to decision 2209 a month later, with two banks in one commune', async () => {
    const later = must(
      await ledger.project(tenYearSummary({ from: span.from }), { effectiveOn: '2022-12-31' })(),
    );
    expect(later.documents.at(-1)?.number).toBe('2209/QĐ-UBND');
    expect(
      later.communesWithSeveral.find(({ name }) => name === 'Văn Lợi')?.others.map((o) => o.name),
    ).toEqual(['Agribank chi nhánh Nghệ An', 'Ngân hàng Nhà nước chi nhánh Nghệ An']);
    expect(later.uncovered).toBeUndefined();
  });
});

describe('the mergers of 1/1/2020', () => {
  it('are told, and what they meant for assignments', () => {
    expect(summary.lineage.map(({ what, on }) => [on, what.vi])).toEqual([
      ['2016-07-01', 'Đơn vị tái dựng số 40 giải thể'],
      ['2018-03-01', 'Đơn vị tái dựng số 19 sáp nhập vào Đơn vị tái dựng số 98'],
      ['2020-01-01', 'thị trấn Hòa Bình (16876) đổi tên thành thị trấn Thạch Giám (16876)'],
      ['2020-01-01', 'xã Mường Nọc (16762) sáp nhập vào xã Mường Nọc (16763)'],
      ['2020-01-01', 'xã Quế Sơn (16763) đổi tên thành xã Mường Nọc (16763)'],
      ['2020-01-01', 'xã Thạch Giám (16918) sáp nhập vào thị trấn Thạch Giám (16876)'],
    ]);
    expect(summary.uncovered).toEqual([]);
  });
});
