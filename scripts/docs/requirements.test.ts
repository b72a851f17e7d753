import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildHistory } from '../../examples/nghe-an-2012-2022/src/build-history.ts';
import { questions } from '../../packages/cli/src/audit/all-questions.ts';
import * as core from '../../packages/core/src/index.ts';
import * as reporting from '../../packages/reporting/src/index.ts';
import { type Requirement, requirementsOf } from './requirements.ts';

const docs = new URL('../../docs/', import.meta.url);
const rows = requirementsOf(readFileSync(new URL('requirements.md', docs), 'utf8'));

const wanted = [
  ...['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S6b', 'S7', 'S8', 'S9', 'S10a', 'S10b'],
  ...['S11a', 'S11b', 'S11c', 'S12a', 'S12b', 'S12c', 'S12d', 'S12e', 'S12f', 'S13'],
  ...['S14a', 'S14b', 'S14c'],
  ...Array.from({ length: 16 }, (_, i) => `section ${i + 1}`),
  ...Array.from({ length: 16 }, (_, i) => `question ${i + 1}`),
];

type Outcome<A> =
  | { readonly _tag: 'Left'; readonly left: { readonly message: string } }
  | { readonly _tag: 'Right'; readonly right: A };

const right = <A>(outcome: Outcome<A>): A => {
  if (outcome._tag === 'Left') throw new Error(outcome.left.message);
  return outcome.right;
};

/** The id of every block of the reports that the example history gives. */
const placesOfReports = async (): Promise<ReadonlySet<string>> => {
  const store = core.memoryStore();
  right(await buildHistory(store)());
  const ledger = core.openLedger({ store });
  const from = '2012-01-01' as core.LocalDate;
  const cutOff = { effectiveOn: '2025-07-01' };
  const all = { from, policy: core.defaultPolicy };
  const summary = right(await ledger.project(core.completeSummary(all), cutOff)());
  const flags = right(await ledger.project(core.effectiveness(core.defaultPolicy), cutOff)());
  const places = new Set<string>();
  const add = (report: string, blocks: readonly reporting.Block[]): void => {
    for (const block of blocks) {
      if ('id' in block) places.add(`${report}#${block.id}`);
      if (block.type === 'annex') add(report, block.blocks);
    }
  };
  add('summary', right(reporting.buildTenYearSummary(summary)).blocks);
  add('flags', right(reporting.buildFlags(flags)).blocks);
  return places;
};

const wrong = (what: (row: Requirement) => readonly string[]): readonly string[] =>
  rows.flatMap((row) => what(row).map((problem) => `${row.id}: ${problem}`));

describe('docs/requirements.md', () => {
  it('has one row for every sentence, section and question, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('names events and views that exist, and a place and a test for every row', () => {
    expect(
      wrong(({ events }) =>
        events
          .filter((type) => !core.domainCatalogue.types.includes(type))
          .map((t) => `event ${t}`),
      ),
    ).toEqual([]);
    expect(
      wrong(({ views }) => views.filter((name) => !(name in core)).map((name) => `view ${name}`)),
    ).toEqual([]);
    expect(
      wrong(({ views, places, tests }) => [
        ...(views.length === 0 ? ['no view'] : []),
        ...(places.length === 0 ? ['no place'] : []),
        ...(tests.length === 0 ? ['no test'] : []),
      ]),
    ).toEqual([]);
  });

  it('names tests that stand in their files', () => {
    const problem = ({ name, file }: Requirement['tests'][number]): readonly string[] => {
      const path = fileURLToPath(new URL(file, docs));
      if (!existsSync(path)) return [`no file ${file}`];
      return readFileSync(path, 'utf8').includes(name) ? [] : [`no test “${name}” in ${file}`];
    };
    expect(wrong(({ tests }) => tests.flatMap(problem))).toEqual([]);
  });

  it('names places that the reports and the command line have', async () => {
    const places = await placesOfReports();
    const known = (place: string): boolean =>
      places.has(place) || questions.some(({ number }) => place === `audit ${number}`);
    expect(
      wrong((row) => row.places.filter((place) => !known(place)).map((place) => `place ${place}`)),
    ).toEqual([]);
  }, 120_000);
});
