import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts keys by code unit at every depth, leaves out what is undefined, and keeps lists in order', () => {
    expect(canonicalJson({ ê: 1, b: [{ z: 1, a: undefined }, null], a: 'Đ', B: true })).toBe(
      '{"B":true,"a":"Đ","b":[{"z":1},null],"ê":1}',
    );
  });

  it('escapes halves of a pair, so that it is always UTF-8', () => {
    expect(canonicalJson(['\ud800', '\u2028'])).toBe('["\\ud800","\u2028"]');
  });

  test.prop([fc.jsonValue({ noUnicodeString: false })])('is JSON of the same value', (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  test.prop([fc.dictionary(fc.string(), fc.integer())])(
    'does not depend on the order in which keys were set',
    (record) => {
      const backwards = Object.fromEntries(Object.entries(record).reverse());
      expect(canonicalJson(backwards)).toBe(canonicalJson(record));
    },
  );
});
