import { createContext, runInContext } from 'node:vm';
import { fc } from '@fast-check/vitest';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { AgencyId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { closures } from './closures.ts';
import { generate } from './generate.ts';
import { shapeOf } from './shape-of.ts';

/** A codec, and values that fit it. */
interface Sample {
  readonly codec: t.Mixed;
  readonly fit: fc.Arbitrary<unknown>;
}

/** Names that source code, prototypes and JSON make trouble with. */
const ownCopy = (codec: t.Mixed): t.Mixed =>
  new t.Type(codec.name, codec.is, codec.validate, codec.encode);

const hostile = [
  ...[
    'a',
    'b',
    'c',
    'tag',
    '',
    '0',
    '-1',
    '__proto__',
    'constructor',
    'toString',
    'every',
    'length',
  ],
  ...[
    'hasOwnProperty',
    "it's",
    '"',
    '`$' + '{a}`',
    '\\',
    '\\u0022',
    '*/',
    '//',
    '</script>',
    '\n',
    '\r',
  ],
  ...['\u2028', '\u2029', '\ud800', '\udc00', '\u0000', 'đ', 'default:', 'u', 'v', 'n', 'c0', 'f0'],
] as const;
const name = fc.constantFrom(...hostile);
const json = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(-0), name);
/** What a change may put in; `never` is what refinements below refuse. */
const other = fc.oneof(json, fc.constant('never'));
const same = (codec: t.Mixed, ...values: readonly unknown[]): Sample => ({
  codec,
  fit: fc.constantFrom(...values),
});
/** An object made of entries, so that `__proto__` is a field like any other. */
const entries = (pairs: readonly (readonly [string, unknown])[]): unknown =>
  Object.fromEntries(pairs);

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom(
    same(Text, 'xã Keng Đu', 'x'),
    same(AgencyId, 'so-gtvt', 'a'),
    same(Vnd, 0, 50_000_000),
    same(LocalDate, '2012-02-29'),
    same(t.string, '', 'x'),
    same(t.number, 0, -0, 1.5),
    same(t.boolean, true, false),
    same(t.null, null),
    same(t.Int, 1, -7),
    { codec: t.unknown, fit: json },
    // Not known to the compiler: asked themselves.
    same(t.type({ a: t.string }), { a: '' }, { a: 'x', b: 1 }),
    same(t.strict({ a: t.string }), { a: '' }, { a: 'x', b: 1 }),
    same(t.partial({ a: t.string }), {}, { a: 'x' }),
    same(t.UnknownArray, [], [1]),
    same(t.record(AgencyId, t.number), {}, { 'so-gtvt': 1 }, { Đ: 'no such id' }),
  ),
  fc
    .constantFrom('x', "'", '\u2028', '\ud800', 1, -0, Number.MAX_VALUE, true, false)
    .map((value): Sample => same(t.literal(value), value)),
  fc.uniqueArray(name, { minLength: 1, maxLength: 20 }).chain((names) => {
    const labels = Object.fromEntries(names.map((n) => [n, { vi: n, en: n }]));
    const fit = fc.constantFrom(...names);
    return fc.constantFrom<Sample>(
      { codec: codeList('L', labels), fit },
      { codec: t.keyof(labels), fit },
    );
  }),
);

const closed = (parts: readonly Sample[], names: readonly string[], required: number): Sample => {
  const pair = (i: number): readonly [string, t.Mixed] => [
    names[i] as string,
    (parts[i] as Sample).codec,
  ];
  const all = parts.slice(0, names.length).map((_, i) => i);
  const codec = fields(
    'F',
    Object.fromEntries(all.filter((i) => i < required).map(pair)),
    Object.fromEntries(all.filter((i) => i >= required).map(pair)),
  );
  const present = all.map((i) =>
    fc.tuple(
      fc.constant(names[i] as string),
      (parts[i] as Sample).fit,
      i < required ? fc.constant(true) : fc.boolean(),
    ),
  );
  const fit = fc
    .tuple(...present)
    .map((found) => entries(found.filter(([, , there]) => there).map(([k, v]) => [k, v])));
  return { codec, fit };
};

