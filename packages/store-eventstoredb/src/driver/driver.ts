/** A place in the server's log. Both parts are the same for everything written in the last years. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An event as it goes to the server. */
export interface WireEvent {
  readonly id: string;
  readonly type: string;
  /** JSON where the server gives the same text back, bytes elsewhere. */
  readonly content:
    | { readonly _tag: 'Json'; readonly text: string }
    | { readonly _tag: 'Bytes'; readonly bytes: Uint8Array };
  /** Flat, and texts only: what every version of the server and of its clients takes. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An event as it comes from the server. What is in it was perhaps written by somebody else. */
export interface ReadEvent {
  readonly id: string;
  readonly streamId: string;
  readonly revision: bigint;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: unknown;
  readonly metadata: unknown;
  /** Undefined where the server does not say, as old ones do not within a stream. */
  readonly position: LogPosition | undefined;
}

/** Events as they come. Must be cancelled when it is not read to the end: leaving the loop is not enough. */
export interface Source extends AsyncIterable<ReadEvent> {
  readonly cancel: () => Promise<void>;
}

/** A page of a stream. `from` is part of it. */
interface StreamPage {
  readonly from: bigint | 'end';
  readonly backwards: boolean;
  readonly maxCount: number;
}

/** A page of the log. `from` is part of it. */
interface LogPage {
  readonly from: LogPosition | 'start' | 'end';
  readonly backwards: boolean;
  readonly maxCount: number;
}

/**
 * What the store needs of a client. Two clients stand behind it, so that neither's types nor habits
 * show anywhere else. Whatever goes wrong is thrown, as the client threw it.
 */
export interface Driver {
  /** Always with an expectation: without one the server promises no idempotence. */
  readonly append: (
    stream: string,
    expected: bigint | 'no_stream',
    events: readonly WireEvent[],
  ) => Promise<void>;
  readonly readStream: (stream: string, page: StreamPage) => Source;
  readonly readAll: (page: LogPage) => Source;
  /** Everything behind a place in streams that begin with the prefix, and what is added. */
  readonly subscribe: (after: LogPosition | 'start', prefix: string) => Source;
  readonly dispose: () => Promise<void>;
}
