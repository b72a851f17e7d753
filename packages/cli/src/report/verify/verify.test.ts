import { readFileSync, writeFileSync } from 'node:fs';
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
