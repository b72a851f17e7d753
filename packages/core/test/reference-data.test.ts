import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  collationKey,
  compareVietnamese,
  sortVietnamese,
  toVietnameseWords,
} from '../src/index.ts';

// Lists checked by hand that are kept beside the checkout, in a folder shared/data, and are not part of
// it. Their facts stand in the tests beside the sources too; where the lists are, every row is held to.
const foldersAbove = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersAbove(dirname(folder))];

const read = (name: string): unknown => {
  const file = foldersAbove(dirname(fileURLToPath(import.meta.url)))
    .map((folder) => join(folder, 'shared', 'data', name))
    .find((path) => existsSync(path));
  return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
};

interface Numbers {
  readonly cases: readonly (readonly [string, string])[];
}
interface Names {
  readonly tones: readonly string[];
  readonly alphabet: readonly string[];
  readonly communes: readonly string[];
}
const numbers = read('number_words_fixture.json') as Numbers | undefined;
const names = read('collation_fixture.json') as Names | undefined;

describe.skipIf(numbers === undefined)('the list of numbers (skipped where it is not kept)', () => {
  it('has rows', () => {
    expect(numbers?.cases.length).toBeGreaterThan(15);
  });

  it.each(numbers?.cases ?? [])('%s is "%s"', (digits, words) => {
    expect(toVietnameseWords(BigInt(digits))).toBe(words);
    expect(toVietnameseWords(Number(digits), { zeroTen: 'lẻ' })).toBe(
      words.replaceAll('linh', 'lẻ'),
    );
  });
});

describe.skipIf(names === undefined)('the list of names (skipped where it is not kept)', () => {
  it.each(['tones', 'alphabet', 'communes'] as const)('%s are in their order', (list) => {
    const ordered = names?.[list] ?? [];
    expect(ordered.length).toBeGreaterThan(5);
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
    expect(
      sortVietnamese(
        [...ordered].sort(),
        (name) => name,
        (name) => name,
      ),
    ).toEqual(ordered);
    const keys = ordered.map(collationKey);
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(ordered.length);
  });
});
