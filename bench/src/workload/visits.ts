import { history, type Made } from './history.ts';

/** Some events that come to a stream together. */
export interface Visit {
  readonly stream: string;
  /** How many events the stream holds before. */
  readonly held: number;
  readonly events: readonly Made[];
}

const TOGETHER = 5;

/**
 * A workload in which a stream gets five events at a time, and other streams are written in between,
 * as in life: the events of one stream lie apart in the file.
 */
export function* visits(events: number): Generator<Visit> {
  const waiting = new Map<string, Made[]>();
  const held = new Map<string, number>();
  const visit = (stream: string, come: readonly Made[]): Visit => {
    const before = held.get(stream) ?? 0;
    held.set(stream, before + come.length);
    return { stream, held: before, events: come };
  };
  for (const made of history({ events, streams: events / 50 })) {
    const come = waiting.get(made.stream) ?? [];
    come.push(made);
    if (come.length < TOGETHER) {
      waiting.set(made.stream, come);
    } else {
      waiting.delete(made.stream);
      yield visit(made.stream, come);
    }
  }
  for (const [stream, come] of waiting) yield visit(stream, come);
}

/** The streams of such a workload, each once. */
export const streamsOf = (events: number): readonly string[] => {
  const streams = new Set<string>();
  for (const { stream } of history({ events, streams: events / 50 })) streams.add(stream);
  return [...streams];
};

/** The same list three times over: a program that runs on meets its streams again. */
export const threeTimes = <A>(list: readonly A[]): readonly A[] => [...list, ...list, ...list];
