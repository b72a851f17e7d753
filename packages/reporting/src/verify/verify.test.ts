import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { complete } from '../../test/fixture/index.ts';
import { official } from '../../test/official.ts';
import { right } from '../../test/right.ts';
import { renderDocx } from '../docx/index.ts';
import {
  buildTenYearSummary,
  type ReportModel,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from '../index.ts';
import { renderXlsx } from '../xlsx/index.ts';
import { type Difference, differencesOf, type ReportFormat, readReportFile } from './index.ts';

const report = right(buildTenYearSummary(complete(), { log: { position: 9812 } }));

/** Writes a report, and changes one figure in the file. */
const writers: Readonly<
  Record<
    string,
    {
      readonly write: (report: ReportModel) => Uint8Array | Promise<Uint8Array>;
      readonly change: (file: Uint8Array) => Uint8Array;
      readonly found: readonly Difference[];
    }
  >
> = {
  html: {
    write: (r) => strToU8(renderHtml(r)),
    change: (file) => strToU8(strFromU8(file).replace('>16,610<', '>19,610<')),
    found: [
      {
        at: '',
        file: '2012 | 19,610▪ (tái dựng) | 15,8550▪ (tái dựng) | 15,100▫ (có phần tái dựng) | 13,1940▪ (tái dựng) | 30▫ (có phần tái dựng) | 15,100▫ (có phần tái dựng) |',
        history:
          '2012 | 16,610▪ (tái dựng) | 15,8550▪ (tái dựng) | 15,100▫ (có phần tái dựng) | 13,1940▪ (tái dựng) | 30▫ (có phần tái dựng) | 15,100▫ (có phần tái dựng) |',
      },
    ],
  },
  markdown: {
    write: (r) => strToU8(renderMarkdown(r)),
    change: (file) => strToU8(strFromU8(file).replace('16,610▪', '19,610▪')),
    found: [
      {
        at: '',
        file: '| 2012 | 19,610▪ | 15,8550▪ | 15,100▫ | 13,1940▪ | 30▫ | 15,100▫ |',
        history: '| 2012 | 16,610▪ | 15,8550▪ | 15,100▫ | 13,1940▪ | 30▫ | 15,100▫ |',
      },
    ],
  },
  text: {
    write: (r) => strToU8(renderText(r)),
    change: (file) => strToU8(strFromU8(file).replace('16,610▪', '19,610▪')),
    found: [
      {
        at: '',
        file: '2012 19,610▪ 15,8550▪ 15,100▫ 13,1940▪ 30▫ 15,100▫',
        history: '2012 16,610▪ 15,8550▪ 15,100▫ 13,1940▪ 30▫ 15,100▫',
      },
    ],
  },
  json: {
    write: (r) => strToU8(renderJson(r)),
    change: (file) =>
      strToU8(strFromU8(file).replace('"value":16610000000', '"value":19610000000')),
    found: [
      {
        at: 'blocks[gia-tri-theo-nam].rows[2012].cells.pledged.value',
        file: '19610000000',
        history: '16610000000',
      },
    ],
  },
  docx: {
    write: (r) => renderDocx(r, { official }),
    change: (file) => inZip(file, 'word/document.xml', '>16,610▪<', '>19,610▪<'),
    found: [
      {
        at: '',
        file: '2012 | 19,610▪ | 15,8550▪ | 15,100▫ | 13,1940▪ | 30▫ | 15,100▫',
        history: '2012 | 16,610▪ | 15,8550▪ | 15,100▫ | 13,1940▪ | 30▫ | 15,100▫',
      },
    ],
  },
  xlsx: {
    write: (r) => renderXlsx(r),
    change: (file) =>
      inZip(file, 'xl/worksheets/sheet6.xml', '<v>16610000000</v>', '<v>19610000000</v>'),
    found: [
      { at: '3 Đăng ký, cam kết và đã giúp t!B5', file: '19610000000', history: '16610000000' },
    ],
  },
};

const inZip = (file: Uint8Array, path: string, from: string, to: string): Uint8Array => {
  const parts = unzipSync(file);
  const text = strFromU8(parts[path] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return zipSync({ ...parts, [path]: strToU8(text.replace(from, to)) });
};

describe.each(Object.entries(writers))('a report as %s', (format, { write, change, found }) => {
  it('says what it was made from', async () => {
    const file = right(readReportFile(await write(report)));
    expect(file.format).toBe(format as ReportFormat);
    expect(file.stamp).toEqual({
      kind: 'tenYearSummary',
      lang: 'vi',
      effectiveOn: '2022-06-28',
      knownAt: report.header.asOf.knownAt,
      from: '2012-04-20',
      policy: 'mac-dinh@1',
      position: 9812,
      sha256: report.hash,
    });
    expect(file.official).toEqual(format === 'docx' ? official : undefined);
  });

  it('shows the one figure that was changed in it', async () => {
    const fresh = await write(report);
    const changed = change(fresh);
    expect(changed).not.toEqual(fresh);
    const [file, history] = [right(readReportFile(changed)), right(readReportFile(fresh))];
    expect(differencesOf(file.lines, history.lines)).toEqual(found);
    expect(differencesOf(history.lines, history.lines)).toEqual([]);
  });
});

describe('what is no report is refused', () => {
  it.each([
    ['an empty file', ''],
    ['a text', 'Kính gửi'],
    ['a page of another', '<!doctype html><p>x'],
    ['JSON of another', '{"a":1}'],
    ['broken JSON', '{"a":'],
    ['a model without a question', '{"format":"donghanh-report","version":1,"hash":"x"}'],
    ['a zip that is none', 'PK\u0003\u0004xxxx'],
    ['a mark without a hash', 'donghanh-report/1 kind=flags lang=vi on=2022 known=2022'],
    ['a mark that is broken', `donghanh-report/1 kind=%E0%A4%A lang=vi sha256=${'a'.repeat(64)}`],
  ])('%s', (_, text) => {
    const read = readReportFile(strToU8(text, true));
    expect(E.isLeft(read) && read.left._tag).toBe('NotAReport');
  });
});
