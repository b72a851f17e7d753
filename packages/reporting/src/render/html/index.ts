export { type HtmlOptions, renderHtml } from './page.ts';
