import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../test/fixture/index.ts';
import { hostileFlags, hostileNames } from '../../test/hostile.ts';
import { official } from '../../test/official.ts';
import { right } from '../../test/right.ts';
import { buildFlags, buildTenYearSummary } from '../index.ts';
import { readReportFile } from '../verify/index.ts';
import { installedFonts } from './engine.ts';
import { pdfStandards, renderPdf } from './index.ts';
import { setByStandard } from './set.ts';

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

describe('an official document as PDF', () => {
  it('carries what it was issued with, and is named after its subject', async () => {
    const file = await renderPdf(report, { official });
    expect(right(readReportFile(file))).toMatchObject({ format: 'pdf', official });
    expect(right(readReportFile(await renderPdf(report)))).not.toHaveProperty('official');
  });
});

// Typst as a program is not made for every machine.
const native = await import('@myriaddreamin/typst-ts-node-compiler').then(
  () => true,
  () => false,
);

describe('a PDF by a standard', () => {
  it.skipIf(!native).each(pdfStandards)(
    '%s: says so of itself, and how it was made',
    async (standard) => {
      const file = right(await renderPdf(report, { official, standard }));
      const text = Buffer.from(file).toString('latin1');
      const said = {
        'a-2a': ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'],
        'ua-1': ['<pdfuaid:part>1</pdfuaid:part>'],
      };
      for (const mark of said[standard]) expect(text).toContain(mark);
      expect(text).toContain('/StructTreeRoot');
      expect(right(readReportFile(file))).toMatchObject({ standard, official });
      expect(right(await renderPdf(report, { official, standard }))).toEqual(file);
    },
  );

  it('is refused with what is missing where the engine is not installed', async () => {
    const missing = () => Promise.reject(new Error('Cannot find package'));
    expect(await setByStandard({}, [], 'a-2a', missing)).toEqual(
      E.left({
        _tag: 'PdfStandardUnavailable',
        details: {
          standard: 'a-2a',
          missing: '@myriaddreamin/typst-ts-node-compiler',
          why: 'Cannot find package',
        },
        sentence: {
          vi: 'Chưa tạo được PDF/A-2a: cần gói @myriaddreamin/typst-ts-node-compiler có bản cho máy này (Linux x64).',
          en: 'PDF/A-2a cannot be made: it needs the package @myriaddreamin/typst-ts-node-compiler, built for this machine (Linux x64).',
        },
      }),
    );
  });

  it.skipIf(!native)('is refused with the reason where it does not keep the standard', async () => {
    const untitled = {
      ...{ lang: 'vi', title: '', author: 'x', keywords: [], day: '2022-06-28', foot: '' },
      ...{ from: [], under: [], parts: [], annexes: [] },
    };
    const why = 'PDF/UA-1 error: missing document title';
    expect(await setByStandard(untitled, installedFonts(), 'ua-1')).toEqual(
      E.left({
        _tag: 'PdfStandardNotMet',
        details: { standard: 'ua-1', why },
        sentence: {
          vi: `Báo cáo này không đạt PDF/UA-1: ${why}`,
          en: `This report does not keep PDF/UA-1: ${why}`,
        },
      }),
    );
  });
});
