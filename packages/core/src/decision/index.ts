export { type Again, againOf, readBack } from './again.ts';
export * from './checks.ts';
export * from './command.ts';
export * from './reference.ts';
export * from './refusal.ts';
