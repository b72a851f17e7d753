/** How single parts of an accumulator are combined that are no containers: by their names. */
export type Special<Acc> = {
  readonly [K in keyof Acc]?: (values: readonly Acc[K][]) => Acc[K];
};

/**
 * Combines accumulators of disjoint sets of streams that are made of containers: of maps and sets the
 * union, of lists one after the other, of objects field by field. What only one of them holds is
 * shared, not copied; a container that several hold is made anew. Two texts must be equal.
 *
 * A number, or texts that differ, mean something else in each accumulator (a count, a day, a maximum):
 * nobody can combine them without knowing what they mean. Give such a part in `special`.
 */
export const combineParts =
  <Acc extends object>(special: Special<NoInfer<Acc>> = {}) =>
  (accs: readonly Acc[]): Acc =>
    mergedFields<Acc>(accs, special, '');

/** The same for accumulators that are one map, set or list. */
export const combinePlain = <Acc>(accs: readonly Acc[]): Acc => merged(accs, '') as Acc;

const mergedFields = <Acc extends object>(
  accs: readonly Acc[],
  special: Special<Acc>,
  path: string,
): Acc => {
  const keys = [...new Set(accs.flatMap((acc) => Object.keys(acc)))] as (keyof Acc & string)[];
  const fields = keys.map((key) => {
    const values = accs.map((acc) => acc[key]);
    const how = special[key];
    return [key, how === undefined ? merged(values, `${path}.${key}`) : how(values)];
  });
  // Each field was combined from the same field of all.
  return Object.fromEntries(fields) as Acc;
};

const merged = (values: readonly unknown[], path: string): unknown => {
  const given = values.filter((value) => value !== undefined);
  const [first] = given;
  if (given.length < 2) return first;
  if (given.every((value) => value instanceof Map)) return mergedMaps(given, path);
  if (given.every((value) => value instanceof Set)) {
    return new Set(given.flatMap((set) => [...set]));
  }
  if (given.every(Array.isArray)) return given.flat();
  if (given.every(isPlain)) return mergedFields<object>(given, {}, path);
  if (typeof first !== 'number' && given.every((value) => value === first)) return first;
  throw new TypeError(`nobody said how to combine what differs at ${path || 'the top'}`);
};

const mergedMaps = (
  maps: readonly Map<unknown, unknown>[],
  path: string,
): Map<unknown, unknown> => {
  const all = new Map<unknown, unknown>();
  const several = new Map<unknown, unknown[]>();
  for (const map of maps) {
    for (const [key, value] of map) {
      if (!all.has(key)) all.set(key, value);
      else {
        const values = several.get(key);
        if (values === undefined) several.set(key, [all.get(key), value]);
        else values.push(value);
      }
    }
  }
  for (const [key, values] of several) all.set(key, merged(values, `${path}.${String(key)}`));
  return all;
};

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
