import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../../../test/small-history.ts';
import { withSmallHistory } from '../../../test/with-small-history.ts';
import type { Verified } from './found.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
/** The same history but for one figure: 186 million where it was 168. */
let other: string;
beforeAll(async () => {
  here = await withSmallHistory();
  other = here.path('other.db');
  const lines = here.lines().map((line) => line.replace('168000000', '186000000'));
  const file = here.put('other.ndjson', `${lines.join('\n')}\n`);
  const { code, err } = await donghanh('import', file, '--store', other);
  if (code !== 0) throw new Error(err);
});
afterAll(() => here.remove());

const report = async (store: string, format: string, out: string, ...more: readonly string[]) => {
  const { code, err } = await donghanh(
    ...['report', 'summary', '--on', '2022-06-28', '--store', store],
    ...['--format', format, '--out', out, ...more],
  );
  if (code !== 0) throw new Error(err);
};

const verify = async (file: string, store = here.db): Promise<Verified> => {
  const { out, err } = await donghanh('verify-report', file, '--store', store, '--json');
  if (out === '') throw new Error(err);
  const answer = JSON.parse(out) as { readonly failed?: Verified } & Verified;
  return answer.failed ?? answer;
};

/** A copy of a file in which one text stands for another, byte for byte. */
const forged = (file: string, from: string, to: string): string => {
  const text = readFileSync(file, 'latin1');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  const copy = file.replace(/\.(\w+)$/, '-forged.$1');
  writeFileSync(copy, text.replaceAll(from, to), 'latin1');
  return copy;
};

describe('a PDF', () => {
  it('is read line by line: of another history, or with its figures changed under a true mark', async () => {
    const [ours, theirs] = [here.path('ours.pdf'), here.path('theirs.pdf')];
    await report(here.db, 'pdf', ours);
    await report(other, 'pdf', theirs);
    const true_ = await verify(ours);
    expect(true_).toMatchObject({ verdict: 'same', format: 'pdf', differences: [] });
    const found = await verify(theirs);
    expect(found).toMatchObject({ verdict: 'differs', hashFromHistory: true_.hashInFile });
    expect(found.hashInFile).not.toBe(true_.hashInFile);
    const changed = await verify(forged(theirs, found.hashInFile, true_.hashInFile));
    expect(changed).toMatchObject({ verdict: 'differs', hashInFile: true_.hashInFile });
    expect(changed.differences).toContainEqual({
      at: '',
      file: '2015 | 0 | 0 | 186▪ | 186▪ | 0 | 186▪',
      history: '2015 | 0 | 0 | 168▪ | 168▪ | 0 | 168▪',
    });
  }, 120_000);

  it('whose words are untouched and whose bytes are not does not pass for the original', async () => {
    const file = here.path('drawn.pdf');
    await report(here.db, 'pdf', file);
    const found = await verify(forged(file, 'Typst 0.14.2', 'Other 1.00.0'));
    expect(found).toMatchObject({ verdict: 'differs', differences: [], unseen: 'drawn' });
  }, 120_000);

  it('without its mark, or broken behind it, is told so', async () => {
    const file = here.path('broken.pdf');
    await report(here.db, 'pdf', file);
    const bare = forged(file, 'donghanh-report/1', 'donghanh-report/0');
    expect(await donghanh('verify-report', bare, '--store', here.db)).toEqual({
      code: 1,
      out: '',
      err: `donghanh: ${bare}: the file does not say which report it is: its mark is missing or broken\n`,
    });
    const mark = /donghanh-report\/1[^)]*/.exec(readFileSync(file, 'latin1'))?.[0] ?? '';
    const broken = here.put('only-mark.pdf', `%PDF-1.7 ${mark}`);
    expect(await verify(broken)).toMatchObject({ verdict: 'differs', unseen: 'unreadable' });
  }, 120_000);
});

