import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { changesNothing, compileIs } from './compile-is.ts';
import { sourceOf } from './generate.ts';
import { mayGenerate } from './may-generate.ts';
import { shapeOf } from './shape-of.ts';

const Form = codeList('Form', {
  money: { vi: 'tiền', en: 'money' },
  goods: { vi: 'hiện vật', en: 'goods' },
});
const Gift = fields(
  'Gift',
  { agency: AgencyId, form: Form, items: t.readonlyArray(fields('Item', { what: Text })) },
  { value: Vnd },
);
const gift = { agency: 'so-gtvt', form: 'goods', items: [{ what: 'bò' }], value: 44_000_000 };

describe('compileIs', () => {
  const is = compileIs(Gift);

  it.each([
    ['all fields', gift, true],
    ['fields in another order', Object.fromEntries(Object.entries(gift).reverse()), true],
    ['no optional field', { agency: 'so-gtvt', form: 'goods', items: [] }, true],
    ['a required field left out', { agency: 'so-gtvt', form: 'goods' }, false],
    ['a field too many', { ...gift, note: 'x' }, false],
    ['a field too many, deeper', { ...gift, items: [{ what: 'bò', note: 'x' }] }, false],
    ['an amount with a fraction', { ...gift, value: 0.5 }, false],
    ['an unknown code', { ...gift, form: 'toString' }, false],
    ['nothing in a list', { ...gift, items: [null] }, false],
    ['null', null, false],
    ['a list', [gift], false],
    ['nothing', undefined, false],
  ])('given %s', (_, value, fits) => {
    expect([is(value), Gift.is(value)]).toEqual([fits, fits]);
  });

  it('checks one part of a union that is told apart by a field', () => {
    const union = t.union([
      fields('Money', { kind: t.literal('money'), value: Vnd }),
      fields('Goods', { kind: t.literal('goods'), what: Text }),
    ]);
    expect(shapeOf(union)._tag).toBe('Tagged');
    const check = compileIs(union);
    expect(check({ kind: 'money', value: 1 })).toBe(true);
    expect(check({ kind: 'goods', value: 1 })).toBe(false);
    expect(check({ kind: 'labour', value: 1 })).toBe(false);
  });

  it('asks a codec that it does not know', () => {
    const Even = new t.Type<number>(
      'Even',
      (u): u is number => typeof u === 'number' && u % 2 === 0,
      t.number.validate,
      t.identity,
    );
    const check = compileIs(fields('Pair', { left: Even }));
    expect([check({ left: 2 }), check({ left: 3 })]).toEqual([true, false]);
  });
});

describe('the generated source', () => {
  it('holds names and codes as escaped literals only', () => {
    const name = `"];globalThis.broken=1;//\u2028`;
    const codec = fields('Trap', { [name]: t.literal(`'\u2029${name}`) });
    const { source } = sourceOf(shapeOf(codec));
    expect(source).toContain(String.raw`case "\"];globalThis.broken=1;//\u2028":`);
    expect(source).not.toMatch(/[\u2028\u2029]/);
    expect(compileIs(codec)({ [name]: `'\u2029${name}` })).toBe(true);
    expect(globalThis).not.toHaveProperty('broken');
  });
});

describe('changesNothing', () => {
  it('is true of the vocabulary, and of what is made of it', () => {
    expect(changesNothing(Gift)).toBe(true);
    expect(changesNothing(t.union([Gift, t.null]))).toBe(true);
  });

  it('is false where decode drops or turns something that `is` lets pass', () => {
    expect(changesNothing(t.strict({ a: t.string }))).toBe(false);
    expect(changesNothing(t.array(t.strict({ a: t.string })))).toBe(false);
    expect(changesNothing(fields('F', {}, { a: t.record(t.string, t.exact(t.type({}))) }))).toBe(
      false,
    );
    const Yes = t.boolean.pipe(
      new t.Type<true, boolean, boolean>(
        'Yes',
        (u): u is true => u === true,
        t.success as never,
        t.identity,
      ),
    );
    expect(changesNothing(t.intersection([t.unknown, Yes]))).toBe(false);
  });
});

describe('where the generation of code is forbidden', () => {
  it('builds the same check of closures', () => {
    expect(mayGenerate()).toBe(true);
    const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
    const program = `
      import { fields } from ${JSON.stringify(here('../../vocabulary/codec/fields.ts'))};
      import { Text } from ${JSON.stringify(here('../../vocabulary/text.ts'))};
      import { compileIs } from ${JSON.stringify(here('./compile-is.ts'))};
      import { mayGenerate } from ${JSON.stringify(here('./may-generate.ts'))};
      const is = compileIs(fields('F', { a: Text }));
      console.log(JSON.stringify([mayGenerate(), is({ a: 'x' }), is({ a: '' }), is({ a: 'x', b: 1 })]));
    `;
    const said = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(JSON.parse(said)).toEqual([false, true, false, false]);
  });
});
