import { describe, expect, it } from 'vitest';
import { generatedProvince, type PlannedGift } from '../../../test/generated-province.ts';
import { asOf, history, viewOf } from '../../../test/history.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { Amount } from '../evidence.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const { facts, gifts, assignments } = generatedProvince();
const events = history(facts);
const summary = viewOf(
  tenYearSummary({ from: '2012-01-01' as LocalDate }),
  events,
  asOf('2021-12-31'),
);
const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];

/** Added up from the plan, by any property of the gifts: value and reconstructed part, in đồng. */
const planned = (key: (gift: PlannedGift) => string, among = gifts) => {
  const sums: Record<string, { value: number; reconstructed: number }> = {};
  for (const gift of among) {
    if (gift.value === undefined) continue;
    const sum = sums[key(gift)] ?? { value: 0, reconstructed: 0 };
    sum.value += gift.value;
    if (gift.reconstructed) sum.reconstructed += gift.value;
    sums[key(gift)] = sum;
  }
  return sums;
};
const sum = ({ value, reconstructed }: Amount) => ({ value, reconstructed });
const sums = (record: Readonly<Record<string, Amount | undefined>>) =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, amount]) => (amount ? [[key, sum(amount)]] : [])),
  );

describe('the summary of a province of ten years', () => {
  it('is of some size', () => {
    expect(events.length).toBeGreaterThan(2_000);
    expect(gifts.length).toBeGreaterThan(1_500);
  });

  it('has the sums of the plan, by year, kind, form, fund, agency kind and district', () => {
    expect(sum(summary.totals.delivered)).toEqual(planned(() => 'all')['all']);
    expect(
      Object.fromEntries(summary.years.map((row) => [String(row.year), sum(row.delivered)])),
    ).toEqual(planned((gift) => String(gift.year)));
    expect(sums(summary.byKind)).toEqual(planned((gift) => gift.kind));
    expect(sums(summary.byForm)).toEqual(planned((gift) => gift.form));
    expect(sums(summary.byFund)).toEqual(planned((gift) => gift.fund));
    expect(sums(summary.byAgencyKind)).toEqual(planned((gift) => gift.agencyKind));
    expect(
      Object.fromEntries(summary.byDistrict.map((row) => [row.district, sum(row.delivered)])),
    ).toEqual(planned((gift) => gift.district));
  });

  it('has the sums of the plan within each year', () => {
    for (const row of summary.years) {
      const inYear = gifts.filter((gift) => gift.year === row.year);
      expect(sums(row.deliveredByKind)).toEqual(planned((gift) => gift.kind, inYear));
      expect(sums(row.deliveredByForm)).toEqual(planned((gift) => gift.form, inYear));
      expect(sums(row.deliveredByFund)).toEqual(planned((gift) => gift.fund, inYear));
      expect(row.unvalued.value).toBe(inYear.filter((gift) => gift.value === undefined).length);
    }
  });

  it('counts who was assigned at the end of each year, who joined and who left', () => {
    const held = (year: number) => assignments.filter((a) => a.first <= year && year <= a.last);
    const agencies = (year: number) => new Set(held(year).map((a) => a.agency));
    const without = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a].filter((id) => !b.has(id)).sort();
    expect(
      summary.years.map((row) => ({
        year: row.year,
        agencies: row.agencies.value,
        communes: row.communes.value,
        assignments: row.assignments.value,
        joined: [...row.joined].sort(),
        left: [...row.left].sort(),
      })),
    ).toEqual(
      years.map((year) => ({
        year,
        agencies: agencies(year).size,
        communes: new Set(held(year).map((a) => a.commune)).size,
        assignments: held(year).length,
        joined: without(agencies(year), agencies(year - 1)),
        left: without(agencies(year - 1), agencies(year)),
      })),
    );
    expect(summary.assignments).toHaveLength(held(2021).length);
    expect(summary.yearsNotGrowing).toEqual(
      years.slice(1).filter((year) => agencies(year).size <= agencies(year - 1).size),
    );
  });
});
