/** How a history in EventStoreDB is opened. */
export interface EventStoreDbOptions {
  /**
   * What the streams of this history begin with on the server: `donghanh` makes
   * `donghanh.commune-keng-du`. Events of other streams are not looked at, so several histories, and
   * other programs, can share a server. Letters, digits, `-` and `_`. Default `donghanh`.
   */
  readonly namespace?: string;
  /**
   * Which client speaks to the server: that of EventStoreDB, or its successor, that of KurrentDB
   * (`@kurrent/kurrentdb-client`), which must be installed beside this package. Left out: by the
   * connection string, `esdb:` or `kurrentdb:`.
   */
  readonly client?: 'eventstore' | 'kurrent';
  /** How long one answer may take, in milliseconds, before it counts as lost. Default 10,000. */
  readonly timeoutMs?: number;
  /** How often something is tried before the answer is StoreBusy. Default 5. */
  readonly attempts?: number;
  /** How to wait between two tries. Left out: on the clock of this machine. */
  readonly wait?: Wait;
}

/** Waits so many milliseconds; returns early when the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Options with their defaults. */
export interface Settings {
  readonly namespace: string;
  readonly timeoutMs: number;
  readonly attempts: number;
  readonly wait: Wait;
}
