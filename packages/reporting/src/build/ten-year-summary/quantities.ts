import type { KindResults, ResultLine } from '@donghanh/core';
import { HelpKind } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import {
  coded,
  column,
  decimal,
  type EvidenceBook,
  money,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  words,
} from '../kit/index.ts';
import { heading, type OwnSection } from '../kit/section.ts';

const row = ({ kind }: KindResults, line: ResultLine, book: EvidenceBook): Row => ({
  key: `${kind}~${line.unit}`,
  cells: {
    kind: coded(HelpKind, kind),
    quantity: onFacts(book, line.events, decimal(line.quantity, 'none')),
    unit: name(line.unit),
    rough: line.rough === 0 ? nothing() : plainInteger(line.rough),
    beneficiaries: line.beneficiaries === 0 ? nothing() : plainInteger(line.beneficiaries),
    value: line.value.events.length === 0 ? nothing() : money(book, line.value),
  },
});

const noQuantity = ({ kind }: KindResults): Row => ({
  key: kind,
  cells: {
    kind: coded(HelpKind, kind),
    quantity: nothing({ vi: 'không ghi nhận số lượng', en: 'no quantity on record' }),
    unit: nothing(),
    rough: nothing(),
    beneficiaries: nothing(),
    value: nothing(),
  },
});

/** What the help came to in things: houses, cattle, people trained; in the order of the Notice (§10.5). */
export const quantities: OwnSection = ({ views: { results }, book }) => [
  heading('so-luong', 2, { vi: 'Kết quả bằng số lượng', en: 'Results in quantities' }),
  {
    type: 'table',
    id: 'so-luong-theo-linh-vuc',
    title: { vi: 'Số lượng theo lĩnh vực', en: 'Quantities by purpose' },
    columns: [
      column('kind', 'mixed', { vi: 'Lĩnh vực', en: 'Purpose' }),
      column('quantity', 'decimal', { vi: 'Số lượng', en: 'Quantity' }),
      column('unit', 'name', { vi: 'Đơn vị tính', en: 'Unit' }),
      column('rough', 'integer', { vi: 'Khoản ước chừng', en: 'Rough counts' }),
      column('beneficiaries', 'integer', { vi: 'Lượt hộ hưởng lợi', en: 'Households' }),
      column('value', 'money', { vi: 'Giá trị', en: 'Value' }),
    ],
    rows: results.kinds.flatMap((kind) =>
      kind.lines.length === 0
        ? [noQuantity(kind)]
        : kind.lines.map((line) => row(kind, line, book)),
    ),
    footnotes: [
      say(
        words`Chỉ gồm kết quả được báo cáo và hiện vật có số lượng trong nguồn, nên giá trị ở đây là một phần của bảng theo lĩnh vực, không cộng thêm vào đó. Một hộ hưởng lợi hai lần được đếm hai lượt.`,
        words`Only reported results and gifts of which the source gives a quantity: their value is part of the table by purpose and not added to it. A household that benefits twice counts twice.`,
      ),
    ],
  },
];
