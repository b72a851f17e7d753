import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { Vnd } from '../amounts/vnd.ts';
import { fields } from './fields.ts';
import { decodeWith, showMisfits } from './misfit.ts';

const Item = fields('Item', { what: t.string }, { amount: Vnd });
const Gift = fields('Gift', { id: t.string, items: t.readonlyArray(Item) }, { joint: t.boolean });

const line = (value: unknown): string =>
  E.match(showMisfits, () => 'fits')(decodeWith(Gift)(value));

describe('a closed object', () => {
  const gift = { id: 'g1', items: [{ what: 'bò', amount: 10 }], joint: true };

  it('gives a fitting value back as it is, not a copy', () => {
    expect(Gift.is(gift)).toBe(true);
    expect(decodeWith(Gift)(gift)).toEqual(E.right(gift));
    const decoded = decodeWith(Gift)(gift);
    expect(E.toUnion(decoded)).toBe(gift);
  });

  it.each([
    ['no object', 'text', 'value: expected an object, found "text"'],
    ['an array', [], 'value: expected an object, found []'],
    ['null', null, 'value: expected an object, found null'],
    ['nothing', undefined, 'value: expected an object, found nothing'],
    ['a missing field', { items: [] }, 'id: expected string (required), found nothing'],
    [
      'an unknown field, which is never dropped in silence',
      { ...gift, Amount: 1 },
      'Amount: expected no such field (fields: id, items, joint), found 1',
    ],
    [
      'a deep misfit',
      { id: 'g1', items: [{ what: 'bò' }, { what: 'dê', amount: 0.5 }] },
      'items.1.amount: expected whole đồng from 0 to 10^14, found 0.5',
    ],
    [
      'an amount as text',
      { id: 'g1', items: [{ what: 'bò', amount: '10' }] },
      'items.0.amount: expected whole đồng from 0 to 10^14, found "10"',
    ],
    [
      'several misfits, three of them spelled out',
      { id: 1, items: 2, joint: 3, more: 4 },
      'more: expected no such field (fields: id, items, joint), found 4; id: expected string, found 1; items: expected ReadonlyArray<Item>, found 2; and 1 more',
    ],
  ])('refuses %s in one line', (_what, value, expected) => {
    expect(line(value)).toBe(expected);
  });

  it('reads an optional field that is undefined as absent, and drops it', () => {
    const value = { id: 'g1', items: [], joint: undefined };
    expect(Gift.is(value)).toBe(false);
    expect(decodeWith(Gift)(value)).toEqual(E.right({ id: 'g1', items: [] }));
    expect(Object.keys(E.toUnion(decodeWith(Gift)(value)))).toEqual(['id', 'items']);
  });

  it('is not taken in by inherited fields or by instances of classes', () => {
    expect(Gift.is(Object.create(gift))).toBe(false);
    class Gifted {
      readonly id = 'g1';
      readonly items = [];
    }
    expect(Gift.is(new Gifted())).toBe(false);
    expect(line(JSON.parse('{"id":"g1","items":[],"__proto__":{"joint":true}}'))).toBe(
      '__proto__: expected no such field (fields: id, items, joint), found {"joint":true}',
    );
  });

  it('writes its fields in the order of the codec, whatever the order they came in', () => {
    const value = { joint: true, items: [], id: 'g1' };
    expect(JSON.stringify(Gift.encode(value))).toBe('{"id":"g1","items":[],"joint":true}');
  });
});
