import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const core = 'packages/core/src';
const domain = [
  'programme',
  'territory',
  'agency',
  'assignment',
  'need',
  'oversight',
  'correction',
  'policy',
];
const floors = ['vocabulary', 'event', 'decision', ...domain, 'catalogue', 'projection', 'ledger'];
const places = [core, ...floors.map((floor) => `${core}/${floor}`)];
const imports = (...rooms: string[]) => rooms.map((room) => `import x from '../${room}/x.ts';`);

/** Who may not import what: each line is refused in each of these files. */
const refused: readonly (readonly [file: string, lines: readonly string[]])[] = [
  [
    `${core}/vocabulary`,
    imports('event', 'decision', ...domain, 'catalogue', 'projection', 'ledger'),
  ],
  [`${core}/event`, imports('decision', ...domain, 'catalogue', 'projection', 'ledger')],
  [`${core}/decision`, imports(...domain, 'catalogue', 'projection', 'ledger')],
  ...domain.map(
    (folder) => [`${core}/${folder}`, imports('catalogue', 'projection', 'ledger')] as const,
  ),
  [`${core}/catalogue`, imports('projection', 'ledger')],
  [`${core}/projection`, imports('ledger')],
  [`${core}/vocabulary/amounts`, ["import x from '../../event/x.ts';"]],
  ...places.map(
    (place) =>
      [
        place,
        [
          "import x from 'node:fs';",
          "import x from 'fs';",
          "import x from 'commander';",
          "import type { X } from 'fast-check';",
          "import x from '@noble/hashes/sha2.js';",
          "export { x } from 'd3-scale';",
          "const x = import('node:fs');",
          "import x from '@donghanh/testing';",
          "import x from '../../../store-sqlite/src/index.ts';",
          'const x = Date.now();',
          'const x = new Date();',
          'const x = Math.random();',
          'const x = process.env;',
          "const x = Buffer.from('x');",
        ],
      ] as const,
  ),
  [`${core}/ledger/trust`, ["import x from 'node:crypto';", "import x from '@noble/curves/x.js';"]],
  [
    'packages/core/test',
    ["import x from '@donghanh/testing';", "import x from '../../testing/src/index.ts';"],
  ],
  [
    'packages/testing/test',
    ["import x from '@donghanh/cli';", "import x from '../../core/src/x.ts';"],
  ],
  ['packages/cli/test', ["import x from '../../core/src/x.ts';"]],
  [
    `${core}/event/x.test.ts`,
    ["import x from '@donghanh/testing';", "import x from '../../../testing/src/index.ts';"],
  ],
  [
    'packages/store-sqlite/src',
    [
      "import x from '@donghanh/reporting';",
      "import x from '@donghanh/cli';",
      "import x from '@donghanh/testing';",
      "import x from '@donghanh/core/src/index.ts';",
      "import x from '../../core/src/index.ts';",
    ],
  ],
  [
    'packages/store-eventstoredb/src',
    [
      "import x from '@donghanh/store-sqlite';",
      "import x from '@donghanh/testing';",
      "import x from '../../core/src/index.ts';",
    ],
  ],
  [
    'packages/store-eventstoredb/test',
    ["import x from '@donghanh/cli';", "import x from '../../core/src/index.ts';"],
  ],
  [
    'packages/reporting/src',
    [
      "import x from '@donghanh/store-sqlite';",
      "import x from '@donghanh/cli';",
      "import x from '@donghanh/core/src/projection/x.ts';",
      "import x from '../../core/src/index.ts';",
      "import x from 'node:sqlite';",
      "import { openLedger } from '@donghanh/core';",
    ],
  ],
  [
    'packages/testing/src',
    [
      "import x from '@donghanh/store-sqlite';",
      "import x from '@donghanh/reporting';",
      "import x from '../../core/src/index.ts';",
    ],
  ],
  [
    'packages/store-sqlite/src/x.test.ts',
    ["import x from '@donghanh/reporting';", "import x from '../../core/src/index.ts';"],
  ],
  ['packages/reporting/src/x.test.ts', ["import x from '@donghanh/store-sqlite';"]],
  [
    'packages/cli/src',
    ["import x from '@donghanh/core/src/index.ts';", "import x from '../../core/src/index.ts';"],
  ],
  [
    'examples/first-steps/src',
    [
      "import x from '@donghanh/core/src/index.ts';",
      "import x from '../../../packages/core/src/index.ts';",
    ],
  ],
  ['bench/src', ["import x from '../../packages/core/src/index.ts';"]],
  ['e2e', ["import x from '../packages/core/src/index.ts';"]],
];

