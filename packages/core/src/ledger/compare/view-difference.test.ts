import { describe, expect, it } from 'vitest';
import { viewDifferences } from './view-difference.ts';

const places = (before: unknown, after: unknown, keys = {}) =>
  viewDifferences(before, after, keys).map(({ path, kind, before, after }) => ({
    path,
    kind,
    ...(kind !== 'added' && { before }),
    ...(kind !== 'removed' && { after }),
  }));

describe('two views', () => {
  it('do not differ from themselves', () => {
    const view = { a: 1, list: [{ agency: 'x', n: 1 }], none: undefined, refs: ['s-a@1'] };
    expect(places(view, structuredClone(view))).toEqual([]);
  });

  it('differ in fields: changed, added, removed', () => {
    expect(places({ a: 1, b: { c: 1, d: 2 } }, { b: { c: 2, e: 3 } })).toEqual([
      { path: 'a', kind: 'removed', before: 1 },
      { path: 'b.c', kind: 'changed', before: 1, after: 2 },
      { path: 'b.d', kind: 'removed', before: 2 },
      { path: 'b.e', kind: 'added', after: 3 },
    ]);
  });

  it('have their lines told apart by what they are about, not by their place', () => {
    const line = (agency: string, commune: string, value: number) => ({ agency, commune, value });
    expect(
      places(
        { lines: [line('a', 'x', 1), line('b', 'x', 2), line('c', 'x', 3)] },
        { lines: [line('z', 'x', 0), line('c', 'x', 4), line('a', 'x', 1)] },
      ),
    ).toEqual([
      {
        path: 'lines[agency=b,commune=x]',
        kind: 'removed',
        before: line('b', 'x', 2),
      },
      { path: 'lines[agency=c,commune=x].value', kind: 'changed', before: 3, after: 4 },
      { path: 'lines[agency=z,commune=x]', kind: 'added', after: line('z', 'x', 0) },
    ]);
  });

  it('have lines without such a field told apart by id, code, fact, day or name, else by place', () => {
    const find = (before: object[], after: object[]) =>
      places({ l: before }, { l: after }).map(({ path }) => path);
    expect(find([{ id: 'x', on: '2012', n: 1 }], [{ id: 'x', on: '2012', n: 2 }])).toEqual([
      'l[id=x].n',
    ]);
    expect(find([{ event: 's-a@1', n: 1 }], [{ event: 's-a@1', n: 2 }])).toEqual([
      'l[event=s-a@1].n',
    ]);
    expect(find([{ n: [1] }, { n: [2] }], [{ n: [1] }, { n: [3] }])).toEqual(['l[#2].n']);
  });

  it('may have two lines of one name: the second is counted', () => {
    expect(
      places(
        { l: [{ code: 'a', n: 1 }] },
        {
          l: [
            { code: 'a', n: 1 },
            { code: 'a', n: 2 },
          ],
        },
      ),
    ).toEqual([{ path: 'l[code=a#2]', kind: 'added', after: { code: 'a', n: 2 } }]);
  });

  it('have lists told apart by the fields that a projection declares', () => {
    const at = (place: string, n: number) => ({ agency: 'a', place, n });
    expect(
      places(
        { visits: [at('x', 1), at('y', 2)] },
        { visits: [at('y', 3), at('x', 1)] },
        {
          visits: ['place'],
        },
      ),
    ).toEqual([{ path: 'visits[place=y].n', kind: 'changed', before: 2, after: 3 }]);
  });

  it('differ in a list of plain values as a whole, and in the order of lines', () => {
    expect(places({ l: ['a', 'b'] }, { l: ['b'] })).toEqual([
      { path: 'l', kind: 'changed', before: ['a', 'b'], after: ['b'] },
    ]);
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(places({ l: [a, b] }, { l: [b, a] })).toEqual([
      { path: 'l', kind: 'changed', before: [a, b], after: [b, a] },
    ]);
  });

  it('do not differ by repeating the question', () => {
    const [before, after] = [{ effectiveOn: 'x' }, { effectiveOn: 'y' }];
    const asked = { before, after };
    expect(viewDifferences({ asOf: before, n: 1 }, { asOf: after, n: 1 }, {}, asked)).toEqual([]);
    const wrong = viewDifferences({ asOf: after, n: 1 }, { asOf: before, n: 1 }, {}, asked);
    expect(wrong.map(({ path }) => path)).toEqual(['asOf.effectiveOn']);
  });
});
