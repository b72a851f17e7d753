import { join } from 'node:path';
import { memoryStore } from '@donghanh/core';
import { sqliteStore } from '../src/index.ts';
import { storeContract } from './contract/index.ts';
import { directory } from './support/place.ts';

storeContract('memory', memoryStore);
storeContract('sqlite', () => sqliteStore(join(directory(), 'history.db')));
