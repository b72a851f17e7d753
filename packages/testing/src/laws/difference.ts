import { AssertionError } from 'node:assert';
import { inspect, isDeepStrictEqual } from 'node:util';

/** One place in which two values differ: its path, and what stands there in each. */
type Place = readonly [path: string, actual: unknown, expected: unknown];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The places in which two values differ, the first few. Views are large: a whole diff helps nobody. */
const places = (actual: unknown, expected: unknown, path: string, found: Place[]): void => {
  if (found.length === MOST || isDeepStrictEqual(actual, expected)) return;
  const walk =
    isObject(actual) &&
    isObject(expected) &&
    Array.isArray(actual) === Array.isArray(expected) &&
    !(actual instanceof Map || actual instanceof Set);
  const keys = walk ? [...new Set([...Object.keys(actual), ...Object.keys(expected)])] : [];
  const before = found.length;
  if (walk) {
    for (const key of keys) {
      const [one, other] = [Reflect.get(actual, key), Reflect.get(expected, key)];
      places(one, other, path === '' ? key : `${path}.${key}`, found);
    }
  }
  if (found.length === before) found.push([path, actual, expected]);
};

const MOST = 3;

const shown = (value: unknown): string =>
  inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 300 });

/** Throws an assertion error that says `what`, and the first places in which the values differ. */
export const agree = (actual: unknown, expected: unknown, what: string): void => {
  if (isDeepStrictEqual(actual, expected)) return;
  const found: Place[] = [];
  places(actual, expected, '', found);
  const lines = found.map(
    ([path, one, other]) => `\n  ${path || 'value'}: ${shown(one)} instead of ${shown(other)}`,
  );
  throw new AssertionError({ message: `${what}${lines.join('')}`, operator: 'agree' });
};