/** What must stay possible. */
const allowed: typeof refused = [
  ...places.map(
    (place) =>
      [
        place,
        [
          "import x from 'fp-ts/lib/Either.js';",
          "import { either } from 'fp-ts';",
          "import x from 'io-ts';",
          "import x from 'uuid';",
          "import x from './x.ts';",
          "import x from './y/x.ts';",
          "const x = new Date('2015-01-24');",
        ],
      ] as const,
  ),
  [`${core}/vocabulary`, ["import x from '../vocabulary/y/x.ts';"]],
  [`${core}/event`, imports('vocabulary')],
  [`${core}/decision`, imports('vocabulary', 'event')],
  [`${core}/assignment`, ["import x from '../territory/x.ts';", "import x from '../event/x.ts';"]],
  [`${core}/catalogue`, imports(...domain)],
  [
    `${core}/projection/summary`,
    ["import x from '../../assignment/x.ts';", "import x from '../../catalogue/x.ts';"],
  ],
  [`${core}/ledger`, ["import x from '../projection/x.ts';"]],
  [`${core}/ledger/trust`, ["import x from '@noble/hashes/sha2.js';", "import x from '../x.ts';"]],
  [core, ["export * from './ledger/index.ts';"]],
  [
    `${core}/event/x.test.ts`,
    ["import x from 'node:fs';", "import x from 'vitest';", 'const x = Math.random();'],
  ],
  [
    'packages/store-sqlite/src',
    ["import x from '@donghanh/core';", "import x from 'node:sqlite';"],
  ],
  ['packages/store-sqlite/src/x.test.ts', ["import x from '@donghanh/testing';"]],
  [
    'packages/store-eventstoredb/src',
    ["import x from '@donghanh/core';", "import x from '@eventstore/db-client';"],
  ],
  ['packages/store-eventstoredb/test', ["import x from '@donghanh/testing';"]],
  [
    'packages/reporting/src',
    ["import x from '@donghanh/core';", "import { project } from '@donghanh/core';"],
  ],
  ['packages/core/test', ["import x from '../src/event/x.ts';", "import x from 'node:fs';"]],
  ['packages/cli/test', ["import x from '../src/x.ts';", "import x from '@donghanh/core';"]],
  ['packages/testing/test', ["import x from '../src/x.ts';", "import x from '@donghanh/core';"]],
  ['packages/testing/src', ["import x from '@donghanh/core';", "import x from 'fast-check';"]],
  [
    'packages/cli/src',
    ["import x from '@donghanh/reporting';", "import x from '@donghanh/store-sqlite';"],
  ],
  ['examples/first-steps/src', ["import x from '@donghanh/testing';"]],
];

/** One file a line, so that a refusal can be told from its neighbour's. */
const fileOf = (table: string, row: number, place: string, n: number) => {
  const name = `${table}-${row}-${n}`;
  return place.endsWith('.test.ts')
    ? `${dirname(place)}/${name}.test.ts`
    : `${place.replace(/\/$/, '')}/${name}.ts`;
};
const tables = { refused, allowed };

let work: string;
const refusedFiles = new Set<string>();

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const config of ['biome.jsonc', 'biome.boundaries.jsonc', 'lint']) {
    cpSync(join(root, config), join(work, config), { recursive: true });
  }
  for (const [table, rows] of Object.entries(tables)) {
    for (const [row, [place, lines]] of rows.entries()) {
      for (const [n, line] of lines.entries()) {
        const file = join(work, fileOf(table, row, place, n));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${line}\n`);
      }
    }
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--reporter=json',
      '--max-diagnostics=none',
      '--only=style/noRestrictedImports',
      '--only=style/noRestrictedGlobals',
      '--only=plugin',
      '.',
    ],
    { cwd: work, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const report: { diagnostics: { severity: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  for (const { severity, location } of report.diagnostics) {
    if (severity === 'error') refusedFiles.add(location.path.replaceAll('\\', '/'));
  }
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const refusedLines = (table: string, row: number, place: string, lines: readonly string[]) =>
  lines.filter((_, n) => refusedFiles.has(fileOf(table, row, place, n)));

it('knows every folder of core', () => {
  const folders = readdirSync(join(root, core), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => !floors.includes(name))).toEqual([]);
});

describe('the linter refuses', () => {
  it.each(refused.map(([place, lines], row) => ({ place, lines, row })))(
    'what $place (row $row) may not know',
    ({ place, lines, row }) => {
      expect(refusedLines('refused', row, place, lines)).toEqual(lines);
    },
  );
});

describe('the linter allows', () => {
  it.each(allowed.map(([place, lines], row) => ({ place, lines, row })))(
    'what $place (row $row) needs',
    ({ place, lines, row }) => {
      expect(refusedLines('allowed', row, place, lines)).toEqual([]);
    },
  );
});
