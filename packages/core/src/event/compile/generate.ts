import * as intrinsics from './intrinsics.ts';
import { literal } from './literal.ts';
import type { Case, Field, Literal, Predicate, Shape } from './shape.ts';

/** Longer lists of codes are looked up in a set instead of compared one by one. */
const COMPARED = 12;

/**
 * A check as generated code: one function for each object, list and union, and tests of scalars
 * written out where they stand. Field names and codes enter the source as JSON literals, everything
 * else as a constant by its number.
 */
export const generate = (shape: Shape): Predicate => {
  const { source, constants } = sourceOf(shape);
  const make = new Function('i', 'c', source) as (
    i: typeof intrinsics,
    c: readonly unknown[],
  ) => Predicate;
  return make(intrinsics, constants);
};

/** The source of {@link generate}, a function body over `i` (intrinsics) and `c` (constants). */
export const sourceOf = (
  shape: Shape,
): { readonly source: string; readonly constants: readonly unknown[] } => {
  const constants: unknown[] = [];
  const functions: string[] = [];
  const named = new Map<Shape, string>();

  const constant = (value: unknown): string => {
    const known = constants.indexOf(value);
    return `c${known >= 0 ? known : constants.push(value) - 1}`;
  };

  const value = (v: Literal): string =>
    typeof v === 'string' ? literal(v) : typeof v === 'number' ? constant(v) : String(v);

  /** The name of a function of one argument for a shape. */
  const call = (part: Shape, body: (part: Shape) => string): string => {
    const known = named.get(part);
    if (known !== undefined) return known;
    const text = body(part);
    const name = `f${functions.length}`;
    functions.push(`function ${name}(u) {\n${text}\n}`);
    named.set(part, name);
    return name;
  };

  /** An expression that is true when the variable fits. */
  const test = (part: Shape, variable: string): string => {
    switch (part._tag) {
      case 'Anything':
        return 'true';
      case 'Json':
        return `typeof ${variable} === '${part.json}'`;
      case 'Accepted':
        return `(typeof ${variable} === '${part.json}' && ${constant(part.accepts)}(${variable}))`;
      case 'OneOf':
        if (part.values.length > COMPARED)
          return `${constant(new Set(part.values))}.has(${variable})`;
        return orElse(
          part.values.map((v) => `${variable} === ${value(v)}`),
          ' || ',
          'false',
        );
      case 'AnyOf':
        return orElse(
          part.parts.map((p) => test(p, variable)),
          ' || ',
          'false',
        );
      case 'AllOf':
        return orElse(
          part.parts.map((p) => test(p, variable)),
          ' && ',
          'true',
        );
      case 'Refined':
        return `(${test(part.base, variable)} && ${constant(part.accepts)}(${variable}))`;
      case 'Ask':
        return `${constant(part.is)}(${variable})`;
      case 'Closed':
        return `${call(part, () => closed(part.fields))}(${variable})`;
      case 'List':
        return `${call(part, () => list(part.item))}(${variable})`;
      case 'Dictionary':
        return `${call(part, () => dictionary(part.value))}(${variable})`;
      case 'Tagged':
        return `${call(part, () => cases(part.key, part.cases))}(${variable})`;
    }
  };

  const closed = (fields: readonly Field[]): string => {
    const lines = fields.map(
      ({ key, shape: inner, required }) =>
        `case ${literal(key)}: if (!${wrapped(test(inner, 'v'))}) return false;${required ? ' n++;' : ''} break;`,
    );
    const wanted = fields.filter((field) => field.required).length;
    return `if (typeof u !== 'object' || u === null || isArray(u)) return false;
const p = getPrototypeOf(u);
if (p !== objectPrototype && p !== null) return false;
let n = 0;
for (const k in u) {
if (!owns.call(u, k)) continue;
const v = u[k];
switch (k) {
${lines.join('\n')}
default: return false;
}
}
return n === ${wanted};`;
  };

  const list = (item: Shape): string => `if (!isArray(u) || u.every !== every) return false;
for (let x = 0; x < u.length; x++) {
const v = u[x];
if (!${wrapped(test(item, 'v'))}) return false;
}
return true;`;

  const dictionary = (
    inner: Shape,
  ): string => `if (tagOf.call(u) !== '[object Object]') return false;
for (const k in u) {
if (!owns.call(u, k)) continue;
const v = u[k];
if (!${wrapped(test(inner, 'v'))}) return false;
}
return true;`;

  const cases = (key: string, all: readonly Case[]): string =>
    `if (typeof u !== 'object' || u === null) return false;
switch (u[${literal(key)}]) {
${all.map((one) => `case ${value(one.value)}: return ${test(one.shape, 'u')};`).join('\n')}
default: return false;
}`;

  const last = test(shape, 'u');
  const source = [
    `'use strict';`,
    `const { ${Object.keys(intrinsics).join(', ')} } = i;`,
    ...constants.map((_, n) => `const c${n} = c[${n}];`),
    ...functions,
    named.has(shape)
      ? `return ${named.get(shape)};`
      : `return function check(u) { return !!${wrapped(last)}; };`,
  ].join('\n');
  return { source, constants };
};

const wrapped = (expression: string): string => `(${expression})`;

const orElse = (tests: readonly string[], operator: string, none: string): string =>
  tests.length === 0 ? none : wrapped(tests.join(operator));
