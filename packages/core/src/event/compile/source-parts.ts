import { literal } from './literal.ts';
import type { Literal } from './shape.ts';

// Pieces of generated source. A function body is about `u`, an object's field about its name `k` and
// its value `v`. Names and codes are compared one after the other: telling them apart by length first
// was measured, and was no faster.

/** `( … )` around an expression. */
export const wrapped = (expression: string): string => `(${expression})`;

/** Expressions joined by an operator; `none` when there are none. */
export const joined = (tests: readonly string[], operator: '||' | '&&', none: string): string =>
  tests.length === 0 ? none : wrapped(tests.join(` ${operator} `));

/** One field: its name, the test of its value, whether it must be there. */
export interface FieldTest {
  readonly key: string;
  readonly test: string;
  readonly required: boolean;
}

/** The body of a check of an object with these fields and no others. */
export const closedBody = (fields: readonly FieldTest[]): string => {
  const cases = fields.map(
    ({ key, test, required }) =>
      `case ${literal(key)}: if (!${wrapped(test)}) return false;${required ? ' n++;' : ''} break;`,
  );
  return `if (typeof u !== 'object' || u === null || isArray(u)) return false;
const p = getPrototypeOf(u);
if (p !== objectPrototype && p !== null) return false;
let n = 0;
for (const k in u) {
if (!owns.call(u, k)) continue;
const v = u[k];
switch (k) {
${cases.join('\n')}
default: return false;
}
}
return n === ${fields.filter(({ required }) => required).length};`;
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
