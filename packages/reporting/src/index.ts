/**
 * Đồng Hành: report models and their renderers. Reads views, never events or stores.
 *
 * A view becomes a {@link ReportModel} (data, without a language or a look) by a builder; a model
 * becomes HTML, Markdown or JSON by a renderer. All are plain functions: the same view gives the
 * same bytes on every machine, in Node.js and in a browser.
 *
 * @module @donghanh/reporting
 */

export * from './build/index.ts';
export * from './model/index.ts';
export * from './official/index.ts';
export * from './render/index.ts';
