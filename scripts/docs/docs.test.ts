import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../docs-check.mjs', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'docs-check-'));
  spawnSync('git', ['init', '-q'], { cwd: root });
  put(
    'examples/a.ts',
    [
      'export const all = () => {',
      '  // #region open',
      '  const ledger = open();',
      '',
      '  if (ledger) {',
      '    // #region inner',
      '    use(ledger);',
      '    // #endregion inner',
      '  }',
      '  // #endregion open',
      '};',
    ].join('\n'),
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const check = (...args: string[]) => {
  const { stdout, status } = spawnSync(process.execPath, [script, root, ...args], {
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), status };
};

const open = 'const ledger = open();\n\nif (ledger) {\n  use(ledger);\n}';
const block = (code: string, from = '<!-- from: examples/a.ts#open -->') =>
  `# Page\n\n${from}\n\`\`\`ts\n${code}\n\`\`\`\n`;

describe('a TypeScript block', () => {
  it('passes when it equals its region, less the indentation and the markers', () => {
    put('README.md', block(open));
    put('docs/guide.md', block('use(ledger);', '<!-- from: examples/a.ts#inner -->\n'));
    expect(check()).toEqual({ lines: ['2 passed, 0 failed'], status: 0 });
  });

  it('fails when it differs, and is refreshed by --write alone', () => {
    put('docs/deep/guide.md', `${block('const ledger = closed();')}\nAfter.\n`);
    expect(check()).toEqual({
      lines: [
        'docs/deep/guide.md:4: differs from examples/a.ts#open; `pnpm docs:write` refreshes it',
        '0 passed, 1 failed',
      ],
      status: 1,
    });
    expect(check('--write')).toEqual({
      lines: ['wrote docs/deep/guide.md', '1 passed, 0 failed'],
      status: 0,
    });
    expect(readFileSync(join(root, 'docs/deep/guide.md'), 'utf8')).toBe(`${block(open)}\nAfter.\n`);
  });

  it('fails without a source, with a missing file, a missing region, or one named twice', () => {
    put('twice.ts', '// #region a\n1\n// #endregion a\n// #region a\n2\n// #endregion a\n');
    put(
      'README.md',
      [
        block('free();', 'Some words.'),
        block('x', '<!-- from: gone.ts#open -->'),
        block('x', '<!-- from: examples/a.ts#gone -->'),
        block('1', '<!-- from: twice.ts#a -->'),
      ].join(''),
    );
    expect(check()).toEqual({
      lines: [
        'README.md:4: a TypeScript block that is not taken from a file: put `<!-- from: path#region -->` above it',
        'README.md:10: gone.ts does not exist',
        'README.md:16: examples/a.ts has not exactly one "// #region gone" with its "// #endregion gone"',
        'README.md:22: twice.ts has not exactly one "// #region a" with its "// #endregion a"',
        '0 passed, 1 failed',
      ],
      status: 1,
    });
  });

  it('is free in other pages, and other languages are free everywhere', () => {
    put('packages/x/README.md', block('free();', ''));
    put('README.md', '```sh\nls\n```\n\n~~~~md\n```ts\nx\n```\n~~~~\n');
    expect(check()).toEqual({ lines: ['2 passed, 0 failed'], status: 0 });
  });
});

describe('a link', () => {
  it('passes when its file and its heading exist, or when it leads to another site', () => {
    put('docs/đích.md', '# Hai ngày, một câu hỏi\n\n## `x`: y\n## `x`: y\n');
    put('docs/pic.png', '');
    put(
      'README.md',
      [
        '# Top',
        '[a](docs/%C4%91%C3%ADch.md#hai-ngày-một-câu-hỏi) [b](<docs/đích.md#x-y-1> "t") [c](#top)',
        '![p](docs/pic.png) <img width="1" src="docs/pic.png"> [d](https://example.org/x)',
        '`[code](nowhere.md)` <!-- [old](nowhere.md) -->',
        '[r]: docs/',
        '```sh\n[x](nowhere.md)\n```',
      ].join('\n'),
    );
    expect(check()).toEqual({ lines: ['2 passed, 0 failed'], status: 0 });
  });

  it('fails by line when the file or the heading is missing, in every page', () => {
    put('docs/a.md', '# A\n\n[x](b.md)\n![y](../pic.png)\n');
    put('packages/x/README.md', '[up](../../docs/a.md#b)\n[out](../../../x.md)\n[abs](/docs/a.md)');
    expect(check()).toEqual({
      lines: [
        'docs/a.md:3: b.md does not exist',
        'docs/a.md:4: ../pic.png does not exist',
        'packages/x/README.md:1: docs/a.md has no heading #b',
        'packages/x/README.md:2: ../../../x.md leaves the repository; write it from this page',
        'packages/x/README.md:3: /docs/a.md leaves the repository; write it from this page',
        '0 passed, 2 failed',
      ],
      status: 1,
    });
  });
});

describe('generated pages', () => {
  it('are checked, and written with --write', () => {
    put(
      'scripts/generate-docs.ts',
      "const args: string[] = process.argv.slice(2);\nprocess.exitCode = args[0] === '--check' ? 1 : 0;\n",
    );
    expect(check()).toEqual({ lines: ['0 passed, 1 failed'], status: 1 });
    expect(check('--write')).toEqual({ lines: ['1 passed, 0 failed'], status: 0 });
  });
});
