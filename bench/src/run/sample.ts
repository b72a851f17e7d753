/** What every sample is given: files that `prepare` made, and sizes. */
export interface Place {
  /** Folder of the prepared files. */
  readonly folder: string;
  /** A folder of this sample alone, to write in. */
  readonly scratch: string;
  readonly sizes: Sizes;
}

/** How much each sample does. */
export interface Sizes {
  /** Events of the main history. */
  readonly events: number;
  /** Streams of the main history. */
  readonly streams: number;
  /** Events that are held in memory as lines of JSON. */
  readonly lines: number;
  /** Events of the large history: the main one, grown. */
  readonly large: number;
  /** Events of the small history. */
  readonly small: number;
  /** Events fed to a projection beside the peer, and rehydrated. */
  readonly fed: number;
  /** Commands, or durable appends. */
  readonly commands: number;
  /** Rows of the table of a report. */
  readonly rows: number;
  /** Streams filled before appends in memory are measured. */
  readonly filled: number;
}

/** What a sample found. */
export interface Measured {
  /** Things done: events, commands, appends. */
  readonly units: number;
  /** By the clock. */
  readonly seconds: number;
  /** Seconds of processor time, all threads. */
  readonly cpu: number;
  /** Equal for variants that did the same work on the same data. */
  readonly check?: number;
}

/** One variant of a measurement. Runs in a process of its own. */
export type Sample = (place: Place) => Promise<Measured>;

/** Times a piece of work: by the clock, and by what this process had of the processors. */
export const timed = async <A>(
  work: () => A | Promise<A>,
): Promise<readonly [A, { readonly seconds: number; readonly cpu: number }]> => {
  const before = process.cpuUsage();
  const start = performance.now();
  const done = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return [done, { seconds, cpu: (user + system) / 1e6 }];
};

/** The right side; a failure ends the sample with its message. */
export const right = <A>(
  either:
    | { readonly _tag: 'Right'; readonly right: A }
    | { readonly _tag: 'Left'; readonly left: { readonly message: string } },
): A => {
  if (either._tag === 'Right') return either.right;
  throw new Error(either.left.message);
};
