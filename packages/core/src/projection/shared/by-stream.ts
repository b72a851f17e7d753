import type { StreamName } from '../../event/recorded.ts';

/**
 * Things whose ids are unique within a stream only. A map of maps: one map with keys put together of
 * stream and id costs half of a replay, for building and hashing a million long texts.
 */
export class ByStream<A> {
  private readonly streams = new Map<StreamName, Map<string, A>>();

  get(stream: StreamName, id: string): A | undefined {
    return this.streams.get(stream)?.get(id);
  }

  set(stream: StreamName, id: string, value: A): void {
    const found = this.streams.get(stream);
    if (found === undefined) this.streams.set(stream, new Map([[id, value]]));
    else found.set(id, value);
  }

  /** All of them, in no order to rely on. */
  values(): readonly A[] {
    return [...this.streams.values()].flatMap((things) => [...things.values()]);
  }
}
