export { type MarkdownOptions, renderMarkdown } from './document.ts';
