import { withBench } from './bench.ts';
import type { ContractOptions, MakeStore, StoreRule } from './rule.ts';
import { appending } from './rules/appending.ts';
import { closing } from './rules/closing.ts';
import { following } from './rules/following.ts';
import { importing } from './rules/importing.ts';
import { longReading } from './rules/long-reading.ts';
import { racing } from './rules/racing.ts';
import { reading } from './rules/reading.ts';
import { selecting } from './rules/selecting.ts';

/**
 * What every store must do, as its users see it, for yours too: each rule makes a store, uses it and
 * closes it. A rule that a store does not claim to keep (see `Capabilities`) is skipped, and says so.
 */
export const storeContract = (
  name: string,
  makeStore: MakeStore,
  options: ContractOptions = {},
): readonly StoreRule[] =>
  // Long reading last: it fills a server that the other rules' stores may share.
  [appending, racing, importing, reading, selecting, following, closing, longReading]
    .flat()
    .map(({ says, body }) => ({
      name: `${name}: ${says}`,
      check: async () => {
        const skip = await withBench(makeStore, options, body);
        return skip === undefined ? { _tag: 'Held' } : { _tag: 'Skipped', because: skip.because };
      },
    }));
