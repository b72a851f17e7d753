import { expect, it } from 'vitest';
import type { Block } from '../../model/block.ts';
import { partNumbers } from './part-numbers.ts';

const heading = (level: 2 | 3, id: string): Block => ({
  type: 'heading',
  id,
  level,
  text: { vi: id, en: id },
});
const findings = (name: string, count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i) => ({ type: 'finding', id: `${name}${i + 1}` }) as never);
const numbers = (...blocks: readonly (Block | readonly Block[])[]) => [
  ...partNumbers(blocks.flat()),
];

it('parts are numbered within their section, points within their part', () => {
  expect(
    numbers(
      heading(2, 'I'),
      heading(3, 'one'),
      findings('x', 2),
      heading(3, 'two'),
      findings('y', 3),
      heading(2, 'II'),
      heading(3, 'three'),
      heading(3, 'four'),
    ),
  ).toEqual([
    ['one', '1.'],
    ['two', '2.'],
    ['x1', 'a)'],
    ['x2', 'b)'],
    ['y1', 'a)'],
    ['y2', 'b)'],
    ['y3', 'c)'],
    ['three', '1.'],
    ['four', '2.'],
  ]);
});

it('what stands alone bears no number; points may stand in a section at once', () => {
  expect(
    numbers(
      heading(2, 'I'),
      heading(3, 'one'),
      findings('x', 1),
      heading(2, 'II'),
      findings('y', 2),
    ),
  ).toEqual([
    ['y1', 'a)'],
    ['y2', 'b)'],
  ]);
});

it('letters come in Vietnamese order; more points than letters are counted', () => {
  const marks = (count: number) => numbers(findings('x', count)).map(([, mark]) => mark);
  expect(marks(23).join(' ')).toBe(
    'a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)',
  );
  expect(marks(24).at(0)).toBe('1)');
  expect(marks(24).at(-1)).toBe('24)');
});
