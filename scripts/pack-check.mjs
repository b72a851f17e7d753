// Packs every package, lints the tarballs, and uses them from a throwaway project as a user would:
// installed with npm, imported as ESM, required as CommonJS, type-checked under three resolutions.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const run = (cmd, args, cwd = root) =>
  execFileSync(cmd, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: windows,
  });

let passed = 0;
let failed = 0;
const check = (name, body) => {
  try {
    body();
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error.stdout ?? error.message}`);
  }
};

const work = mkdtempSync(join(tmpdir(), 'pack-check-'));
const packages = readdirSync(join(root, 'packages')).map((dir) => ({
  dir: join(root, 'packages', dir),
  name: JSON.parse(readFileSync(join(root, 'packages', dir, 'package.json'), 'utf8')).name,
}));
const tarballs = packages.map(({ dir, name }) => {
  const [{ filename, files }] = [
    JSON.parse(run('pnpm', ['pack', '--json', '--pack-destination', work], dir)),
  ].flat();
  return { name, file: filename, contents: files.map(({ path }) => path) };
});

for (const { name, file, contents } of tarballs) {
  check(`contents ${name}`, () => {
    const missing = [
      'LICENSE',
      'README.md',
      'dist/index.js',
      'dist/index.cjs',
      'src/index.ts',
    ].filter((path) => !contents.includes(path));
    const unwanted = contents.filter((path) => /\.test\.|tsconfig|tsup|vitest\.config/.test(path));
    if (missing.length + unwanted.length > 0)
      throw new Error(`missing: ${missing.join(', ')}; not wanted: ${unwanted.join(', ')}`);
  });
  check(`publint ${name}`, () => run('pnpm', ['exec', 'publint', file, '--strict']));
  // Entries beside the main one are found by `exports` only, as in every Node.js that the packages need.
  check(`attw ${name}`, () =>
    run('pnpm', ['exec', 'attw', file, '--format', 'ascii', '--profile', 'node16']),
  );
}

const app = join(work, 'app');
mkdirSync(app);
writeFileSync(join(app, 'package.json'), '{"private":true}');
check('npm install of the tarballs', () =>
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs.map((t) => t.file)],
    app,
  ),
);
for (const { name } of tarballs) {
  check(`import ${name}`, () =>
    run(
      process.execPath,
      ['--input-type=module', '-e', `await import(${JSON.stringify(name)})`],
      app,
    ),
  );
  check(`require ${name}`, () =>
    run(process.execPath, ['-e', `require(${JSON.stringify(name)})`], app),
  );
}
// `docx` comes with the command line. The engine of the PDF does not, and is not needed to import.
for (const entry of ['docx', 'xlsx', 'pdf', 'verify']) {
  const name = `@donghanh/reporting/${entry}`;
  check(`import and require ${name}`, () => {
    run(process.execPath, ['--input-type=module', '-e', `await import('${name}')`], app);
    run(process.execPath, ['-e', `require('${name}')`], app);
  });
}
check('donghanh --help', () => run(join(app, 'node_modules', '.bin', 'donghanh'), ['--help'], app));

const source = tarballs
  .map(({ name }, i) => `import * as m${i} from '${name}';\nexport const k${i}: object = m${i};`)
  .join('\n');
writeFileSync(join(app, 'esm.mts'), source);
writeFileSync(join(app, 'cjs.cts'), source);
const tsc = join(root, 'node_modules', '.bin', 'tsc');
for (const [module, resolution, files] of [
  ['nodenext', 'nodenext', ['esm.mts', 'cjs.cts']],
  ['esnext', 'bundler', ['esm.mts']],
]) {
  check(`types, ${resolution}`, () =>
    run(
      tsc,
      [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--target',
        'es2022',
        '--types',
        'node',
        '--typeRoots',
        join(root, 'node_modules/@types'),
        '--module',
        module,
        '--moduleResolution',
        resolution,
        ...files,
      ],
      app,
    ),
  );
}
rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
