import { strToU8 } from 'fflate';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { complete } from '../../test/fixture/index.ts';
import { right } from '../../test/right.ts';
import { buildTenYearSummary } from '../index.ts';
import { renderPdf } from '../pdf/index.ts';
import { pdfLines, pdfLinesBy } from './pdf-lines.ts';

const report = right(buildTenYearSummary(complete()));

describe('the words of a PDF', () => {
  it('are read as they stand: a paragraph, a row of a table, the foot of every page', async () => {
    const file = await renderPdf(report);
    const before = file.slice();
    const lines = right(await pdfLines(file)()).map(({ text }) => text);
    expect(file).toEqual(before);
    expect(lines).toContain(report.title.vi);
    expect(lines).toContain('2012 | 16,610▪ | 15,8550▪ | 15,100▫ | 13,1940▪ | 30▫ | 15,100▫');
    // The first page, and the first of each annex.
    const unnumbered = 1 + report.blocks.filter(({ type }) => type === 'annex').length;
    expect(
      lines.filter((line) => line.endsWith(`SHA-256 ${report.hash.slice(0, 16)}…`)).length,
    ).toBe(lines.filter((line) => /^\d+$/.test(line)).length + unnumbered);
    expect(lines).not.toContain('');
  });

  it('are not read when the file is broken', async () => {
    const read = await pdfLines(strToU8('%PDF-1.7 and no more'))();
    expect(E.isLeft(read) && read.left).toMatchObject({
      _tag: 'CannotReadPdf',
      why: 'unreadable',
      message: expect.stringMatching(/^the words of the PDF cannot be read: /),
    });
  });

  it('are not read without the package, which is named', async () => {
    const absent = '@donghanh/none';
    const read = await pdfLinesBy(() => import(absent))(strToU8('%PDF-'))();
    expect(read).toEqual(
      E.left({
        _tag: 'CannotReadPdf',
        why: 'notInstalled',
        message: 'to read the words of a PDF: npm install unpdf',
      }),
    );
  });
});