describe('a folder of CSV', () => {
  const table = 'gia-tri-theo-nam.csv';
  const folderOf = async (name: string, store: string, profile: string): Promise<string> => {
    const folder = here.path(name);
    await report(store, 'csv', folder, '--csv', profile);
    return folder;
  };
  const edit = (folder: string, name: string, change: (text: string) => string): void => {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (change(text) === text) throw new Error(`${name} did not change`);
    writeFileSync(file, change(text));
  };

  it.each([
    ['data', 'gia-tri-theo-nam.csv[2015].delivered'],
    ['excel', 'gia-tri-theo-nam.csv[2015].Đã giúp (đồng)'],
  ])(
    'for %s: the same as a whole and table by table; a changed cell is named',
    async (profile, at) => {
      const folder = await folderOf(`csv-${profile}`, here.db, profile);
      const one = join(folder, table);
      for (const path of [folder, join(folder, 'datapackage.json'), one]) {
        expect(await verify(path)).toMatchObject({
          verdict: 'same',
          format: 'csv',
          differences: [],
        });
      }
      edit(folder, table, (text) => text.replaceAll('\r\n', '\n').replace('\ufeff', ''));
      for (const path of [folder, one]) {
        expect(await verify(path)).toMatchObject({ verdict: 'sameFigures', differences: [] });
      }
      edit(folder, table, (text) => text.replace(/^(2015\D.*?)168000000/m, '$1186000000'));
      const differences = [{ at, file: '186000000', history: '168000000' }];
      for (const path of [folder, one]) {
        expect(await verify(path)).toMatchObject({ verdict: 'differs', differences });
      }
    },
  );

  it('that lacks a table, or has one more, or another description', async () => {
    const folder = await folderOf('csv-tables', here.db, 'data');
    rmSync(join(folder, table));
    writeFileSync(join(folder, 'khac.csv'), 'row_key,x\r\na,1\r\n');
    edit(folder, 'datapackage.json', (text) =>
      text.replace('"title":"Tổng hợp', '"title":"TỔNG HỢP'),
    );
    const { verdict, differences } = await verify(folder);
    expect(verdict).toBe('differs');
    expect(differences).toEqual([
      { at: table, history: expect.stringMatching(/^row_key,/) },
      { at: 'khac.csv', file: 'row_key,x' },
      {
        at: 'datapackage.json: title',
        file: expect.stringContaining('TỔNG HỢP'),
        history: expect.stringContaining('Tổng hợp'),
      },
    ]);
    expect(await verify(join(folder, 'khac.csv'))).toMatchObject({
      verdict: 'differs',
      differences: [{ at: 'khac.csv', file: 'row_key,x' }],
    });
  });

  it('of another history', async () => {
    const folder = await folderOf('csv-other', other, 'excel');
    const { verdict, hashInFile, hashFromHistory, differences } = await verify(folder);
    expect(verdict).toBe('differs');
    expect(hashInFile).not.toBe(hashFromHistory);
    expect(differences).toContainEqual({
      at: 'gia-tri-theo-nam.csv[2015].Đã giúp (đồng)',
      file: '186000000',
      history: '168000000',
    });
    expect(await verify(folder, other)).toMatchObject({ verdict: 'same' });
  });

  it('without its description, without its mark, or in another encoding is told so', async () => {
    const folder = await folderOf('csv-bare', here.db, 'excel');
    const said = async (path: string) =>
      (await donghanh('verify-report', path, '--store', here.db)).err;
    edit(folder, 'datapackage.json', (text) =>
      text.replace('donghanh-report/1', 'donghanh-report/0'),
    );
    expect(await said(folder)).toBe(
      `donghanh: ${folder}: datapackage.json does not say which report it is: its mark is missing or broken\n`,
    );
    writeFileSync(join(folder, 'datapackage.json'), '{');
    expect(await said(folder)).toContain('datapackage.json cannot be read');
    expect(await said(join(folder, 'none.csv'))).toContain('none.csv is not there');
    rmSync(join(folder, 'datapackage.json'));
    const one = join(folder, table);
    for (const path of [folder, one]) {
      expect(await said(path)).toBe(
        `donghanh: ${path}: CSV says what it was made from in datapackage.json, which is missing\n`,
      );
    }
    writeFileSync(one, Buffer.from([0xc4, 0x21]));
    expect(await said(folder)).toContain('cannot be read');
  });
});

describe('an IATI file', () => {
  const publish = (store: string, name: string): Promise<string> => {
    const file = here.path(name);
    const by = ['--reporter-ref', 'VN-X', '--reporter-name', 'Ủy ban -- nhân dân > tỉnh'];
    return report(store, 'iati', file, ...by, '--with-reconstructed').then(() => file);
  };
  const gift =
    'iati-activity[VN-X-so-gtvt~keng-du-16822~1].transaction[assignment-so-gtvt~keng-du-16822@1]';

  it('is the same, also when another program laid it out anew; a changed sum is named', async () => {
    const file = await publish(here.db, 'iati.xml');
    expect(await verify(file)).toMatchObject({ verdict: 'same', format: 'iati', differences: [] });
    const laidOut = readFileSync(file, 'utf8').replaceAll('><', '>\n  <');
    writeFileSync(file, `\ufeff${laidOut}`);
    expect(await verify(file)).toMatchObject({ verdict: 'sameFigures', differences: [] });
    writeFileSync(file, laidOut.replace('>168000000<', '>186000000<'));
    expect(await verify(file)).toMatchObject({
      verdict: 'differs',
      differences: [{ at: `${gift}.value`, file: '186000000', history: '168000000' }],
    });
    writeFileSync(file, laidOut.replace(/<transaction .*<\/transaction>/s, ''));
    const { verdict, differences } = await verify(file);
    expect(verdict).toBe('differs');
    expect(
      differences.every(({ at, file: said }) => at.startsWith(gift) && said === undefined),
    ).toBe(true);
    expect(differences).toContainEqual({ at: `${gift}.value`, history: '168000000' });
  });

  it('of another history', async () => {
    const file = await publish(other, 'iati-other.xml');
    const { verdict, hashInFile, hashFromHistory, differences } = await verify(file);
    expect({ verdict, differences }).toEqual({
      verdict: 'differs',
      differences: [{ at: `${gift}.value`, file: '186000000', history: '168000000' }],
    });
    expect(hashInFile).not.toBe(hashFromHistory);
    expect(await verify(file, other)).toMatchObject({ verdict: 'same' });
    const mark = forged(file, hashInFile, '0'.repeat(64));
    expect(await verify(mark, other)).toMatchObject({ verdict: 'differs', unseen: 'elsewhere' });
  });

  it('without its mark, or broken, is told so', async () => {
    const file = await publish(here.db, 'iati-bare.xml');
    const text = readFileSync(file, 'utf8');
    const said = async (content: string) => {
      writeFileSync(file, content);
      return (await donghanh('verify-report', file, '--store', here.db)).err;
    };
    expect(await said(text.replace(/<!--.*-->\n/, ''))).toBe(
      `donghanh: ${file}: the file does not say what it was made from: its mark is missing or broken\n`,
    );
    for (const broken of [
      text.replace('</iati-activity>', ''),
      text.slice(0, -20),
      `${text}<x/>`,
    ]) {
      expect(await said(broken)).toBe(`donghanh: ${file}: the file is not well-formed XML\n`);
    }
  });
});
