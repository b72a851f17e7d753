export * from './code-lists.ts';
export * from './commands.ts';
export * from './contribution-events.ts';
export * from './events.ts';
export * from './help-commands.ts';
export { type PairState, pairMachine, voluntaryMachine } from './pair-state.ts';
export * from './pledge-events.ts';
