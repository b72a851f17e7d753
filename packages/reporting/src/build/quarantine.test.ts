import type { BadEvent, EventRef, Position } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { complete } from '../../test/fixture/index.ts';
import { right } from '../../test/right.ts';
import { flatBlocks } from '../model/totals.ts';
import { renderHtml } from '../render/html/index.ts';
import { renderMarkdown } from '../render/markdown/index.ts';
import { buildTenYearSummary } from './ten-year-summary/build.ts';

const bad: BadEvent = {
  _tag: 'BadEvent',
  position: 6 as Position,
  ref: 'assignment-so-gtvt~keng-du-16822@2' as EventRef,
  type: 'ContributionDelivered',
  message: 'event assignment-so-gtvt~keng-du-16822@2 at position 6: data.value expected <b>',
};

const report = right(buildTenYearSummary(complete(), { quarantined: [bad] }));
const whole = right(buildTenYearSummary(complete(), { quarantined: [] }));

describe('a report of a replay that left events out', () => {
  it('is what it was when none was left out', () => {
    expect(whole).toEqual(right(buildTenYearSummary(complete())));
    expect(JSON.stringify(whole)).not.toContain('affected');
  });

  it('says so first, and at the foot of every page', () => {
    expect(report.banner.quarantined).toBe(1);
    expect(report.banner.everyPage.vi).toContain(
      'CÒN 1 SỰ KIỆN KHÔNG ĐỌC ĐƯỢC: số có dấu ‡ có thể chưa đúng',
    );
    expect(report.banner.paragraphs).toHaveLength(whole.banner.paragraphs.length + 1);
  });

  it('lists each with its position and what does not fit', () => {
    const table = flatBlocks(report.blocks).at(-1);
    expect(table).toMatchObject({
      type: 'table',
      id: 'su-kien-cach-ly',
      rows: [
        {
          key: bad.ref,
          cells: {
            position: { type: 'integer', value: 6 },
            event: { type: 'event', ref: bad.ref },
            type: { type: 'text', text: { vi: bad.type, en: bad.type } },
            why: { type: 'quote', raw: bad.message },
          },
        },
      ],
    });
  });

  it('marks every figure of every table, and no name or date', () => {
    const values = flatBlocks(report.blocks)
      .filter((block) => block.type === 'table')
      .filter(({ id }) => id !== 'su-kien-cach-ly')
      .flatMap((table) => [...table.rows, ...(table.total === undefined ? [] : [table.total])])
      .flatMap(({ cells }) => Object.values(cells));
    const figures = values.filter(({ type }) => ['integer', 'money', 'decimal'].includes(type));
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.every(({ affected }) => affected === true)).toBe(true);
    const others = values.filter(({ type }) => ['name', 'date', 'document', 'text'].includes(type));
    expect(others.some(({ affected }) => affected === true)).toBe(false);
  });

  it('shows it in HTML and in Markdown, with what the mark means', () => {
    const page = renderHtml(report);
    expect(page).toContain('<span class="mark" aria-hidden="true">‡</span>');
    expect(page).toContain('(có thể chưa đúng)');
    expect(page).toContain('‡ có thể chưa đúng: còn sự kiện không đọc được');
    expect(page).toContain('data.value expected &lt;b&gt;');
    const text = renderMarkdown(report, { lang: 'en' });
    expect(text).toMatch(/\d‡/);
    expect(text).toContain('1 events could not be read');
    expect(renderHtml(whole)).not.toContain('‡');
  });
});
