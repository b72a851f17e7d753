import type { Block } from '../model/block.ts';
import type { ReportModel } from '../model/report.ts';
import {
  everyPageInGrey,
  footFacts,
  headFacts,
  sentenceText,
  visibleText,
} from '../render/format/index.ts';
import { officialMark, stampOf, standardMark } from '../render/stamp.ts';
import { renderWords } from '../render/words.ts';
import { letterOf } from './letter.ts';
import { type Part, type PdfContext, partsOf } from './parts.ts';
import type { PdfStandard } from './standard.ts';

/** The words of the document, in the order in which they stand: body, signature, annexes. */
const partsOfReport = (report: ReportModel, context: PdfContext) => {
  const { lang, official } = context;
  const { banner } = report;
  const item = ([label, text]: readonly [string, string]): Part => ({
    kind: 'item',
    text: `${label}: ${visibleText(text)}`,
  });
  const isAnnex = ({ type }: Block): boolean => type === 'annex';
  const of = (blocks: readonly Block[]): readonly Part[] =>
    blocks.flatMap((block) => partsOf(block, context));
  const facts = footFacts(report, lang).map(
    (fact): Part => ({ kind: 'note', text: fact.map((p) => visibleText(p)).join(': ') }),
  );
  const last = renderWords.evidenceInPrint[lang];
  return {
    parts: [
      ...headFacts(report, lang).map(item),
      { kind: 'caution', text: banner.title[lang] },
      ...banner.paragraphs.map((p): Part => ({ kind: 'plain', text: sentenceText(p, lang) })),
      ...(banner.reconstructed
        ? [{ kind: 'note', text: renderWords.howMarkedInOffice[lang] } as const]
        : []),
      ...of(report.blocks.filter((block) => !isAnnex(block))),
      ...(official === undefined ? [{ kind: 'note', text: last } as const] : []),
      ...facts,
    ] satisfies readonly Part[],
    // The last words of a document of Decree 30 end with "./.", and stand with its signature.
    ...(official !== undefined && { last: last.replace(/\.$/, './.') }),
    annexes: of(report.blocks.filter(isAnnex)),
  };
};

/** A report as the template reads it: plain data, no markup. */
export const dataOf = (
  report: ReportModel,
  context: PdfContext,
  standard: PdfStandard | undefined,
): object => {
  const { lang, official } = context;
  const { header, banner, hash } = report;
  const some = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [visibleText(text)]));
  const generator = `${header.generator.name} ${header.generator.version}`;
  return {
    lang,
    title: visibleText(official?.subject ?? report.title[lang]),
    author: visibleText(official?.issuingBody ?? generator),
    keywords: [
      stampOf(report, lang),
      ...(official === undefined ? [] : [officialMark(official)]),
      ...(standard === undefined ? [] : [standardMark(standard)]),
    ],
    day: header.asOf.effectiveOn,
    foot: `${everyPageInGrey(banner, lang)} · SHA-256 ${hash.slice(0, 16)}…`,
    from: some([header.province, header.standingBody]),
    under: some([header.programme]),
    ...(official !== undefined && { letter: letterOf(official) }),
    ...partsOfReport(report, context),
  };
};
