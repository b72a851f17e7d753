// Proves that the sources resolve; the measurements come here.
import * as core from '@donghanh/core';
import * as sqlite from '@donghanh/store-sqlite';

console.log(`core: ${Object.keys(core).length} names, sqlite: ${Object.keys(sqlite).length} names`);
