import { describe, expect, it } from 'vitest';
import { frozen } from './frozen.ts';

describe('a frozen view', () => {
  it('is the same view, and cannot be changed anywhere', () => {
    const view = {
      total: 1,
      rows: [{ name: 'Keng Đu', facts: ['a@0'] }],
      none: undefined,
      no: null,
    };
    const before = structuredClone(view);
    expect(frozen(view)).toBe(view);
    expect(() => view.rows.push({ name: '', facts: [] })).toThrow(TypeError);
    expect(() => view.rows[0]?.facts.push('b@0')).toThrow(TypeError);
    expect(() => Object.assign(view.rows[0] ?? {}, { name: '' })).toThrow(TypeError);
    expect(() => Object.assign(view, { total: 2 })).toThrow(TypeError);
    expect(view).toEqual(before);
  });

  it('may be a number, a list, or hold itself', () => {
    expect([frozen(1), frozen('a'), frozen(null)]).toEqual([1, 'a', null]);
    const list: unknown[] = [{ a: 1 }];
    list.push(list);
    expect(Object.isFrozen(frozen(list)[0])).toBe(true);
  });
});
