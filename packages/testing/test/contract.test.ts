import { memoryStore } from '@donghanh/core';
import { afterAll, describe, it } from 'vitest';
import { runStoreContract } from '../src/index.ts';

runStoreContract({ afterAll, describe, it }, 'in memory', memoryStore);
