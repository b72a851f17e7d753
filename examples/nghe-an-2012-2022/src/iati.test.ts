import {
  beforeAfter,
  currentState,
  figureTrace,
  type LocalDate,
  promises,
  resultsByKind,
  tenYearSummary,
  together,
} from '@donghanh/core';
import { type IatiViews, renderIati } from '@donghanh/reporting';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtLedger, must, PATIENCE } from '../test/built.ts';

const from = '2012-01-01' as LocalDate;
const notice = '2022-06-28' as LocalDate;

let views: IatiViews;

beforeAll(async () => {
  const ledger = await builtLedger();
  const all = together({
    state: currentState,
    gifts: figureTrace({ from }),
    promises,
    changes: beforeAfter,
    results: resultsByKind,
    summary: tenYearSummary({ from }),
  });
  views = must(await ledger.project(all, { effectiveOn: notice })());
}, PATIENCE);

/** The sum of the transactions of each type. */
const sums = (reconstructed: boolean): Readonly<Record<string, number>> => {
  const reporter = { ref: 'VN-X-1', name: 'UBND tỉnh Nghệ An' };
  const xml = renderIati(views, { reporter, reconstructed });
  const found: Record<string, number> = {};
  for (const [, type = '', value] of xml.matchAll(
    /<transaction-type code="(\d+)"\/>.*?<value [^>]*>(-?\d+)</g,
  )) {
    found[type] = (found[type] ?? 0) + Number(value);
  }
  return found;
};

describe('ten years in IATI', () => {
  it('add up to what the summary says: pledged (12), committed (2), given (3)', () => {
    const { pledged, committed, delivered } = views.summary.totals;
    expect(sums(true)).toEqual({
      '12': pledged.value,
      '2': committed.value,
      '3': delivered.value,
    });
    expect(delivered.value).toBe(310_794_000_000);
  });

  it('without what is reconstructed, only gifts that have a source', () => {
    const { delivered } = views.summary.totals;
    expect(sums(false)).toEqual({ '3': delivered.value - delivered.reconstructed });
  });
});
