import type { Language } from '@donghanh/core';
import { Document, Packer, TextRun } from 'docx';
import type { ReportModel } from '../model/report.ts';
import type { Official } from '../official/official.ts';
import { canonicalOffice } from '../ooxml/canonical.ts';
import { headFacts, sentenceText, visibleText } from '../render/format/index.ts';
import { contextOf } from '../render/html/context.ts';
import { stampOf } from '../render/stamp.ts';
import { renderWords } from '../render/words.ts';
import { blockParts, type DocxContext } from './blocks.ts';
import { closing } from './closing.ts';
import { letterhead } from './letterhead.ts';
import { type BodyPart, keptWithNext, para, rule, TEXT_WIDTH_MM } from './parts.ts';
import { annexSection, bodySection } from './sections.ts';
import { styles } from './styles.ts';

/** How a report is written. */
export interface DocxOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
  /** Makes it a document of Decree 30/2020: national title, number, signature. Without: a paper. */
  readonly official?: Official;
  /** The most rows of a table that are printed; 1,000 when left out. The rest is pointed to. */
  readonly mostRows?: number;
}

/** The head of a paper that nobody issues. */
const plainHead = ({ report, lang }: DocxContext): readonly BodyPart[] => {
  const { province, standingBody, programme } = report.header;
  const from = [province, standingBody].filter((part) => part !== undefined);
  return [
    ...from.map((part) => para('CoQuanChuQuan', visibleText(part))),
    para('TenLoai', visibleText(report.title[lang])),
    ...(programme === undefined ? [] : [para('TrichYeu', visibleText(programme))]),
    rule(50, TEXT_WIDTH_MM),
  ];
};

const asOf = ({ report, lang }: DocxContext): readonly BodyPart[] =>
  headFacts(report, lang).map(([label, text]) =>
    para('GachDauDong', `- ${label}: ${visibleText(text)}.`),
  );

const banner = ({ report, lang }: DocxContext): readonly BodyPart[] => [
  para('LuuY', `${report.banner.title[lang]}.`),
  ...report.banner.paragraphs.map((paragraph) => para('NoiDung', sentenceText(paragraph, lang))),
  ...(report.banner.reconstructed ? [para('GhiChu', renderWords.howMarkedInOffice[lang])] : []),
];

/** The last words of the body, which a signature never stands without; Decree 30 ends them with "./.". */
const lastWords = (
  { report, lang }: DocxContext,
  official: Official | undefined,
): readonly BodyPart[] => [
  keptWithNext('MaKiem', [new TextRun({ text: `${renderWords.hash[lang]}: ${report.hash}` })]),
  official === undefined
    ? para('NoiDung', renderWords.evidenceInPrint[lang])
    : keptWithNext('NoiDung', [
        new TextRun({ text: renderWords.evidenceInPrint[lang].replace(/\.$/, './.') }),
      ]),
];

/**
 * A report as a Word document in the layout of Decree 30/2020/NĐ-CP: A4, Times New Roman, the page
 * number above and hidden on page 1, tables with heads on every page, charts that can be edited,
 * annexes with page numbers of their own, and named styles throughout. The same report and options
 * give the same bytes everywhere; the version of `docx` is part of that.
 */
export const renderDocx = async (
  report: ReportModel,
  options: DocxOptions = {},
): Promise<Uint8Array> => {
  const { lang = 'vi', official, mostRows = 1000 } = options;
  const { outline, tables } = contextOf(report, lang);
  const context: DocxContext = { report, lang, outline, tables, mostRows };
  const body = [
    ...(official === undefined ? plainHead(context) : letterhead(official)),
    ...asOf(context),
    ...banner(context),
    ...report.blocks.flatMap((block) => blockParts(block, context)),
    ...lastWords(context, official),
    ...(official === undefined ? [] : closing(official)),
  ];
  const annexes = report.blocks.flatMap((block) =>
    block.type === 'annex' ? [annexSection(block, context, official)] : [],
  );
  const generator = `${report.header.generator.name} ${report.header.generator.version}`;
  const document = new Document({
    title: visibleText(official?.subject ?? report.title[lang]),
    subject: visibleText(report.title[lang]),
    creator: visibleText(official?.issuingBody ?? generator),
    lastModifiedBy: generator,
    customProperties: [
      { name: 'donghanh-report', value: stampOf(report, lang) },
      ...(official === undefined
        ? []
        : [{ name: 'donghanh-official', value: JSON.stringify(official) }]),
    ],
    styles,
    sections: [bodySection(body, context), ...annexes],
  });
  const file = new Uint8Array(await Packer.toArrayBuffer(document));
  return canonicalOffice(file, report.header.asOf.effectiveOn);
};
