import { fc, test } from '@fast-check/vitest';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  buildFlags,
  buildTenYearSummary,
  type ReportModel,
  renderHtml,
  renderJson,
  renderMarkdown,
} from '../src/index.ts';
import { hostileFlags, hostileNames, hostileSummary } from './hostile.ts';
import { right } from './right.ts';

const reports = (name: string): readonly ReportModel[] => [
  right(buildTenYearSummary(hostileSummary(name))),
  right(buildFlags(hostileFlags(name))),
];

/** The names of all tags, in their order: what a page is, whatever its words say. */
const tagsOf = (html: string): readonly string[] => html.match(/<[/!]?[a-zA-Z-]*/g) ?? [];

/** Every attribute but those that hold what differs by design: hashes, numbers, places. */
const attributesOf = (html: string): readonly string[] =>
  [...html.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name ?? '');

/** What GitHub would make of a Markdown text, raw HTML and all. */
const rendered = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const pagesOf = (built: readonly ReportModel[]): readonly string[] =>
  built.map((report) => renderHtml(report));
const markdownsOf = (built: readonly ReportModel[]): readonly string[] =>
  built.map((report) => renderMarkdown(report));

const harmless = reports('Xã Keng Đu');
const harmlessPages = pagesOf(harmless).map(tagsOf);
const harmlessAttributes = pagesOf(harmless).map(attributesOf);
const harmlessMarkdowns = markdownsOf(harmless).map((markdown) => tagsOf(rendered(markdown)));

/** Control characters but the line feed, what hides, and what turns the direction. */
const unseen = (page: string): readonly string[] =>
  [...page].filter(
    (c) =>
      (c < ' ' && c !== '\n') ||
      c === '\u007f' ||
      /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(c),
  );

describe.each(hostileNames.map((name) => [name.slice(0, 40), name]))('the name %j', (_, name) => {
  let kept: readonly ReportModel[] | undefined;
  const built = (): readonly ReportModel[] => {
    kept ??= reports(name);
    return kept;
  };

  it('adds no tag and no attribute to a page, and no character that cannot be seen', () => {
    const pages = pagesOf(built());
    expect(pages.map(tagsOf)).toEqual(harmlessPages);
    expect(pages.map(attributesOf)).toEqual(harmlessAttributes);
    expect(pages.flatMap(unseen)).toEqual([]);
    expect(pages.every((page) => page.isWellFormed())).toBe(true);
  });

  it('adds no element to Markdown', () => {
    expect(markdownsOf(built()).map((markdown) => tagsOf(rendered(markdown)))).toEqual(
      harmlessMarkdowns,
    );
  });

  it('is whole in the JSON', () => {
    for (const report of built()) {
      expect(JSON.parse(renderJson(report))).toEqual(report);
      expect(renderJson(report)).toContain(JSON.stringify(name));
    }
  });
});

it('an empty name is a dash, so that nobody wonders', () => {
  expect(renderHtml(right(buildFlags(hostileFlags(''))))).toContain('<bdi>– (nay là x)</bdi>');
});

const meaningful = fc.string({
  unit: fc.constantFrom(...'<>&"\'`|*_[]()!#\\~-+=.:/@1 \n\u202e\u0000ax'),
  maxLength: 12,
});
describe('any name', () => {
  test.prop([meaningful], { numRuns: 15 })('adds nothing to a page or to Markdown', (name) => {
    const report = right(buildFlags(hostileFlags(name)));
    expect(tagsOf(renderHtml(report))).toEqual(harmlessPages[1]);
    expect(tagsOf(rendered(renderMarkdown(report)))).toEqual(harmlessMarkdowns[1]);
  });
});
