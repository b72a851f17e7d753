import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Runs a script of this folder as a program of its own, in this folder. */
const run = (script: string, cwd: string): readonly string[] =>
  execFileSync(
    process.execPath,
    ['--conditions=@donghanh/source', fileURLToPath(new URL(script, import.meta.url))],
    { cwd, encoding: 'utf8' },
  )
    .trimEnd()
    .split('\n');

test('a view that is followed takes a gift in, and goes on from its snapshot; workers fold the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-steps-'));
  try {
    run('./embed.ts', folder);
    expect(run('./live.ts', folder)).toEqual([
      'FromTheBeginning, 5 events: 0 đồng delivered',
      'FromTheBeginning, 1 events: 100000000 đồng delivered',
    ]);
    expect(run('./live.ts', folder)).toEqual(['FromSnapshot, 0 events: 100000000 đồng delivered']);
    const [first] = run('./workers.ts', folder);
    expect(first).toMatch(/^6 \{/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('the first steps of the README do what it says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-steps-'));
  try {
    expect(run('./embed.ts', folder)).toEqual([
      'The agency is already assigned to this commune since 2012-04-20 (so-gtvt~keng-du-16822~1); adjust or end that assignment first',
    ]);
    const audited = run('./audit.ts', folder).join('\n');
    expect(audited).toContain("'Sở Giao thông vận tải'");
    expect(audited).toContain("'1310/QĐ-UBND'");
    expect(audited).toContain("'assignment-so-gtvt~keng-du-16822@0'");
    // All of it was recorded today, so nothing was known on 24/12/2014.
    expect(audited.endsWith('[]')).toBe(true);
    const told = run('./two-moments.ts', folder).join('\n');
    // No gift yet; the assignment is younger than any knowledge of 31/1/2013.
    expect(told).toMatch(/^0 \[\]$/m);
    expect(told).toMatch(/^2012 N undefined NOT_DUE together 0$/m);
    expect(told).toContain('MakePledge');
    expect(told).toMatch(/1 same same$/m);
    expect(told).toContain("[ 'written', 'assignment-so-gtvt~keng-du-16822@1', undefined ]");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