const { sample } = fc.letrec<{ sample: Sample }>((tie) => {
  const several = fc.array(tie('sample'), { minLength: 2, maxLength: 5 });
  const one = tie('sample');
  return {
    sample: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc
        .tuple(several, fc.uniqueArray(name, { minLength: 0, maxLength: 5 }), fc.nat(5))
        .map(([parts, names, required]) => closed(parts, names, required)),
      // A union told apart by a field.
      fc
        .tuple(several, fc.uniqueArray(name, { minLength: 5, maxLength: 5 }))
        .map(([parts, names]) => {
          const cases = parts.map((part, i) =>
            closed(
              [same(t.literal(names[i] as string), names[i]), part],
              ['tag', 'a'],
              1 + (i % 2),
            ),
          );
          const codec = t.union(cases.map((c) => c.codec) as [t.Mixed, t.Mixed]);
          return { codec, fit: fc.oneof(...cases.map((c) => c.fit)) };
        }),
      several.map((parts) => ({
        codec: t.union(parts.map((p) => p.codec) as [t.Mixed, t.Mixed]),
        fit: fc.oneof(...parts.map((p) => p.fit)),
      })),
      one.map(({ codec, fit }) => ({
        codec: t.array(codec),
        fit: fc.array(fit, { maxLength: 3 }),
      })),
      one.map(({ codec, fit }) => ({
        codec: t.readonly(t.readonlyArray(codec)),
        fit: fc.array(fit, { maxLength: 3 }),
      })),
      one.map(({ codec, fit }) => ({
        codec: t.record(t.string, codec),
        fit: fc.array(fc.tuple(name, fit), { maxLength: 3 }).map(entries),
      })),
      one.map(({ codec, fit }) => ({ codec: t.intersection([codec, t.unknown]), fit })),
      one.map(({ codec, fit }) => ({
        codec: t.refinement(codec, (v) => v !== 'never', 'not never'),
        fit,
      })),
      // io-ts gives the codec in a recursion the recursion's name, so it gets one of its own.
      one.map(({ codec, fit }) => ({ codec: t.recursion('R', () => ownCopy(codec)), fit })),
    ),
  };
});

type Tree = Record<string, unknown> | unknown[];
const isTree = (u: unknown): u is Tree => typeof u === 'object' && u !== null;

/** The value with its part at a random place changed. */
const changeAt = (
  value: unknown,
  path: readonly number[],
  change: (v: unknown) => unknown,
): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || !isTree(value) || Object.keys(value).length === 0) return change(value);
  const key = Object.keys(value)[step % Object.keys(value).length] as string;
  const copied = Object.entries(value).map(
    ([k, v]) => [k, k === key ? changeAt(v, rest, change) : v] as const,
  );
  return Array.isArray(value) ? copied.map(([, v]) => v) : entries(copied);
};

const path = fc.array(fc.nat(9), { maxLength: 4 });
const jsonChange = fc.tuple(fc.nat(4), name, other).map(([kind, key, put]) => (v: unknown) => {
  if (kind === 0 || !isTree(v)) return put;
  if (kind === 1)
    return Array.isArray(v) ? [...v, put] : entries([...Object.entries(v), [key, put]]);
  if (kind === 2) return Array.isArray(v) ? v.slice(1) : entries(Object.entries(v).slice(1));
  if (kind === 3) return Array.isArray(v) ? entries(Object.entries(v)) : Object.values(v);
  return Array.isArray(v) ? v : entries(Object.entries(v).reverse());
});

class Stranger {}
type Describe = (value: unknown) => PropertyDescriptor;
const plain: Describe = (value) => ({
  value,
  enumerable: true,
  writable: true,
  configurable: true,
});
/** The fields of a value on another object, as far as that takes them. */
const on = (target: object, v: object, how: Describe = plain): object => {
  for (const [k, value] of Object.entries(v)) {
    if (k !== 'length') Reflect.defineProperty(target, k, how(value));
  }
  return target;
};
const elsewhere = createContext({});

