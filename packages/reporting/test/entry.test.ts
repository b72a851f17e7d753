import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const imported = /(?:^|\n)(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)/g;

/** The packages that a file imports, and all files behind it. */
const packagesBehind = (entry: string): readonly string[] => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!existsSync(file)) throw new Error(`${file} does not exist`);
    const text = readFileSync(file, 'utf8').replaceAll(/(?:import|export) type [^;]*;/g, '');
    for (const [, from = '', later = ''] of text.matchAll(imported)) {
      const name = from === '' ? later : from;
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else packages.add(name);
    }
  };
  visit(join(source, entry));
  return [...packages].sort();
};

it('who imports the main entry loads no more than these', () => {
  expect(packagesBehind('index.ts')).toEqual([
    '@donghanh/core',
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    'd3-scale',
    'd3-shape',
    'fp-ts/lib/Either.js',
    'io-ts',
  ]);
});

it('a workbook needs nothing but a zip', () => {
  expect(packagesBehind('xlsx/index.ts')).not.toContain('docx');
  expect(packagesBehind('xlsx/index.ts')).toContain('fflate');
});

it('what is heavy stands behind entries of its own', () => {
  expect(packagesBehind('docx/index.ts')).toEqual(
    expect.arrayContaining(['docx', 'docx/charts', 'fflate']),
  );
});

it('the engine of the PDF is loaded when a PDF is asked for', () => {
  expect(packagesBehind('pdf/index.ts')).toContain('@myriaddreamin/typst.ts');
  const text = readFileSync(join(source, 'pdf/render.ts'), 'utf8');
  expect(text).not.toMatch(/^import .*@myriaddreamin/m);
});
