// Holds the documentation to the code: `pnpm docs:check`; `pnpm docs:write` refreshes what it can.
// TypeScript blocks equal the regions of the files they are taken from, links and images lead
// somewhere, generated pages are current. Ends in `N passed, N failed`: one for every page, and one
// for the generated ones.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from './docs/links.ts';
import { snippets } from './docs/snippets.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const args = process.argv.slice(2);
const write = args.includes('--write');
const root = args.find((arg) => !arg.startsWith('--')) ?? join(here, '..');

const exists = (path) => existsSync(join(root, path));
const read = (path) => (exists(path) ? readFileSync(join(root, path), 'utf8') : undefined);

const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', '*.md'], {
  cwd: root,
  encoding: 'utf8',
});
if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
const pages = listed.stdout.split('\0').filter((path) => path !== '' && exists(path));

let passed = 0;
let failed = 0;
for (const path of pages) {
  let page = read(path);
  let findings = [];
  if (path === 'README.md' || path.startsWith('docs/')) {
    let checked = snippets(page, read);
    if (write && checked.refreshed !== page) {
      page = checked.refreshed;
      writeFileSync(join(root, path), page);
      console.log(`wrote ${path}`);
      checked = snippets(page, read);
    }
    findings = [...checked.findings];
  }
  findings.push(...brokenLinks(path, page, exists, read));
  for (const { line, message } of findings) console.log(`${path}:${line}: ${message}`);
  if (findings.length === 0) passed += 1;
  else failed += 1;
}

const generator = join(root, 'scripts', 'generate-docs.ts');
if (existsSync(generator)) {
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=@donghanh/source', generator, ...(write ? [] : ['--check'])],
    { cwd: root, stdio: 'inherit' },
  );
  if (status === 0) passed += 1;
  else failed += 1;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
