import { fc, test } from '@fast-check/vitest';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.ts';
import {
  buildComparison,
  buildFlags,
  buildSheet,
  buildTenYearSummary,
  type ReportModel,
  renderCsvFolder,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
  type TextFile,
} from '../src/index.ts';
import { LONGEST_NAME, visibleText } from '../src/render/format/index.ts';
import { renderXlsx } from '../src/xlsx/index.ts';
import { complete } from './fixture/index.ts';
import {
  hostileComparison,
  hostileFlags,
  hostileNames,
  hostilePairFacts,
  hostileSheet,
  hostileSummary,
} from './hostile.ts';
import { hostileSections } from './hostile-sections.ts';
import { xmlParts } from './office.ts';
import { right } from './right.ts';

const reports = (name: string): readonly ReportModel[] => [
  right(buildTenYearSummary(complete(hostileSummary(name), hostileSections(name)))),
  right(buildFlags(hostileFlags(name))),
  right(buildComparison(hostileComparison(name))),
  right(buildSheet(hostileSheet(name), { timeline: hostilePairFacts(name), nameFlags: true })),
];

/** The names of all tags, in their order: what a page is, whatever its words say. */
const tagsOf = (html: string): readonly string[] => html.match(/<[/!]?[a-zA-Z-]*/g) ?? [];

/** Every attribute but those that hold what differs by design: hashes, numbers, places. */
const attributesOf = (html: string): readonly string[] =>
  [...html.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name ?? '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** How many cells hold just this text, as a reader sees it. */
const cellsWith = (html: string, text: string): number =>
  [...html.matchAll(/<td[^>]*>(?:<bdi>)?([^<]*)(?:<\/bdi>)?(?:<span|<\/td>)/g)].filter(
    ([, cell = '']) =>
      cell.replace(/&(#?\w+);/g, (_, name) => entities[name] ?? '?').trim() === text,
  ).length;

/** What GitHub would make of a Markdown text, raw HTML and all. */
const rendered = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const isCsv = ({ name }: TextFile): boolean => name.endsWith('.csv');

/** The cells of a CSV file, read as RFC 4180 says. */
const csvCells = ({ text }: TextFile): readonly (readonly string[])[] => {
  const separator = text.startsWith('\ufeff') ? ';' : ',';
  const rows: string[][] = [[]];
  let quoted = false;
  let cell = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text.charAt(i + 1) === '"') {
      cell += c;
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (quoted || (c !== separator && c !== '\r')) cell += c;
    else {
      rows.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        rows.push([]);
        i += 1;
      }
    }
  }
  return rows.slice(0, -1);
};

const pagesOf = (built: readonly ReportModel[]): readonly string[] =>
  built.map((report) => renderHtml(report));
const markdownsOf = (built: readonly ReportModel[]): readonly string[] =>
  built.map((report) => renderMarkdown(report));

const harmless = reports('Xã Keng Đu');
/** A long text is cut where a name is, or later where a sentence is. */
const cellsOf = (html: string, name: string): number => {
  const shown = [visibleText(name, LONGEST_NAME), visibleText(name)].map(
    (text) => text.trim() || '–',
  );
  return [...new Set(shown)].reduce((sum, text) => sum + cellsWith(html, text), 0);
};
const [harmlessSummary] = harmless;
const page = harmlessSummary ? renderHtml(harmlessSummary) : '';
const markdown = harmlessSummary ? rendered(renderMarkdown(harmlessSummary)) : '';
const cellsInPage = cellsOf(page, 'Xã Keng Đu');
const cellsInMarkdown = cellsOf(markdown, 'Xã Keng Đu');
const harmlessPages = pagesOf(harmless).map(tagsOf);
const harmlessAttributes = pagesOf(harmless).map(attributesOf);
const harmlessMarkdowns = markdownsOf(harmless).map((markdown) => tagsOf(rendered(markdown)));

/** Every Office file of a report, as the XML within. */
const officeOf = (report: ReportModel): Promise<readonly ReadonlyMap<string, string>[]> =>
  Promise.all([renderDocx(report), renderXlsx(report)].map(async (file) => xmlParts(await file)));

/**
 * What a part is, whatever its words say. Texts and looks are numbered where they first occur, empty
 * cells have no value and long notes take more rows, so of these parts only the kinds of tags count.
 * Short tables are kept on one page, and a long name makes a table long: so that is left out too.
 */
const byKind = /sharedStrings|styles|worksheets/;
const skeletonOf = (parts: ReadonlyMap<string, string>) =>
  [...parts].map(([path, xml]) => {
    const tags = tagsOf(xml.replaceAll('<w:keepNext/>', ''));
    return [path, byKind.test(path) ? [...new Set(tags)].sort() : tags] as const;
  });
const harmlessOffice = await Promise.all(
  harmless.map(async (report) => (await officeOf(report)).map(skeletonOf)),
);

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

  it('is read in full where it belongs, in a cell of its own', () => {
    const [report] = built();
    if (report === undefined) throw new Error('no report');
    const bare = (mark: string) => mark.replace(/[▪▫](?=<)/g, '');
    expect(cellsOf(renderHtml(report), name)).toBeGreaterThanOrEqual(cellsInPage);
    expect(cellsOf(bare(rendered(renderMarkdown(report))), name)).toBeGreaterThanOrEqual(
      cellsInMarkdown,
    );
  });

  it('moves nothing on a terminal', () => {
    const texts = built().map((report) => renderText(report, { width: 80 }));
    expect(texts.flatMap(unseen)).toEqual([]);
    expect(texts.every((text) => text.isWellFormed())).toBe(true);
  });

  it('is whole in a CSV for programs, and no formula in one for people', () => {
    for (const report of built()) {
      const data = renderCsvFolder(report, { profile: 'data' }).filter(isCsv).map(csvCells);
      expect(data.flat(2).includes(name)).toBe(true);
      for (const rows of data) expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      const cells = renderCsvFolder(report).map(csvCells).flat(2);
      expect(cells.filter((cell) => /^[\s]*[=+@]|^\s*-\D/.test(cell))).toEqual([]);
      expect(cells.flatMap(unseen).filter((c) => c !== '\ufeff')).toEqual([]);
    }
  });

  it('adds nothing to an Office file but text', async () => {
    for (const [i, report] of built().entries()) {
      const files = await officeOf(report);
      expect(files.map(skeletonOf)).toEqual(harmlessOffice[i]);
      for (const xml of files.flatMap((parts) => [...parts.values()])) {
        expect(unseen(xml)).toEqual([]);
        expect(xml.isWellFormed()).toBe(true);
      }
    }
  });

  it('is never a formula', async () => {
    for (const report of built()) {
      const sheets = [...xmlParts(await renderXlsx(report)).values()].join('');
      for (const [, formula] of sheets.matchAll(/<f>([^<]*)<\/f>/g)) {
        expect(formula).toMatch(/^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/);
      }
      expect(sheets).not.toMatch(/TargetMode="External"/);
    }
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

it('the cells that are counted are many', () => {
  expect([cellsInPage, cellsInMarkdown]).toEqual([46, 81]);
});
