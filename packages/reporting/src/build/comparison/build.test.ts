import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import type { Row, TableBlock } from '../../model/block.ts';
import { hashOf } from '../../model/seal.ts';
import { flatBlocks } from '../../model/totals.ts';
import { renderHtml, renderMarkdown, renderText } from '../../render/index.ts';
import { buildComparison } from './build.ts';

const report = right(buildComparison(comparison(), { log: { position: 40 } }));

const rowsOf = (id: string, of = report): readonly Row[] => {
  const found = flatBlocks(of.blocks).find(
    (block): block is TableBlock => block.type === 'table' && block.id === id,
  );
  return found?.rows ?? [];
};

/** What stands in a row, as a reader compares it. */
const said = ({ cells }: Row, ...keys: readonly string[]) =>
  keys.map((key) => {
    const value = cells[key];
    if (value?.type === 'text') return value.text.en;
    return value !== undefined && 'value' in value ? value.value : value?.type;
  });

describe('the report of a comparison', () => {
  it('says which two moments are compared', () => {
    expect(report.kind).toBe('comparison');
    expect(report.header).toMatchObject({
      before: { effectiveOn: '2014-06-28', knownAt: '2013-10-31T16:59:59.999Z' },
      asOf: { effectiveOn: '2014-06-28', knownAt: '2014-06-28T16:59:59.999Z' },
      log: { position: 40 },
    });
    expect(report.hash).toBe(hashOf(report));
  });

  it('has the figures of both, and the difference', () => {
    const rows = rowsOf('so-lieu-hai-ben').map((row) =>
      said(row, 'what', 'before', 'after', 'difference'),
    );
    expect(rows).toEqual([
      ['Delivered', 20_000_000, 24_000_000, 4_000_000],
      ['Committed', 0, 0, 0],
      ['Pledged', 25_000_000, 25_000_000, 0],
      ['Voluntary help', 10_000_000, 10_000_000, 0],
      ['Deliveries not valued', 1, 1, 0],
      ['Assignments in force', 1, 1, 0],
      ['Agencies helping', 1, 1, 0],
      ['Communes helped', 1, 1, 0],
    ]);
    expect(
      rowsOf('hai-ben-theo-nam').map((row) => said(row, 'year', 'before', 'after', 'difference')),
    ).toEqual([
      ['2012', 20_000_000, 20_000_000, 0],
      ['2013', 0, 4_000_000, 4_000_000],
      ['2014', 0, 0, 0],
    ]);
  });

  it('marks what of the difference is a reconstruction', () => {
    const [delivered, , pledged] = rowsOf('so-lieu-hai-ben');
    expect(delivered?.cells['difference']).toEqual({
      type: 'money',
      value: 4_000_000,
      reconstructed: { extent: 'whole', amount: 4_000_000 },
    });
    expect(pledged?.cells['difference']).toEqual({ type: 'money', value: 0 });
  });

  it('says both moments at its head, in every form', () => {
    for (const form of [renderHtml(report), renderMarkdown(report), renderText(report)]) {
      expect(form).toContain('So với ngày');
      expect(form).toContain('hết ngày 31 tháng 10 năm 2013');
    }
  });

  it('has the lines that differ, and the facts that made it', () => {
    expect(
      rowsOf('phan-cong-thay-doi').map((row) => said(row, 'change', 'before', 'after')),
    ).toEqual([['Changed', 20_000_000, 24_000_000]]);
    expect(
      rowsOf('ban-giao-thay-doi').map((row) => said(row, 'change', 'before', 'after')),
    ).toEqual([['Added', 'nothing', 4_000_000]]);
    expect(rowsOf('su-kien-khac').map((row) => said(row, 'how', 'on', 'recordedOn', 'by'))).toEqual(
      [
        ['Learned since', '2013-11', '2013-12-02', 'nothing'],
        ['Reads otherwise', '2012-05-29', '2012-05-30', 'list'],
      ],
    );
  });

  it('says so when nothing differs', () => {
    const { after } = comparison();
    const same = right(buildComparison({ before: after, after, differences: [], changed: [] }));
    const ids = flatBlocks(same.blocks).map((block) => ('id' in block ? block.id : block.type));
    expect(ids).toEqual([
      'tom-tat',
      'paragraph',
      'so-sanh',
      'so-lieu-hai-ben',
      'hai-ben-theo-nam',
      'su-kien-thay-doi',
      'paragraph',
    ]);
  });

  it('is refused when the years do not make the total', () => {
    const { before, after, ...rest } = comparison();
    const wrong = { ...after, view: { ...after.view, years: after.view.years.slice(0, 2) } };
    const fewer = { ...wrong, view: { ...wrong.view, years: wrong.view.years.slice(0, 1) } };
    expect(E.isRight(buildComparison({ before, after: wrong, ...rest }))).toBe(true);
    expect(buildComparison({ before, after: fewer, ...rest })).toMatchObject({
      left: { table: 'hai-ben-theo-nam', column: 'after', parts: 20_000_000, total: 24_000_000 },
    });
  });
});
