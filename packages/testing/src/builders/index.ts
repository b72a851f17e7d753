export * from './agency.ts';
export * from './assignment.ts';
export * from './correction.ts';
export * from './help.ts';
export * from './need.ts';
export * from './oversight.ts';
export * from './programme.ts';
export * from './territory.ts';
