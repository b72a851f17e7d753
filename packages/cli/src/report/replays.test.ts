import { readFileSync, writeFileSync } from 'node:fs';
import { endOfDay, type LocalDate, openLedger, type YearRow, yearlySeries } from '@donghanh/core';
import type { Block, ReportModel, TableBlock } from '@donghanh/reporting';
import { openSqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../../test/small-history.ts';
import { withSmallHistory } from '../../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

const summary = (...more: readonly string[]) =>
  donghanh('report', 'summary', '--on', '2016-06-30', '--store', here.db, ...more);
const replayed = (format: string, out: string, ...more: readonly string[]) =>
  summary('--replay', '--format', format, '--out', out, ...more);
const verify = (file: string, ...more: readonly string[]) =>
  donghanh('verify-report', file, '--store', here.db, ...more);

const everyStep = (model: ReportModel): TableBlock => {
  const blocks = model.blocks.flatMap((block): readonly Block[] =>
    block.type === 'annex' ? block.blocks : [],
  );
  const found = blocks.find((block) => 'id' in block && block.id === 'tung-buoc-biet');
  if (found?.type !== 'table') throw new Error('no table of every step');
  return found;
};

const figures = [
  'agencies',
  'communes',
  'assignments',
  'pledged',
  'committed',
  'delivered',
] as const;

/** The years as the ledger itself tells them, of one moment of knowledge. */
const yearsAt = async (knownAt: string | undefined): Promise<readonly YearRow[]> => {
  const store = await openSqliteStore(here.db)();
  if (E.isLeft(store)) throw new Error(store.left.message);
  const span = { from: '2012-01-01' as LocalDate, to: '2016-06-30' as LocalDate };
  const asOf = { effectiveOn: '2016-06-30', ...(knownAt !== undefined && { knownAt }) };
  const years = await openLedger({ store: store.right }).project(yearlySeries(span), asOf)();
  await store.right.close()();
  if (E.isLeft(years)) throw new Error(years.left.message);
  return years.right;
};

describe('a summary that is replayed', () => {
  it('has at every step what the ledger tells of that moment', async () => {
    const made = await summary('--replay', '--format', 'json');
    expect(made).toMatchObject({ code: 0, err: '' });
    const model = JSON.parse(made.out) as ReportModel;
    const days = ['2012-12-31', '2013-12-31', '2014-12-31', '2015-12-31', '2016-06-30'];
    expect(model.header.steps).toEqual(days.map((day) => endOfDay(day as LocalDate)));
    const { rows } = everyStep(model);
    const told = (await Promise.all([...days, undefined].map(yearsAt))).flat();
    const sizeIn = (cells: (typeof rows)[number]['cells'], key: string) =>
      (cells[key] as { readonly value: number }).value;
    expect(rows.map(({ cells }) => figures.map((key) => sizeIn(cells, key)))).toEqual(
      told.map((row) => figures.map((key) => row[key].value)),
    );
    expect(rows.map(({ cells }) => sizeIn(cells, 'cumulative'))).toEqual(
      told.map(({ cumulative }) => cumulative),
    );
    // Not all the same: what was handed over in January 2015 is not known at the end of 2014.
    expect(new Set(told.map(({ cumulative }) => cumulative))).toEqual(new Set([0, 168_000_000]));
  });

  it.each(['markdown', 'text', 'html', 'json', 'docx', 'xlsx', 'pdf'])(
    '%s is verified to the last byte, its steps among it',
    async (format) => {
      const file = here.path(`tua-lai.${format}`);
      expect(await replayed(format, file)).toMatchObject({ code: 0, err: '' });
      const found = await verify(file, '--json');
      expect(found).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(found.out)).toMatchObject({ verdict: 'same', format });
    },
  );

  it('is verified as known at a moment of its own', async () => {
    const file = here.path('tua-lai-2014.html');
    await replayed('html', file, '--known-at', '2014-03-05T08:30:00+07:00', '--lang', 'en');
    expect(JSON.parse((await verify(file, '--json')).out)).toMatchObject({ verdict: 'same' });
    expect(readFileSync(file, 'utf8')).toContain('step=2013%2D12%2D31 sha256');
  });

  it('shows the figure of a step that was changed', async () => {
    const file = here.path('changed.html');
    await replayed('html', file);
    const page = readFileSync(file, 'utf8');
    const row = /<tr><td[^>]*>31\/12\/2015<\/td><th[^>]*>2015.*<\/tr>/.exec(page)?.[0] ?? '';
    writeFileSync(file, page.replace(row, row.replace('>168<', '>186<')));
    const found = await verify(file);
    expect(found.code).toBe(1);
    expect(found.err).toMatch(/trong tệp: 31\/12\/2015 \| 2015 \|.*186.*\n {2}theo lịch sử: .*168/);
  });
});

describe('what is wrong is said', () => {
  it.each([
    ['flags', 'markdown'],
    ['summary', 'iati'],
  ])('%s as %s is not replayed', async (kind, format) => {
    const made = await donghanh(
      ...['report', kind, '--on', '2016-06-30', '--store', here.db],
      ...['--format', format, '--replay'],
    );
    expect(made.code).toBe(1);
    expect(made.err).toContain('--replay: only the summary is replayed, and not in IATI');
  });

  it('a file whose steps are no moments', async () => {
    const file = here.path('no-moment.md');
    await replayed('markdown', file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('step=2013%2D12%2D31', 'step=then'));
    const found = await verify(file);
    expect(found.code).toBe(1);
    expect(found.err).toContain('step: expected a moment as 2016-01-31T00:00:00+07:00');
  });
});
