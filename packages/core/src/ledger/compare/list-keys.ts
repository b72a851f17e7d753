/** How items of lists are told apart: by the name of the list, the fields that say which item it is. */
export type ListKeys = Readonly<Record<string, readonly string[]>>;

/**
 * Fields that say of what a line is, wherever they occur: all of them that a line has, together. When
 * it has none, the first that it has of {@link lesser}.
 */
const telling = [
  'assignment',
  'agency',
  'commune',
  'district',
  'document',
  'figure',
  'scope',
  'contribution',
  'gift',
  'pledge',
  'commitment',
  'indicator',
  'area',
  'areaId',
  'standard',
  'year',
  'period',
  'flag',
] as const;

const lesser = ['id', 'code', 'event', 'ref', 'on', 'name'] as const;

type Plain = string | number | boolean;

const plain = (value: unknown): value is Plain =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const fieldOf = (item: unknown, field: string): unknown =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, field)
    ? Reflect.get(item, field)
    : undefined;

const named = (item: unknown, fields: readonly string[]): string =>
  fields
    .flatMap((field) => {
      const value = fieldOf(item, field);
      return plain(value) ? [`${field}=${value}`] : [];
    })
    .join(',');

const keyOf = (item: unknown, declared: readonly string[] | undefined): string => {
  if (declared !== undefined) return named(item, declared);
  const all = named(item, telling);
  if (all !== '') return all;
  const one = lesser.find((field) => plain(fieldOf(item, field)));
  return one === undefined ? '' : named(item, [one]);
};

/** The items of a list by what each is; of several with one name, the second is `…#2`. */
export const keyed = (
  items: readonly unknown[],
  declared: readonly string[] | undefined,
): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const met = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item, declared);
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    found.set(key === '' ? `#${times}` : times === 1 ? key : `${key}#${times}`, item);
  }
  return found;
};
