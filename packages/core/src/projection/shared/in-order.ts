import { collationKey } from '../../vocabulary/names/collation.ts';

/** What a list is ordered by, most important first: names in Vietnamese order, ids and dates as text. */
export type OrderBy<A> = readonly (
  | { readonly name: (item: A) => string }
  | { readonly text: (item: A) => string }
)[];

/** A new array in that order. Each key is computed once; items equal in all keep their places. */
export const inOrder = <A>(items: readonly A[], by: OrderBy<A>): readonly A[] =>
  items
    .map((item) => ({
      item,
      keys: by.map((key) => ('name' in key ? collationKey(key.name(item)) : key.text(item))),
    }))
    .sort((a, b) => {
      for (const [i, key] of a.keys.entries()) {
        const other = b.keys[i] as string;
        if (key !== other) return key < other ? -1 : 1;
      }
      return 0;
    })
    .map(({ item }) => item);
