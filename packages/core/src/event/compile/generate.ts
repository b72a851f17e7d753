import * as intrinsics from './intrinsics.ts';
import type { Literal, Predicate, Shape } from './shape.ts';
import {
  closedBody,
  dictionaryBody,
  joined,
  listBody,
  literalOf,
  taggedBody,
  wrapped,
} from './source-parts.ts';

/**
 * A check as generated code: one function for each object and list, and tests of scalars written out where they stand. Field names and codes enter the source as JSON
 * literals, everything else as a constant by its number.
 */
export const generate = (shape: Shape): Predicate => {
  const { source, constants } = sourceOf(shape);
  const make = new Function('i', 'c', source) as (
    i: typeof intrinsics,
    c: readonly unknown[],
  ) => Predicate;
  return make(intrinsics, constants);
};

/** Longer lists of codes are looked up in a set instead of compared one by one. */
const COMPARED = 12;

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
  const value = (v: Literal): string => (typeof v === 'number' ? constant(v) : literalOf(v));

  /** The name of the function that checks a shape. */
  const functionFor = (part: Shape, body: () => string): string => {
    const known = named.get(part);
    if (known !== undefined) return known;
    const text = body();
    const name = `f${functions.length}`;
    functions.push(`function ${name}(u) {\n${text}\n}`);
    named.set(part, name);
    return name;
  };

  /** An expression that is true when the variable fits. */
  const test = (part: Shape, variable: string): string => {
    const call = (body: () => string): string => `${functionFor(part, body)}(${variable})`;
    switch (part._tag) {
      case 'Anything':
        return 'true';
      case 'Json':
        return `typeof ${variable} === '${part.json}'`;
      case 'Accepted':
        return `(typeof ${variable} === '${part.json}' && ${constant(part.accepts)}(${variable}))`;
      case 'OneOf': {
        const { values } = part;
        if (values.length > COMPARED) return `${constant(new Set(values))}.has(${variable})`;
        const tests = values.map((v) => `${variable} === ${value(v)}`);
        return joined(tests, '||', 'false');
      }
      case 'AnyOf':
        return joined(
          part.parts.map((p) => test(p, variable)),
          '||',
          'false',
        );
      case 'AllOf':
        return joined(
          part.parts.map((p) => test(p, variable)),
          '&&',
          'true',
        );
      case 'Refined':
        return `(${test(part.base, variable)} && ${constant(part.accepts)}(${variable}))`;
      case 'Ask':
        return `${constant(part.is)}(${variable})`;
      case 'Closed':
        return call(() => closedBody(part.fields.map((f) => ({ ...f, test: test(f.shape, 'v') }))));
      case 'List':
        return call(() => listBody(test(part.item, 'v')));
      case 'Dictionary':
        return call(() => dictionaryBody(test(part.value, 'v')));
      case 'Tagged':
        return call(() =>
          taggedBody(
            part.key,
            part.cases.map((one) => ({ value: value(one.value), test: test(one.shape, 'u') })),
          ),
        );
    }
  };

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
