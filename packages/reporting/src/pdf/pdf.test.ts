import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../test/fixture/index.ts';
import { hostileFlags, hostileNames } from '../../test/hostile.ts';
import { right } from '../../test/right.ts';
import { buildFlags, buildTenYearSummary } from '../index.ts';
import { readReportFile } from '../verify/index.ts';
import { renderPdf } from './index.ts';

const report = right(buildFlags(flags()));

describe('a report as PDF', () => {
  it('is tagged, has its fonts inside, is dated by its figures, and says what it is made from', async () => {
    const file = await renderPdf(report);
    const text = Buffer.from(file).toString('latin1');
    expect(text.startsWith('%PDF-1.')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/FontFile');
    expect(text).toMatch(/\/CreationDate \(D:20220628/);
    expect(right(readReportFile(file))).toMatchObject({
      format: 'pdf',
      stamp: { kind: 'flags', lang: 'vi', sha256: report.hash },
      lines: [],
    });
  });

  it('sets a wide annex on pages that lie', async () => {
    const text = Buffer.from(await renderPdf(right(buildTenYearSummary(complete())))).toString(
      'latin1',
    );
    const pages = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => Number(width) > Number(height),
    );
    const first = pages.indexOf(true);
    const lying = pages.filter((lies) => lies);
    expect(first).toBeGreaterThan(3);
    expect(lying.length).toBeGreaterThan(1);
    expect(pages.slice(first, first + lying.length)).toEqual(lying);
  });

  it('sets the words of strangers as words', async () => {
    const typst = '#panic("x") $x$ *b* _i_ `c` @ref <label> #image("/etc/passwd") \\ // /*';
    for (const name of [typst, hostileNames.join(' ').slice(0, 4000)]) {
      const file = await renderPdf(right(buildFlags(hostileFlags(name))));
      expect(Buffer.from(file.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });
});
