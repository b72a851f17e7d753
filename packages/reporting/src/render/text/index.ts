export { renderText, type TextOptions } from './document.ts';
