import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import {
  addressLines,
  basisLines,
  capitals,
  nationalTitle,
  numberLine,
  placeLine,
  withUnitWhole,
} from '../official/lines.ts';
import { type Official, OfficialType } from '../official/official.ts';
import { visibleText } from '../render/format/index.ts';
import { type BodyPart, noBorders, para, placedCell, rule, TEXT_WIDTH_MM } from './parts.ts';
import { mm } from './styles.ts';

/** Of 160 mm: the national title in bold 13 needs 95 mm. */
const LEFT = 62;
const RIGHT = 98;

/** The motto in bold 14 is 60,4 mm wide in Times, and its rule is as long. */
const MOTTO = 60.4;

/** About the width of bold capitals of 13 points, and of bold letters of 14. */
const CAPITAL = 2.7;
const LETTER = 2.25;

/** A rule is from a third to half as long as the line above it. */
const shareOf = (line: string, letter: number, most: number): number =>
  Math.min(line.length * letter, most) * 0.4;

/** Issuing body and number to the left, national title, place and day to the right. */
const head = (official: Official): Table => {
  const body = capitals(withUnitWhole(visibleText(official.issuingBody)));
  const left: readonly BodyPart[] = [
    ...(official.parentBody === undefined
      ? []
      : [para('CoQuanChuQuan', capitals(withUnitWhole(visibleText(official.parentBody))))]),
    para('CoQuanBanHanh', body),
    rule(shareOf(body, CAPITAL, LEFT), LEFT),
  ];
  const right: readonly BodyPart[] = [
    para('QuocHieu', nationalTitle.name),
    para('TieuNgu', nationalTitle.motto),
    rule(MOTTO, RIGHT),
  ];
  const rows: readonly (readonly [readonly BodyPart[], readonly BodyPart[]])[] = [
    [left, right],
    [
      [para('SoKyHieu', visibleText(numberLine(official)))],
      [para('DiaDanh', visibleText(placeLine(official)))],
    ],
  ];
  return new Table({
    width: { size: mm(LEFT + RIGHT), type: WidthType.DXA },
    columnWidths: [mm(LEFT), mm(RIGHT)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      ([a, b]) => new TableRow({ children: [placedCell(LEFT, a), placedCell(RIGHT, b)] }),
    ),
  });
};

/** Everything above the body of an official document: its head, type, subject and legal bases. */
export const letterhead = (official: Official): readonly BodyPart[] => {
  const subject = visibleText(official.subject);
  return [
    head(official),
    para('TenLoai', capitals(OfficialType.labels[official.docType].vi)),
    para('TrichYeu', subject),
    rule(shareOf(subject, LETTER, TEXT_WIDTH_MM), TEXT_WIDTH_MM),
    ...addressLines(official).map((line) => para('KinhGui', visibleText(line))),
    ...basisLines(official).map((line) => para('CanCu', visibleText(line))),
  ];
};
