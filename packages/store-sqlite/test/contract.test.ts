import { join } from 'node:path';
import { runStoreContract } from '@donghanh/testing';
import { afterAll, describe, it } from 'vitest';
import { sqliteStore } from '../src/index.ts';
import { directory } from './support/place.ts';

runStoreContract({ afterAll, describe, it }, 'SQLite', () => {
  const file = join(directory(), 'history.db');
  return { store: sqliteStore(file), again: () => sqliteStore(file) };
});
