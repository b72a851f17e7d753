/** An event in the fake server's log. */
export interface Kept {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly metadata: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
  readonly customMetadata: Uint8Array;
}

export type Proposed = Pick<Kept, 'id' | 'metadata' | 'data' | 'customMetadata'>;

/** What the server answers to an append. */
export type Answer =
  | { readonly _tag: 'Success'; readonly revision: number; readonly position: bigint }
  | { readonly _tag: 'WrongExpectedVersion'; readonly current: number };

/** The memory of a fake server: streams, and one log over all of them. */
export interface Log {
  readonly events: readonly Kept[];
  readonly stream: (name: string) => readonly Kept[] | undefined;
  /** `expected` is the last revision, -1 for no stream. The same ids in the same place succeed again. */
  readonly append: (name: string, expected: number, events: readonly Proposed[]) => Answer;
  /** Puts events there as they are: what other programs write. */
  readonly plant: (name: string, events: readonly Proposed[]) => void;
  /** Takes the first event of a stream away, as `$maxCount` or a truncation does. */
  readonly cut: (name: string) => void;
  /** Calls back for every event that is added; gives a function that ends this. */
  readonly listen: (listener: (event: Kept) => void) => () => void;
}

const stats: Proposed = {
  id: '11111111-1111-4111-8111-111111111111',
  metadata: new Map([
    ['type', '$statsCollected'],
    ['content-type', 'application/json'],
    ['created', '16000000000000000'],
  ]),
  data: new TextEncoder().encode('{"proc-mem":1}'),
  customMetadata: new Uint8Array(),
};

export const newLog = (): Log => {
  const events: Kept[] = [];
  const streams = new Map<string, Kept[]>();
  const listeners = new Set<(event: Kept) => void>();
  let position = 1000n;
  let appends = 0;

  const plant = (name: string, added: readonly Proposed[]): void => {
    const list = streams.get(name) ?? [];
    streams.set(name, list);
    for (const proposed of added) {
      // Places in a file, not numbers: as far apart as what is written is long.
      position += 90n + BigInt(proposed.data.length);
      const kept: Kept = { ...proposed, stream: name, revision: list.length, position };
      list.push(kept);
      events.push(kept);
    }
    const fresh = events.slice(events.length - added.length);
    for (const listener of listeners) for (const event of fresh) listener(event);
  };
  plant('$stats-fake', [stats]);

  return {
    events,
    stream: (name) => streams.get(name),
    append: (name, expected, proposed) => {
      const list = streams.get(name) ?? [];
      const current = list.length - 1;
      const there = list.slice(expected + 1, expected + 1 + proposed.length);
      const repeat =
        expected < current &&
        there.length === proposed.length &&
        there.every(({ id }, i) => id === proposed[i]?.id);
      if (expected !== current && !repeat) return { _tag: 'WrongExpectedVersion', current };
      if (!repeat) plant(name, proposed);
      const last = streams.get(name)?.[expected + proposed.length];
      appends += 1;
      // The server writes of its own accord as well, into the same log.
      if (appends % 3 === 0) plant('$stats-fake', [stats]);
      return {
        _tag: 'Success',
        revision: expected + proposed.length,
        position: last?.position ?? 0n,
      };
    },
    plant,
    cut: (name) => {
      streams.get(name)?.shift();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
