import type { Language } from '@donghanh/core';
import type { ReportModel } from '../../model/report.ts';
import { sha256Of } from '../../model/seal.ts';
import { everyPageInGrey } from '../format/index.ts';
import { html, Safe } from '../markup/html.ts';
import { stampOf } from '../stamp.ts';
import { renderWords } from '../words.ts';
import { bannerHtml } from './banner.ts';
import { contentsHtml } from './contents.ts';
import { contextOf } from './context.ts';
import { evidenceHtml } from './facts.ts';
import { footerHtml, mastheadHtml } from './masthead.ts';
import { replayScript } from './replay/script.ts';
import { pageScript } from './script.ts';
import { sectionsHtml } from './sections.ts';
import { styleOf } from './style/index.ts';

/** How a report is written. */
export interface HtmlOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
  /**
   * Whether long tables can be searched and sorted and facts shown where a figure stands, by the one
   * script that the page's policy names by hash. True when left out; without it no script is there.
   */
  readonly interactive?: boolean;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The words of the script, which has none of its own. */
const mainWords = (lang: Language) =>
  html` data-search="${renderWords.search[lang]}" data-rows="${renderWords.rows[lang]}" data-close="${renderWords.close[lang]}" data-place="${renderWords.place[lang]}" data-facts="${renderWords.evidence[lang]}"`;

const hash = (text: string): string => `'sha256-${base64(sha256Of(text))}'`;

/** The sliders have their script only where there are any. */
const scriptOf = ({ blocks }: ReportModel): string =>
  blocks.some(({ type }) => type === 'replay') ? pageScript + replayScript : pageScript;

/** Nothing may be loaded: the page has one style sheet and at most one script, known by their hashes. */
const policyOf = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    ...(script === '' ? [] : [`script-src ${hash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * A report as one HTML file that needs nothing else: no network, and no script to be read. Readable on
 * paper (A4), on a phone, in the dark, and by a screen reader. The same report gives the same bytes on
 * every machine.
 */
export const renderHtml = (report: ReportModel, options: HtmlOptions = {}): string => {
  const lang = options.lang ?? 'vi';
  const context = contextOf(report, lang);
  const script = options.interactive === false ? '' : scriptOf(report);
  const style = styleOf(everyPageInGrey(report.banner, lang), report.hash);
  // The policy's quotes are escaped in the attribute and read back as quotes; the style sheet is
  // this package's own text and goes in as it is, or its hash would not match.
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.header.generator.name} ${report.header.generator.version}">
<meta name="donghanh-report-sha256" content="${report.hash}">
<meta name="donghanh-report" content="${stampOf(report, lang)}">
<title>${report.title[lang]}</title>
<style>${new Safe(style)}</style>
</head>
<body>
<a class="skip" href="#noi-dung">${renderWords.skip[lang]}</a>
${mastheadHtml(context)}${bannerHtml(context)}${contentsHtml(context)}<main id="noi-dung"${mainWords(lang)}>
${sectionsHtml(context)}${evidenceHtml(context)}</main>
${footerHtml(context)}${
  script === ''
    ? ''
    : html`<script>${new Safe(script)}</script>
`
}</body>
</html>
`.markup;
};
