import { describe, expect, it } from 'vitest';
import { combineParts, combinePlain } from './combine.ts';

describe('accumulators of disjoint sets of streams, combined', () => {
  it('unite maps and sets, join lists, and go into objects', () => {
    const one = {
      names: new Map([['a', ['1']]]),
      seen: new Set(['x']),
      refs: ['r1'],
      registers: { units: new Map([['u1', { from: '2012' }]]), acts: new Map() },
    };
    const other: typeof one = {
      names: new Map([
        ['a', ['2']],
        ['b', ['3']],
      ]),
      seen: new Set(['x', 'y']),
      refs: ['r2', 'r3'],
      registers: { units: new Map([['u2', { from: '2013' }]]), acts: new Map() },
    };
    const before = structuredClone([one, other]);
    expect(combineParts<typeof one>()([one, other])).toEqual({
      names: new Map([
        ['a', ['1', '2']],
        ['b', ['3']],
      ]),
      seen: new Set(['x', 'y']),
      refs: ['r1', 'r2', 'r3'],
      registers: {
        units: new Map([
          ['u1', { from: '2012' }],
          ['u2', { from: '2013' }],
        ]),
        acts: new Map(),
      },
    });
    expect([one, other]).toEqual(before);
  });

  it('share what one of them holds, and make anew what several hold', () => {
    const mine = ['1'];
    const [one, other] = [new Map([['a', mine]]), new Map([['b', ['2']]])];
    const all = combinePlain([one, other]);
    expect(all).not.toBe(one);
    expect(all.get('a')).toBe(mine);
    expect(combinePlain([one, new Map([['a', ['2']]])]).get('a')).not.toBe(mine);
  });

  it('keep what only some know, and a text on which all agree', () => {
    type Acc = { kind: string; end: string | undefined };
    const accs: Acc[] = [
      { kind: 'k', end: undefined },
      { kind: 'k', end: '2015' },
    ];
    expect(combineParts<Acc>()(accs)).toEqual({ kind: 'k', end: '2015' });
  });

  it('are one, or none, without more ado', () => {
    expect(combinePlain([['only']])).toEqual(['only']);
    expect(combineParts<{ refs: string[] }>()([{ refs: ['only'] }])).toEqual({ refs: ['only'] });
  });

  it('combine a part in the way that is given for it', () => {
    type Acc = { count: number; names: string[] };
    const combine = combineParts<Acc>({ count: (counts) => counts.reduce((a, b) => a + b, 0) });
    expect(
      combine([
        { count: 2, names: ['a'] },
        { count: 3, names: ['b'] },
      ]),
    ).toEqual({ count: 5, names: ['a', 'b'] });
  });

  it.each([
    ['numbers, even equal ones', { at: { n: 1 } }, { at: { n: 1 } }],
    ['texts that differ', { at: { n: 'a' } }, { at: { n: 'b' } }],
    ['things of different kinds', { at: { n: [] } }, { at: { n: new Map() } }],
    ['things with a class', { at: { n: new Date(0) } }, { at: { n: new Date(1) } }],
  ])('refuse to guess about %s', (_, one, other) => {
    expect(() => combinePlain<unknown>([one, other])).toThrow(
      'nobody said how to combine what differs at .at.n',
    );
  });
});
