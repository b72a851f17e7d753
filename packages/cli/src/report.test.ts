import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defaultPolicy } from '@donghanh/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

const official = {
  issuingBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  symbol: 'BC-UBND',
  place: 'Nghệ An',
  docType: 'report',
  subject: 'Kết quả giúp đỡ xã nghèo',
  signer: { capacity: ['Chủ tịch'], name: 'Nguyễn Văn A' },
  recipients: ['Lưu: VT'],
};

const report = (format: string, out: string, ...more: readonly string[]) =>
  donghanh(
    ...['report', 'summary', '--on', '2022-06-28', '--store', here.db],
    ...['--format', format, '--out', out, ...more],
  );
const verify = (file: string, ...more: readonly string[]) =>
  donghanh('verify-report', file, '--store', here.db, ...more);

describe('a report as a file', () => {
  it.each(['markdown', 'text', 'html', 'json', 'docx', 'xlsx', 'pdf'])(
    '%s is verified to the last byte',
    async (format) => {
      const file = here.path(`tong-hop.${format}`);
      const made = await report(format, file);
      expect(made).toMatchObject({ code: 0, err: '' });
      const found = await verify(file);
      expect(found).toMatchObject({ code: 0, err: '' });
      expect(found.out).toContain('đúng là báo cáo mà lịch sử này cho ra, đến từng byte');
      expect(made.out).toContain(found.out.split('SHA-256 trong tệp ')[1]?.slice(0, 64) ?? '–');
    },
  );

  it('is verified also with what was known then, in English, and for the flags', async () => {
    const file = here.path('flags.html');
    await donghanh(
      ...['report', 'flags', '--on', '2015-12-31', '--known-at', '2016-03-31', '--store', here.db],
      ...['--format', 'html', '--lang', 'en', '--out', file],
    );
    const found = await verify(file, '--json');
    expect(JSON.parse(found.out)).toMatchObject({ verdict: 'same', format: 'html' });
  });

  it('the summary is judged under the policy that is given, and verified under no other', async () => {
    const policy = here.put('policy.json', JSON.stringify({ ...defaultPolicy, version: 2 }));
    const file = here.path('policy.txt');
    expect(await report('text', file, '--policy', policy)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(file, 'utf8')).toContain(`Quy tắc xét: ${defaultPolicy.id}, phiên bản 2`);
    expect((await verify(file, '--policy', policy)).code).toBe(0);
    expect((await verify(file)).err).toContain(
      `the file was judged under policy ${defaultPolicy.id}@2; give that policy with --policy`,
    );
  });

  it.each([
    ['docx', []],
    ['pdf', []],
    ['pdf', ['--pdf-standard', 'a-2a']],
  ])('an official document carries what it was issued with: %s %j', async (format, more) => {
    const file = here.path(`bao-cao.${format}`);
    const by = here.put('official.json', JSON.stringify(official));
    const made = await report(format, file, '--official', by, ...more);
    // Typst as a program is not made for every machine.
    if (more.length > 0 && made.code !== 0) {
      expect(made.err).toContain('typst-ts-node-compiler');
      return;
    }
    expect(made).toMatchObject({ code: 0 });
    expect((await verify(file)).code).toBe(0);
  });

  it('IATI is published by an organisation, and never with flags', async () => {
    const ask = (kind: string, ...more: readonly string[]) =>
      donghanh(
        'report',
        kind,
        '--on',
        '2022-06-28',
        '--store',
        here.db,
        '--format',
        'iati',
        ...more,
      );
    const made = await ask('summary', '--reporter-ref', 'VN-X', '--reporter-name', 'UBND tỉnh');
    expect(made.out).toContain('<iati-identifier>VN-X-so-gtvt~keng-du-16822~1</iati-identifier>');
    // The one gift of this history is reconstructed.
    expect(made.out).not.toContain('<transaction ');
    const all = await ask('summary', '--reporter-ref', 'VN-X', '--with-reconstructed');
    expect(all.out).toContain('<transaction ');
    expect(all.out).toContain('tái dựng');
    expect((await ask('summary')).err).toContain('needs --reporter-ref');
    expect((await ask('flags', '--reporter-ref', 'VN-X')).err).toContain('never published in IATI');
  });

  it('CSV is a folder; for programs it is described', async () => {
    const folder = here.path('csv');
    expect(await report('csv', folder, '--csv', 'data')).toMatchObject({ code: 0, err: '' });
    const files = readdirSync(folder);
    expect(files).toContain('datapackage.json');
    expect(files).toContain('gia-tri-theo-nam.csv');
  });
});

describe('a file that was changed', () => {
  it('is told, with the figure in the file and the one by the history', async () => {
    const file = here.path('changed.md');
    await report('markdown', file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('168 triệu đồng▪**', '186 triệu đồng▪**'));
    const found = await verify(file);
    expect(found.code).toBe(1);
    expect(found.err).toContain('khác với báo cáo mà lịch sử này cho ra');
    expect(found.err).toMatch(/trong tệp: .*186 triệu[^\n]*\n {2}theo lịch sử: .*168 triệu/);
    const json = JSON.parse((await verify(file, '--json')).out) as {
      failed: { verdict: string; differences: readonly unknown[] };
    };
    expect(json.failed.verdict).toBe('differs');
    expect(json.failed.differences).toHaveLength(1);
  });
});

describe('what is wrong is said', () => {
  it.each([
    [
      'a standard of PDF',
      ['--format', 'html', '--pdf-standard', 'a-2a'],
      '--pdf-standard is for --format pdf',
    ],
    ['docx without a file', ['--format', 'docx'], '--format docx needs --out'],
    ['csv without a folder', ['--format', 'csv'], '--format csv needs --out'],
    [
      'an official page',
      ['--format', 'html', '--official', 'x.json'],
      '--official: only a Word document or a PDF (--format docx, pdf) is issued officially',
    ],
  ])('%s', async (_, more, message) => {
    const made = await donghanh(
      ...['report', 'summary', '--on', '2022-06-28', '--store', here.db],
      ...more,
    );
    expect(made).toEqual({ code: 1, out: '', err: `donghanh: ${message}\n` });
  });

  it('an official document that lacks something', async () => {
    const by = here.put('bad.json', JSON.stringify({ ...official, symbol: undefined }));
    const made = await report('docx', here.path('x.docx'), '--official', by);
    expect(made.code).toBe(1);
    expect(made.err).toContain('symbol');
  });

  it('a file that is no report, and one that is not there', async () => {
    const file = here.put('letter.txt', 'Kính gửi');
    expect((await verify(file)).err).toBe(
      `donghanh: ${file}: the file does not say which report it is: its mark is missing or broken\n`,
    );
    expect((await verify(here.path('none'))).code).toBe(1);
  });
});
