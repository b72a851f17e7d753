import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { capitals, recipientLines } from '../official/lines.ts';
import type { Official } from '../official/official.ts';
import { visibleText } from '../render/format/index.ts';
import { type BodyPart, keptWithNext, noBorders, para, placedCell } from './parts.ts';
import { mm } from './styles.ts';

const LEFT = 75;
const RIGHT = 85;
/** Room for signature and seal. */
const ROOM = 4;

/** Recipients to the left, level with the capacity of the signer to the right. */
export const closing = (official: Official): readonly BodyPart[] => {
  const { capacity, name } = official.signer;
  const left = [
    para('NoiNhan', 'Nơi nhận:'),
    ...recipientLines(official).map((line) => para('NoiNhanDanhSach', visibleText(line))),
  ];
  const right = [
    ...capacity.map((line) => para('NguoiKyChucVu', capitals(visibleText(line)))),
    ...Array.from({ length: ROOM }, () => para('NguoiKyChucVu', '')),
    para('NguoiKyTen', visibleText(name)),
  ];
  return [
    keptWithNext('GhiChu', []),
    new Table({
      width: { size: mm(LEFT + RIGHT), type: WidthType.DXA },
      columnWidths: [mm(LEFT), mm(RIGHT)],
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [placedCell(LEFT, left), placedCell(RIGHT, right)],
        }),
      ],
    }),
  ];
};
