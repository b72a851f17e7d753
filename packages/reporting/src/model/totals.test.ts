import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from './block.ts';
import { checkTotals } from './totals.ts';
import type { Value } from './value.ts';

const words = { vi: 'x', en: 'x' };
const money = (value: number): Value => ({ type: 'money', value });
const row = (key: string, value: Value) => ({ key, cells: { name: money(1), value } });

const table = (
  parts: readonly Value[],
  total: Value,
  sums: 'sum' | 'none' = 'sum',
): TableBlock => ({
  type: 'table',
  id: 'bang',
  title: words,
  columns: [
    { key: 'name', label: words, type: 'text', total: 'none' },
    { key: 'value', label: words, type: 'money', total: sums },
  ],
  rows: parts.map((part, i) => row(String(i), part)),
  total: row('total', total),
  footnotes: [],
});

const annexOf = (inside: TableBlock): Block => ({
  type: 'annex',
  id: 'phu-luc',
  title: words,
  blocks: [inside],
});

describe('checking totals', () => {
  it('lets a total pass that is the sum of its parts, exactly', () => {
    const fits = [table([money(310_793_999_999), money(1)], money(310_794_000_000))];
    expect(checkTotals(fits)).toEqual(E.right(fits));
  });

  it('counts a cell without a number as nothing', () => {
    expect(E.isRight(checkTotals([table([money(2), { type: 'nothing' }], money(2))]))).toBe(true);
  });

  it('names table, column and both sums when they differ by one đồng, in an annex as well', () => {
    const wrong = table([money(318_060), money(1)], money(318_060));
    const refusal = {
      _tag: 'TotalsDoNotAgree',
      table: 'bang',
      column: 'value',
      parts: 318_061,
      total: 318_060,
      message: 'table bang, column value: the parts make 318061, the total says 318060',
    };
    expect(checkTotals([wrong])).toEqual(E.left(refusal));
    expect(checkTotals([annexOf(wrong)])).toEqual(E.left(refusal));
  });

  it('does not add up a column that says so', () => {
    expect(E.isRight(checkTotals([table([money(1)], money(2), 'none')]))).toBe(true);
  });
});
