import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { Vnd } from '../vocabulary/amounts/vnd.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { type Catalogue, defineCatalogue } from './catalogue.ts';
import { defineEvent, type EarlierVersion } from './define-event.ts';

const title = { vi: 'Hứa', en: 'Promised' };
const words = { title, serves: 'S2', effective: 'the day' };

// Version 1 gave triệu đồng; version 2 gave đồng; version 3 names the currency.
const V1 = fields('V1', { millions: t.number });
const V2 = fields('V2', { amount: Vnd });
const V3 = fields('V3', { amount: Vnd, currency: t.literal('VND') });
const v1: EarlierVersion = {
  version: 1,
  codec: V1,
  upcast: (data: t.TypeOf<typeof V1>) => ({ amount: data.millions * 1_000_000 }),
};
const v2: EarlierVersion = {
  version: 2,
  codec: V2,
  upcast: (data: t.TypeOf<typeof V2>) => ({ ...data, currency: 'VND' }),
};
const promised = (version: number, earlier: readonly EarlierVersion[]) =>
  defineEvent({
    ...words,
    type: 'Promised',
    version,
    earlier,
    codec: V3,
    example: { amount: 1, currency: 'VND' },
  });

const built = (): Catalogue =>
  E.getOrElseW((misfit: { readonly message: string }) => {
    throw new Error(misfit.message);
  })(defineCatalogue([promised(3, [v1, v2])]));

describe('a catalogue', () => {
  it.each([
    [1, { millions: 50 }],
    [2, { amount: 50_000_000 }],
    [3, { amount: 50_000_000, currency: 'VND' }],
  ])('reads version %d as data of today', (version, data) => {
    expect(built().read('Promised', version, data)).toEqual(
      E.right({ amount: 50_000_000, currency: 'VND' }),
    );
    expect(built().fits('Promised', version, data)).toBe(version === 3);
  });

  it('gives data of today back as it is', () => {
    const data = { amount: 1, currency: 'VND' };
    const read = built().read('Promised', 3, data);
    expect(E.isRight(read) && read.right === data).toBe(true);
  });

  it.each([
    [
      'an unknown type',
      'Vowed',
      1,
      {},
      'no event is called "Vowed"; it may come from a newer version',
    ],
    [
      'a version from the future',
      'Promised',
      4,
      {},
      'Promised version 4 is not known here (1 to 3 are); it may come from a newer version',
    ],
    [
      'version 0',
      'Promised',
      0,
      {},
      'Promised version 0 is not known here (1 to 3 are); it may come from a newer version',
    ],
    [
      'half a version',
      'Promised',
      1.5,
      {},
      'Promised version 1.5 is not known here (1 to 3 are); it may come from a newer version',
    ],
    [
      'data of today that does not fit',
      'Promised',
      3,
      { amount: -1, currency: 'VND' },
      'Promised: data.amount expected whole đồng from 0 to 10^14, found -1',
    ],
    [
      'data of an earlier version that does not fit',
      'Promised',
      1,
      { millions: 'fifty' },
      'Promised: data.millions expected number, found "fifty"',
    ],
    [
      'data that an upcaster makes unfit',
      'Promised',
      1,
      { millions: 0.0000001 },
      'Promised: data.amount expected whole đồng from 0 to 10^14, found 0.09999999999999999',
    ],
  ])('refuses %s in one line', (_what, type, version, data, message) => {
    const read = built().read(type, version, data);
    expect(E.isLeft(read) && read.left.message).toBe(message);
  });

  it.each([
    ['misses a version', 3, [v1], '1, 3'],
    ['begins too late', 3, [v2], '2, 3'],
    ['is in the wrong order', 3, [v2, v1], '2, 1, 3'],
    ['loops', 3, [v1, v1, v2], '1, 1, 2, 3'],
    ['is longer than today', 2, [v1, v2], '1, 2, 2'],
  ])('is not built from a chain that %s', (_what, version, earlier, found) => {
    const wanted = Array.from({ length: version }, (_, i) => i + 1).join(', ');
    expect(defineCatalogue([promised(version, earlier)])).toEqual(
      E.left({
        _tag: 'CatalogueMisfit',
        message: `Promised is at version ${version}, so it needs versions ${wanted} in this order; found ${found}`,
      }),
    );
  });

  it('is not built from two events of one name', () => {
    expect(defineCatalogue([promised(1, []), promised(1, [])])).toEqual(
      E.left({ _tag: 'CatalogueMisfit', message: 'two events are called Promised' }),
    );
  });
});

describe('an event whose codec changes what it reads', () => {
  const read = (codec: t.Mixed, data: unknown): unknown => {
    const made = defineCatalogue([
      defineEvent({ ...words, type: 'Promised', codec, example: undefined }),
    ]);
    if (E.isLeft(made)) throw new Error(made.left.message);
    expect(made.right.fits('Promised', 1, data)).toBe(false);
    return made.right.read('Promised', 1, data);
  };

  it('is decoded, so that no stray field gets through', () => {
    expect(read(t.strict({ amount: t.number }), { amount: 1, stray: true })).toEqual(
      E.right({ amount: 1 }),
    );
  });

  it('is decoded, so that what is of the type but not of the stored form is refused', () => {
    const Hours = new t.Type<number, string>(
      'Hours',
      t.number.is,
      (u, c) => (typeof u === 'string' ? t.success(Number(u)) : t.failure(u, c)),
      String,
    );
    expect(read(Hours, '12')).toEqual(E.right(12));
    expect(read(Hours, 12)).toMatchObject({ _tag: 'Left', left: { _tag: 'Misfits' } });
  });
});
