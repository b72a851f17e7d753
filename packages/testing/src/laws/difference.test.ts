import { describe, expect, it } from 'vitest';
import { agree } from './difference.ts';

const complaint = (actual: unknown, expected: unknown): string => {
  try {
    agree(actual, expected, 'they differ');
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail('they agree');
};

describe('the difference of two values', () => {
  it('is none where they are equal in every field', () => {
    agree({ a: [1, new Map([[1, { b: 2 }]])] }, { a: [1, new Map([[1, { b: 2 }]])] }, '');
    agree(undefined, undefined, '');
  });

  it.each([
    [{ rows: [{ total: 1 }] }, { rows: [{ total: 2 }] }, 'rows.0.total: 1 instead of 2'],
    [{ a: 1 }, { a: 1, b: undefined }, 'value: { a: 1 } instead of { a: 1, b: undefined }'],
    [[1, 2], [1], '1: 2 instead of undefined'],
    [new Map([[1, 2]]), new Map([[1, 3]]), 'value: Map(1) { 1 => 2 } instead of Map(1) { 1 => 3 }'],
    [0, -0, 'value: 0 instead of -0'],
    [[], {}, 'value: [] instead of {}'],
    [null, { a: 1 }, 'value: null instead of { a: 1 }'],
  ])('%j and %j: %s', (actual, expected, shown) => {
    expect(complaint(actual, expected)).toBe(`they differ\n  ${shown}`);
  });

  it('is told for the first three places', () => {
    const message = complaint([1, 2, 3, 4, 5], [0, 0, 0, 0, 0]);
    expect(message.split('\n')).toHaveLength(4);
  });
});
