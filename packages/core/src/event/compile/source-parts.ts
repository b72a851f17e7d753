import { literal } from './literal.ts';
import type { Literal } from './shape.ts';

// Pieces of generated source. A function body is about `u`, an object's field about its name `k` and
// its value `v`. Texts are told apart by their length first: a comparison of two texts costs more
// than one of two numbers, and lists of names seldom hold many of one length.

/** `( … )` around an expression. */
export const wrapped = (expression: string): string => `(${expression})`;

/** Expressions joined by an operator; `none` when there are none. */
export const joined = (tests: readonly string[], operator: '||' | '&&', none: string): string =>
  tests.length === 0 ? none : wrapped(tests.join(` ${operator} `));

const byLength = <A>(
  parts: readonly A[],
  textOf: (part: A) => string,
): readonly (readonly A[])[] => {
  const groups = new Map<number, A[]>();
  for (const part of parts) {
    const { length } = textOf(part);
    const group = groups.get(length);
    if (group === undefined) groups.set(length, [part]);
    else group.push(part);
  }
  return [...groups.values()];
};

/** One field: its name, the test of its value, whether it must be there. */
export interface FieldTest {
  readonly key: string;
  readonly test: string;
  readonly required: boolean;
}

/** The body of a check of an object with these fields and no others. */
export const closedBody = (fields: readonly FieldTest[]): string => {
  const cases = byLength(fields, ({ key }) => key).map((group) => {
    const tests = group.map(
      ({ key, test, required }) =>
        `if (k === ${literal(key)}) { if (!${wrapped(test)}) return false;${required ? ' n++;' : ''} break; }`,
    );
    return `case ${group[0]?.key.length}:\n${tests.join('\n')}\nreturn false;`;
  });
  return `if (typeof u !== 'object' || u === null || isArray(u)) return false;
const p = getPrototypeOf(u);
if (p !== objectPrototype && p !== null) return false;
let n = 0;
for (const k in u) {
if (!owns.call(u, k)) continue;
const v = u[k];
switch (k.length) {
${cases.join('\n')}
default: return false;
}
}
return n === ${fields.filter(({ required }) => required).length};`;
};

/** The body of a check that a value is one of these texts. */
export const oneOfBody = (values: readonly string[]): string => {
  const cases = byLength(values, (text) => text).map(
    (group) =>
      `case ${group[0]?.length}: return ${group.map((text) => `u === ${literal(text)}`).join(' || ')};`,
  );
  return `if (typeof u !== 'string') return false;
switch (u.length) {
${cases.join('\n')}
default: return false;
}`;
};

/** The body of a check of an array. An array with an `every` of its own answers io-ts in its own way. */
export const listBody = (
  test: string,
): string => `if (!isArray(u) || u.every !== every) return false;
for (let x = 0; x < u.length; x++) {
const v = u[x];
if (!${wrapped(test)}) return false;
}
return true;`;

/** The body of a check of an object with any keys. */
export const dictionaryBody = (
  test: string,
): string => `if (tagOf.call(u) !== '[object Object]') return false;
for (const k in u) {
if (!owns.call(u, k)) continue;
const v = u[k];
if (!${wrapped(test)}) return false;
}
return true;`;

/** The body of a check of objects told apart by a field; the test of each is about `u`. */
export const taggedBody = (
  key: string,
  cases: readonly { readonly value: string; readonly test: string }[],
): string => `if (typeof u !== 'object' || u === null) return false;
switch (u[${literal(key)}]) {
${cases.map(({ value, test }) => `case ${value}: return ${test};`).join('\n')}
default: return false;
}`;

/** A literal that is no number; a number is passed as a constant. */
export const literalOf = (value: Exclude<Literal, number>): string =>
  typeof value === 'string' ? literal(value) : String(value);
