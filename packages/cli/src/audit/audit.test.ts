import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../../test/small-history.ts';
import { withSmallHistory } from '../../test/with-small-history.ts';
import { questions } from './all-questions.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

/** The words that a question cannot do without. */
const words: Readonly<Record<number, readonly string[]>> = {
  1: ['Keng Đu'],
  2: ['Keng Đu', '--known-at', '2014-12-24'],
  3: ['so-gtvt', '--period', '2014'],
};
const put = (number: number, ...more: readonly string[]) =>
  donghanh('audit', String(number), ...(words[number] ?? []), '--on', '2015-12-31', ...more);

describe('the questions of an auditor', () => {
  it('are the sixteen, in order, each with a name of its own and both languages', () => {
    expect(questions.map(({ number }) => number)).toEqual(
      Array.from({ length: 16 }, (_, i) => i + 1),
    );
    expect(new Set(questions.map(({ name }) => name)).size).toBe(16);
    for (const { asks } of questions) expect(asks.vi).not.toBe(asks.en);
  });

  it.each(questions.map(({ number, name }) => [number, name] as const))(
    '%i (%s) is answered in both languages and as JSON, from a store and from an exported file',
    async (number, name) => {
      const vi = await put(number, '--store', here.db);
      expect([vi.code, vi.err]).toEqual([0, '']);
      const en = await put(number, '--store', here.db, '--lang', 'en');
      expect(en.code).toBe(0);
      expect(en.out).not.toBe(vi.out);
      expect(await put(number, '--store', here.exported)).toEqual(vi);
      const json = JSON.parse((await put(number, '--store', here.db, '--json')).out);
      expect(json).toMatchObject({ question: number, name, answer: expect.any(Object) });
      const named = await donghanh(
        'audit',
        name,
        ...(words[number] ?? []),
        '--on',
        '2015-12-31',
        '--store',
        here.db,
      );
      expect(named).toEqual(vi);
    },
  );

  it('say in one line what is wrong with a question', async () => {
    const ask = async (...more: readonly string[]) => {
      const { code, err } = await donghanh('audit', ...more, '--store', here.db);
      return [code, err];
    };
    expect(await ask('known', 'Keng Đu', '--on', '2015-01-24')).toEqual([
      1,
      'donghanh: say which moment is meant with --known-at, as 2014-12-24\n',
    ]);
    expect(await ask('flag', 'Sở X', '--on', '2015-01-24')).toEqual([
      1,
      'donghanh: no agency is called "Sở X"; give its id or its name\n',
    ]);
    expect(await ask('office', 'tài chính', '--on', '2015-01-24')).toEqual([
      1,
      'donghanh: no function is called "tài chính"; there are none\n',
    ]);
    expect(await ask('figure', '--on', '2015-01-24', '--from', '2012')).toEqual([
      1,
      'donghanh: --from: expected a day, YYYY-MM-DD, found 2012\n',
    ]);
    expect((await ask('responsible', 'Keng Đu'))[0]).toBe(2);
    expect((await ask('guess'))[0]).toBe(2);
  });

  it('whole: name the first record that does not fit, and end with 1', async () => {
    const changed = readFileSync(here.exported, 'utf8').replace('168000000', '169000000');
    const file = here.put('changed.ndjson', changed);
    const { code, err } = await donghanh('audit', 'whole', '--store', file, '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain('assignment-so-gtvt~keng-du-16822@1');
  });
});
