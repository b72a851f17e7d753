import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  SectionType,
  TextRun,
} from 'docx';
import type { AnnexBlock } from '../model/block.ts';
import { annexLine } from '../official/lines.ts';
import { type Official, OfficialType } from '../official/official.ts';
import { everyPageInGrey, isLying, visibleText } from '../render/format/index.ts';
import { renderWords } from '../render/words.ts';
import { blockParts, type DocxContext } from './blocks.ts';
import { type BodyPart, para, paraOf, TEXT_WIDTH_MM } from './parts.ts';
import { mm } from './styles.ts';

/** The page of Decree 30: A4, 20 mm above and below, 30 mm to the left, 20 mm to the right. */
const margins = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(20),
  header: mm(10),
  footer: mm(8),
};

/** The width of the text on a page that lies: 297 − 20 − 30 mm. */
const LYING_WIDTH_MM = 247;

const pageNumber = (): Header =>
  new Header({
    children: [paraOf('SoTrang', [new TextRun({ children: [PageNumber.CURRENT] })])],
  });

/** What is reconstructed, and by what the report is known, at the foot of every page. */
const foot = ({ report, lang }: DocxContext): Footer => {
  const { banner, hash } = report;
  return new Footer({
    children: [
      para('ChanTrang', `${everyPageInGrey(banner, lang)} · SHA-256 ${hash.slice(0, 16)}…`),
    ],
  });
};

const section = (
  children: readonly BodyPart[],
  context: DocxContext,
  lying: boolean,
): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: {
        width: mm(210),
        height: mm(297),
        orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: lying ? { ...margins, top: mm(30), left: mm(20), right: mm(30) } : margins,
      // Annexes have page numbers of their own.
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: pageNumber(), first: new Header({ children: [para('SoTrang', '')] }) },
  footers: { default: foot(context), first: foot(context) },
  children: [...children],
});

/** The body of the document. */
export const bodySection = (children: readonly BodyPart[], context: DocxContext): ISectionOptions =>
  section(children, context, false);

/** An annex: its number, its title, to what it belongs, and what is in it. */
export const annexSection = (
  annex: AnnexBlock,
  context: DocxContext,
  official: Official | undefined,
): ISectionOptions => {
  const { lang, outline } = context;
  const number = outline.annex.get(annex.id) ?? '';
  const lying = isLying(annex);
  const width = lying ? LYING_WIDTH_MM : TEXT_WIDTH_MM;
  return section(
    [
      para('PhuLuc', `${renderWords.annex[lang]}${number === '' ? '' : ` ${number}`}`),
      para('PhuLucTen', visibleText(annex.title[lang])),
      ...(official === undefined
        ? []
        : [
            para(
              'PhuLucKemTheo',
              visibleText(annexLine(official, OfficialType.labels[official.docType].vi)),
            ),
          ]),
      ...annex.blocks.flatMap((block) => blockParts(block, context, width)),
    ],
    context,
    lying,
  );
};
