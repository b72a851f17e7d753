import { describe, expect, it } from 'vitest';
import { complete, replays, summary } from '../../test/fixture/index.ts';
import { right } from '../../test/right.ts';
import { buildTenYearSummary } from '../build/index.ts';
import { renderCsvFolder } from './csv/index.ts';
import { renderHtml } from './html/index.ts';
import { renderMarkdown } from './markdown/index.ts';
import { renderText } from './text/index.ts';

const plain = right(buildTenYearSummary(complete()));
const report = right(buildTenYearSummary(complete(), { replays: replays(summary()) }));

const lineWith = (text: string, ...parts: readonly string[]): string =>
  text.split('\n').find((line) => parts.every((part) => line.includes(part))) ?? '';

const cells = (line: string): readonly string[] =>
  line.split(/[|\s;]+/).filter((part) => part !== '');

describe('a summary that is replayed', () => {
  it('is a table of then, now and the difference in Markdown, without a gap for the sliders', () => {
    const text = renderMarkdown(report);
    expect(cells(lineWith(text, '40,620', '| 2015'))).toEqual([
      '2015',
      ...['40,620▫', '40,120▫', '-0,5▪', '107,870▫', '107,370▫', '-0,5▪'],
    ]);
    expect(cells(lineWith(text, '31/12/2015', '40,620'))).toEqual([
      ...['31/12/2015', '2015', '31/12/2015', '92▫', '95▫', '96▫', '44,132▪', '42,1260▪'],
      ...['40,620▫', '40,2390▪', '107,870▫', '-0,500▪'],
    ]);
    expect(text).not.toContain('\n\n\n');
  });

  it('is the same in a terminal, without a gap for the sliders', () => {
    const text = renderText(report, { width: 160 });
    expect(cells(lineWith(text, '40,620', '40,120'))).toEqual([
      '2015',
      ...['40,620▫', '40,120▫', '-0,5▪', '107,870▫', '107,370▫', '-0,5▪'],
    ]);
    expect(text).not.toContain('\n\n\n');
  });

  it('is two more files of CSV, in đồng for programs', () => {
    const names = (of: typeof report) =>
      renderCsvFolder(of, { profile: 'data' }).map(({ name }) => name);
    expect(names(report).filter((name) => !names(plain).includes(name))).toEqual([
      'da-giup-khi-ay-va-nay.csv',
      'tung-buoc-biet.csv',
    ]);
    const csv = renderCsvFolder(report, { profile: 'data' });
    const every = csv.find(({ name }) => name === 'tung-buoc-biet.csv')?.text.split('\r\n') ?? [];
    expect(every.filter((line) => line !== '')).toHaveLength(1 + 121);
    // Beside each figure, how much of it is reconstructed.
    expect(every[1]?.split(',')).toEqual([
      ...['2012-12-31/2012', '2012-12-31', '2012', '2012-12-31'],
      ...['83', '71', '86', '74', '87', '74'],
      ...['16610000000', '16610000000', '15855000000', '15855000000'],
      ...['14100000000', '12194000000', '12194000000', '12194000000'],
      ...['14100000000', '12194000000', '1000000000', '1000000000'],
    ]);
  });

  it('has sliders on a page, and their script only there', () => {
    const [page, without] = [renderHtml(report), renderHtml(plain)];
    expect(page.match(/<input type="range"/g)).toHaveLength(2);
    expect(page).toContain('template.replay');
    expect(without).not.toContain('type="range"');
    expect(without).not.toContain('template.replay');
    expect(renderHtml(report, { interactive: false })).not.toContain('<script');
  });
});
