// What workers import.
export { catalogue } from './catalogue.ts';
export { everything } from './fold.ts';
