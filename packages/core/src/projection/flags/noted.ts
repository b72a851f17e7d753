export * from '../shared/noted.ts';
