import type { ContractOptions, MakeStore } from './rule.ts';
import { storeContract } from './store-contract.ts';

/** The parts of a test runner that a contract is run with: Vitest's, or any that look the same. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (
    name: string,
    body: (context: { skip: (note?: string) => void }) => Promise<void>,
  ) => void;
  readonly afterAll: (body: () => void) => void;
}

/**
 * The contract as tests, one for each rule, and a line at the end that says how many held, how many
 * were skipped, and which those were.
 *
 * @example
 * import { afterAll, describe, it } from 'vitest';
 * runStoreContract({ afterAll, describe, it }, 'mine', () => openMine());
 */
export const runStoreContract = (
  runner: Runner,
  name: string,
  makeStore: MakeStore,
  options: ContractOptions = {},
): void => {
  runner.describe(`the contract of a store: ${name}`, () => {
    const rules = storeContract(name, makeStore, options);
    const skipped: string[] = [];
    let held = 0;
    for (const { name: says, check } of rules) {
      runner.it(says, async ({ skip }) => {
        const verdict = await check();
        if (verdict._tag === 'Held') {
          held += 1;
          return;
        }
        skipped.push(`  skipped: ${says} (${verdict.because})`);
        skip(verdict.because);
      });
    }
    runner.afterAll(() => {
      const counts = `${held} of ${rules.length} rules held, ${skipped.length} skipped`;
      console.log([`the contract of a store, ${name}: ${counts}`, ...skipped].join('\n'));
    });
  });
};
