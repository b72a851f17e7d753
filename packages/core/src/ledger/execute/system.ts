import { v7 } from 'uuid';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { Uuid } from '../../vocabulary/ids.ts';

/** The clock of this machine. The only clock of the library: everything below takes the time from it. */
export const systemClock = (): Instant => new Date().toISOString() as Instant;

/** New ids, ordered by time (UUID version 7). The only dice of the library. */
export const systemIds = (): Uuid => v7() as Uuid;
