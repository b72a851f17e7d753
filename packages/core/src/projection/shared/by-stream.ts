import type { StreamName } from '../../event/recorded.ts';

/**
 * Things whose ids are unique within a stream only. A map of maps: one map with keys put together of
 * stream and id costs half of a replay, for building and hashing a million long texts. Plain data, so
 * that an accumulator that holds one can be saved.
 */
export type ByStream<A> = Map<StreamName, Map<string, A>>;

/** Nothing, of no stream. */
export const byStream = <A>(): ByStream<A> => new Map();

/** The thing of that id in the stream. */
export const inStream = <A>(things: ByStream<A>, stream: StreamName, id: string): A | undefined =>
  things.get(stream)?.get(id);

/** Puts a thing in its place. Changes the map. */
export const putInStream = <A>(
  things: ByStream<A>,
  stream: StreamName,
  id: string,
  value: A,
): void => {
  const found = things.get(stream);
  if (found === undefined) things.set(stream, new Map([[id, value]]));
  else found.set(id, value);
};

/** All of them, in no order to rely on. */
export const ofAllStreams = <A>(things: ByStream<A>): readonly A[] =>
  [...things.values()].flatMap((ofOne) => [...ofOne.values()]);
