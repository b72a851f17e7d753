/**
 * Đồng Hành from a shell, for programs that want to run a command line themselves.
 *
 * @module @donghanh/cli
 */
export { type Exit, exit } from './io/exit.ts';
export type { Terminal } from './io/terminal.ts';
export { run } from './run.ts';
export { ed25519Signer, ed25519Verifier } from './trust/keys.ts';
