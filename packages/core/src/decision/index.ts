export * from './checks.ts';
export * from './command.ts';
export * from './reference.ts';
export * from './refusal.ts';
