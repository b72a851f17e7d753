export * from './all-events.ts';
export * from './correction-commands.ts';
export * from './domain-catalogue.ts';
export * from './domain-event.ts';
