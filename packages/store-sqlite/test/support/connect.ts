import type { Place } from '../../src/options.ts';
import type { Migration } from '../../src/schema/migrations.ts';
import { type Connection, connectionTo } from '../../src/session/connection.ts';

/** A connection below the store, for looking at what a store does inside. */
export const connect = (
  file: string,
  options: Partial<Place> = {},
  steps?: readonly Migration[],
): Connection =>
  connectionTo(
    {
      store: file,
      file,
      readOnly: false,
      durability: 'full',
      busyTimeoutMs: 0,
      create: true,
      integrity: 'quick',
      ...options,
    },
    steps,
  );
