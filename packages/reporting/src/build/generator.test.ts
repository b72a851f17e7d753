import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generator } from './generator.ts';

it('names this package and its version', () => {
  const file = new URL('../../package.json', import.meta.url);
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  expect(generator).toEqual({ name, version });
});
