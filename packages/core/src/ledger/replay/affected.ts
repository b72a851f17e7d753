import type { StreamName } from '../../event/recorded.ts';
import { categoryOf } from '../../event/stream-name.ts';
import type { BadEvent } from '../reading/read-event.ts';

/**
 * Which part of a view may be wrong because events could not be read. `all` when it cannot be told,
 * or when others are read by what was lost (a unit, a document, a scope, a correction).
 */
export type Affected =
  | { readonly extent: 'none' }
  | { readonly extent: 'all' }
  | {
      readonly extent: 'some';
      /** What they speak of: `assignment`, `need`. */
      readonly categories: readonly string[];
      readonly types: readonly string[];
      readonly streams: readonly StreamName[];
      /** Ids of the agencies, communes and others in the names of their streams. */
      readonly entities: readonly string[];
    };

/**
 * Categories by which no other fact is read: what is lost there touches the entities in the name of
 * its stream. A fact of any other category may touch everything.
 */
const OWN_ONLY: ReadonlySet<string> = new Set([
  'assignment',
  'voluntary',
  'need',
  'indicator',
  'figure',
  'recommendation',
  'shortcoming',
]);

const unique = <A extends string>(values: readonly A[]): readonly A[] =>
  [...new Set(values)].sort();

/** What may be wrong without these events. */
export const affectedBy = (bad: readonly BadEvent[]): Affected => {
  if (bad.length === 0) return { extent: 'none' };
  const streams = bad.map(({ ref }) => ref.slice(0, ref.lastIndexOf('@')) as StreamName);
  const categories = streams.map(categoryOf);
  if (!categories.every((category) => OWN_ONLY.has(category))) return { extent: 'all' };
  return {
    extent: 'some',
    categories: unique(categories),
    types: unique(bad.map(({ type }) => type)),
    streams: unique(streams),
    entities: unique(streams.flatMap((stream) => stream.slice(stream.indexOf('-') + 1).split('~'))),
  };
};
