import type { Instant, Meta, PartialDate, StreamName } from '@donghanh/core';

/** A fact of a test: decoded, but without its place in a history. Made by the builders. */
export interface TestFact<T extends string = string, A = unknown> {
  readonly type: T;
  /** The version that `data` is written in: today's. */
  readonly schemaVersion: number;
  readonly effectiveOn: PartialDate;
  readonly data: A;
  /** Undefined where neither the data nor the test says of whom the fact is ("pledge p1 is amended"). */
  readonly stream: StreamName | undefined;
  /** Undefined: in the morning of the day from which the fact is certain. */
  readonly recordedAt: Instant | undefined;
  /** What the test says beside the fact: actor, source, ids, reason. */
  readonly meta: Partial<Meta>;
}

/** Where and when a fact stands, and what is said beside it. */
export interface Place {
  /** When it is true in the world: a day, month or year, as `2012-05-29`. */
  readonly on?: string;
  /**
   * When it was recorded: a moment as `2013-01-10T08:00:00+07:00`, or a day, which means its end.
   * Left out: ten in the morning (in Vietnam) of the day from which the fact is certain.
   */
  readonly recordedAt?: string;
  /** Left out: the stream of the units that the data name, or of the {@link world}'s pair. */
  readonly stream?: string;
  /** Beside what every fact has: `{ id, actor, reason, source: { confidence: 'reconstructed' } }`. */
  readonly meta?: MetaJson;
}

/** {@link Meta} as a test writes it. */
export interface MetaJson {
  readonly id?: string;
  readonly actor?: string;
  readonly commandId?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly reason?: string;
  readonly document?: {
    readonly document: string;
    readonly article?: string;
    readonly annexLine?: string;
  };
  readonly source?: {
    readonly confidence: 'found' | 'derived' | 'inferred' | 'reconstructed';
    readonly ref?: string;
    readonly note?: string;
  };
  readonly seen?: number;
}

/** A test wrote a fact that no history can hold. The message says where, and what was expected. */
export class UnlawfulFact extends Error {
  override readonly name = 'UnlawfulFact';
}
