import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EventStore } from '@donghanh/core';
import { eventStoreDb } from '@donghanh/store-eventstoredb';
import { sqliteStore } from '@donghanh/store-sqlite';

/** True for an address of EventStoreDB or KurrentDB. */
const isAddress = (history: string): boolean => /^(esdb|kurrentdb)(\+discover)?:\/\//.test(history);

/** The store that HISTORY names. Nothing else of the program knows which one it is. */
export const openStore = (history: string): EventStore => {
  if (isAddress(history)) return eventStoreDb(history);
  mkdirSync(dirname(history), { recursive: true });
  return sqliteStore(history);
};
