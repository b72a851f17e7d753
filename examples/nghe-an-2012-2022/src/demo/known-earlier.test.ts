import { type LocalDate, tenYearSummary, yearlySeries } from '@donghanh/core';
import { replaySteps } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { builtLedger, must, PATIENCE } from '../../test/built.ts';
import { knownEarlier } from './known-earlier.ts';

const span = { from: '2012-01-01' as LocalDate, to: '2022-06-28' as LocalDate };
const cutOff = { effectiveOn: '2022-06-28', knownAt: '2022-06-28' };
const billion = 1_000_000_000;

it(
  'tells each year as it was known at the end of each',
  async () => {
    const ledger = await builtLedger();
    const summary = must(await ledger.project(tenYearSummary(span), cutOff)());
    const seen: string[] = [];
    const known = must(
      await knownEarlier(ledger, summary, (done, all) => seen.push(`${done}/${all}`)),
    );
    expect(seen).toEqual(Array.from({ length: 10 }, (_, i) => `${i + 1}/10`));
    expect(known.map(({ knownAt }) => knownAt)).toEqual(replaySteps(summary));
    expect(known).toHaveLength(10);
    const delivered = known.map(({ years }, i) => (years[i]?.delivered.value ?? 0) / billion);
    expect(delivered).toEqual([
      14.8265, 18.1704, 33.4785, 35.7298, 39.6823, 41.11, 45.946, 14.897, 12.3261, 15.1189,
    ]);
    // Of what was still to come, nothing was known to be delivered.
    for (const [i, { years }] of known.entries()) {
      expect(years.map(({ year }) => year)).toEqual(summary.years.map(({ year }) => year));
      expect(years.slice(i + 1).every((row) => row.delivered.value === 0)).toBe(true);
    }
    const in2014 = { effectiveOn: '2022-06-28', knownAt: '2014-12-31' };
    expect(E.right(known[2]?.years)).toEqual(await ledger.project(yearlySeries(span), in2014)());
  },
  PATIENCE,
);
