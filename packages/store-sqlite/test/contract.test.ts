import { join } from 'node:path';
import { memoryStore } from '@donghanh/core';
import { sqliteStore } from '../src/index.ts';
import { storeContract } from './contract/index.ts';
import { freshDirectory } from './support/place.ts';

const directory = freshDirectory();

storeContract('memory', memoryStore);
storeContract('sqlite', () => sqliteStore(join(directory(), 'history.db')));
