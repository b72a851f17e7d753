import { keyed, type ListKeys } from './list-keys.ts';

/** A part of a view as it stands on both sides; undefined where it is not. */
export interface PartPair {
  readonly before: unknown;
  readonly after: unknown;
}

/** One place in which two views differ. */
export interface ViewDifference extends PartPair {
  /** Where: names of fields, and of list items what they are: `findings[agency=x,year=2012].verdict`. */
  readonly path: string;
  /** `added`: only after. `removed`: only before. `changed`: in both, and not the same. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** The parts that hold it, from the nearest out to the line of the list it stands in. */
  readonly within: readonly PartPair[];
}

/** What the two sides were asked: a view that repeats its question does not differ by that. */
export type Asked = PartPair;

type Dict = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Are two values of views the same, to the last leaf? */
const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, i) => same(each, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
};

const kindOf = (before: boolean, after: boolean): ViewDifference['kind'] =>
  before && after ? 'changed' : after ? 'added' : 'removed';

const isLines = (list: readonly unknown[]): boolean =>
  list.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));

/**
 * The places in which two views differ, in the order of the view: fields by their names, lines of a
 * list by what they are about, whatever their place in it. A line that is only on one side is one
 * difference, as a whole; so is a list of plain values that are not the same.
 */
export const viewDifferences = (
  before: unknown,
  after: unknown,
  keys: ListKeys = {},
  asked?: Asked,
): readonly ViewDifference[] => {
  const found: ViewDifference[] = [];
  const whole: PartPair = { before, after };

  const put = (
    path: string,
    pair: PartPair,
    has: [boolean, boolean],
    within: readonly PartPair[],
  ) => found.push({ path, kind: kindOf(...has), ...pair, within });

  const fields = (a: Dict, b: Dict, path: string, within: readonly PartPair[]): void => {
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const has: [boolean, boolean] = [Object.hasOwn(a, name), Object.hasOwn(b, name)];
      const pair = { before: has[0] ? a[name] : undefined, after: has[1] ? b[name] : undefined };
      const at = path === '' ? name : `${path}.${name}`;
      if (has[0] && has[1]) walk(pair, at, name, within);
      else put(at, pair, has, within);
    }
  };

  const lines = (
    a: readonly unknown[],
    b: readonly unknown[],
    path: string,
    name: string,
  ): boolean => {
    const declared = Object.hasOwn(keys, name) ? keys[name] : undefined;
    const [one, other] = [keyed(a, declared), keyed(b, declared)];
    const begun = found.length;
    for (const key of new Set([...one.keys(), ...other.keys()])) {
      const has: [boolean, boolean] = [one.has(key), other.has(key)];
      const pair = { before: one.get(key), after: other.get(key) };
      // What holds a line holds a thousand others: facts are looked for in the line only.
      if (has[0] && has[1]) walk(pair, `${path}[${key}]`, '', []);
      else put(`${path}[${key}]`, pair, has, [pair]);
    }
    return found.length > begun;
  };

  const walk = (pair: PartPair, path: string, name: string, outer: readonly PartPair[]): void => {
    const { before: a, after: b } = pair;
    if (Object.is(a, b)) return;
    if (asked !== undefined && same(a, asked.before) && same(b, asked.after)) return;
    if (isObject(a) && isObject(b)) {
      // The whole view names every fact: it tells of its own fields only, not of what is deeper.
      fields(a, b, path, [pair, ...outer.filter((one) => one !== whole)]);
      return;
    }
    if (Array.isArray(a) && Array.isArray(b)) {
      if (same(a, b)) return;
      if (isLines(a) && isLines(b) && lines(a, b, path, name)) return;
    }
    put(path, pair, [true, true], outer);
  };

  walk(whole, '', '', []);
  return found;
};