/** What JSON.parse never gives, made of what fits. */
const strange: readonly ((v: object) => unknown)[] = [
  (v) => on(new Stranger(), v),
  (v) => Object.create(v),
  (v) => on(Object.create(null), v),
  (v) => on([], v),
  (v) => on(() => 0, v),
  (v) => on(new Date(0), v),
  (v) => Object.setPrototypeOf(on([], v), Object.prototype),
  (v) => Object.setPrototypeOf(on(new Error('x'), v), Object.prototype),
  (v) => new Map(Object.entries(v)),
  (v) => new Proxy(v, {}),
  (v) => on({}, v, (value) => ({ get: () => value, enumerable: true })),
  (v) => on({}, v, (value) => ({ value, enumerable: false })),
  (v) =>
    on(
      on({}, v, (value) => ({ value, enumerable: false })),
      { z: 1 },
    ),
  (v) => on(on({}, v), { b: undefined }),
  (v) => on(Object.create({ c: 1 }), v),
  (v) => Object.assign(on({}, v), { [Symbol.toStringTag]: 'Window' }),
  (v) => Object.assign(on({}, v), { [Symbol.toStringTag]: 'Date' }),
  (v) => Object.assign(on({}, v), { [Symbol('s')]: 1 }),
  (v) => Object.assign([], { 1: v }),
  (v) => [v, undefined, Number.NaN, 1n, () => 0],
  (v) => (Array.isArray(v) ? Object.assign([...v], { every: () => false }) : v),
  (v) => (Array.isArray(v) ? Object.setPrototypeOf([...v], null) : v),
  (v) => (Array.isArray(v) ? Object.assign([...v], { length: v.length + 2 }) : v),
  (v) => runInContext(`(${JSON.stringify(v)})`, elsewhere),
];

/** True when `codec.is` says no. It may throw, at an array without methods, and then says nothing. */
const refuses = (codec: t.Mixed, u: unknown): boolean => {
  try {
    return !codec.is(u);
  } catch {
    return false;
  }
};

const backEnds = (codec: t.Mixed) => {
  const shape = shapeOf(codec);
  return { generated: generate(shape), built: closures(shape) };
};

describe('the compiled check', () => {
  it('says yes to what fits, and agrees with codec.is on what nearly fits', () => {
    let yes = 0;
    let no = 0;
    const property = fc.property(
      sample.chain(({ codec, fit }) =>
        fc.tuple(fc.constant(codec), fit, fc.array(fc.tuple(path, jsonChange), { maxLength: 2 })),
      ),
      ([codec, value, changes]) => {
        const { generated, built } = backEnds(codec);
        expect([codec.is(value), generated(value), built(value)]).toEqual([true, true, true]);
        const changed: unknown = changes.reduce(
          (v, [at, change]) => changeAt(v, at, change),
          value,
        );
        const is = codec.is(changed);
        expect([generated(changed), built(changed)]).toEqual([is, is]);
        if (is) yes += 1;
        else no += 1;
      },
    );
    fc.assert(property, { numRuns: 3000 });
    // Neither answer is the answer to everything.
    expect(Math.min(yes, no)).toBeGreaterThan(300);
  });

  it('says yes to nothing that codec.is refuses, even where it never came from JSON', () => {
    let refused = 0;
    const property = fc.property(
      sample.chain(({ codec, fit }) => fc.tuple(fc.constant(codec), fit)),
      path,
      fc.constantFrom(...strange),
      ([codec, value], at, change) => {
        const { generated, built } = backEnds(codec);
        const odd = changeAt(value, at, (v) => change(isTree(v) ? v : { a: v }));
        if (!refuses(codec, odd)) return;
        refused += 1;
        expect([generated(odd), built(odd)]).toEqual([false, false]);
      },
    );
    fc.assert(property, { numRuns: 3000 });
    expect(refused).toBeGreaterThan(300);
  });
});
