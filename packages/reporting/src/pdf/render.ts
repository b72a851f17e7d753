import type { Language } from '@donghanh/core';
import type { Block } from '../model/block.ts';
import type { ReportModel } from '../model/report.ts';
import {
  everyPageInGrey,
  footFacts,
  headFacts,
  sentenceText,
  visibleText,
} from '../render/format/index.ts';
import { contextOf } from '../render/html/context.ts';
import { stampOf } from '../render/stamp.ts';
import { renderWords } from '../render/words.ts';
import { installedEngine, type PdfEngine } from './engine.ts';
import { type Part, type PdfContext, partsOf, UPRIGHT } from './parts.ts';
import { template } from './template.ts';

/** How a report is written. */
export interface PdfOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
  /** The most rows of a table that are printed; 1,000 when left out. The rest is pointed to. */
  readonly mostRows?: number;
  /** Where engine and fonts come from; the installed packages when left out. */
  readonly engine?: PdfEngine;
}

const dataOf = (report: ReportModel, context: PdfContext): object => {
  const { lang } = context;
  const { header, banner, hash } = report;
  const item = ([label, text]: readonly [string, string]): Part => ({
    kind: 'item',
    text: `${label}: ${visibleText(text)}`,
  });
  const isAnnex = ({ type }: Block): boolean => type === 'annex';
  const [body, annexes] = [
    report.blocks.filter((block) => !isAnnex(block)),
    report.blocks.filter(isAnnex),
  ];
  const parts: readonly Part[] = [
    ...headFacts(report, lang).map(item),
    { kind: 'caution', text: banner.title[lang] },
    ...banner.paragraphs.map((p): Part => ({ kind: 'plain', text: sentenceText(p, lang) })),
    ...(banner.reconstructed
      ? [{ kind: 'note', text: renderWords.howMarkedInOffice[lang] } as const]
      : []),
    ...body.flatMap((block) => partsOf(block, context)),
    { kind: 'note', text: renderWords.evidenceInPrint[lang] },
    ...footFacts(report, lang).map(
      (fact): Part => ({ kind: 'note', text: fact.map((p) => visibleText(p)).join(': ') }),
    ),
    ...annexes.flatMap((block) => partsOf(block, context)),
  ];
  const some = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [visibleText(text)]));
  return {
    lang,
    title: visibleText(report.title[lang]),
    author: `${header.generator.name} ${header.generator.version}`,
    keywords: [stampOf(report, lang)],
    day: header.asOf.effectiveOn,
    foot: `${everyPageInGrey(banner, lang)} · SHA-256 ${hash.slice(0, 16)}…`,
    from: some([header.province, header.standingBody]),
    under: some([header.programme]),
    parts,
  };
};

/**
 * A report as a tagged PDF for A4 with its fonts inside. Set by Typst as WebAssembly: no network, no
 * browser, the same bytes on every system. Heavy (30 MB installed, about a second for a report), so its
 * packages are optional peers, loaded when this is called. Rejects when they are not installed.
 */
export const renderPdf = async (
  report: ReportModel,
  options: PdfOptions = {},
): Promise<Uint8Array> => {
  const { lang = 'vi', mostRows = 1000, engine = installedEngine() } = options;
  const { createTypstCompiler, initOptions } = await import('@myriaddreamin/typst.ts');
  const { outline, tables } = contextOf(report, lang);
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: engine.wasm }),
    beforeBuild: [initOptions.loadFonts([...engine.fonts], { assets: false })],
  });
  compiler.addSource('/main.typ', template);
  const data = dataOf(report, { lang, outline, tables, mostRows, width: UPRIGHT });
  compiler.mapShadow('/report.json', new TextEncoder().encode(JSON.stringify(data)));
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: '/main.typ',
    format: 1,
    diagnostics: 'unix',
  });
  if (result === undefined)
    throw new Error(`the PDF was not set: ${(diagnostics ?? []).join('; ')}`);
  return result;
};
