import type { Row } from '../../model/block.ts';
import {
  column,
  money,
  name,
  plainInteger,
  plainMoney,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { absent, heading, type Section } from '../kit/section.ts';

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** Help by those who were never assigned (§10.10). */
export const volunteers: Section = (view, book) => {
  const { volunteers: lines } = view;
  const title = heading('tu-nguyen', 2, {
    vi: 'Đơn vị chưa được phân công mà tự nguyện giúp đỡ',
    en: 'Help by those not assigned',
  });
  if (lines.length === 0) {
    return [title, absent('Không ghi nhận giúp đỡ tự nguyện.', 'No voluntary help is on record.')];
  }
  const rows = lines.map(
    (line): Row => ({
      key: line.agency,
      cells: {
        name: name(line.name),
        gifts: plainInteger(line.gifts),
        value: money(book, line.value),
      },
    }),
  );
  return [
    title,
    {
      type: 'table',
      id: 'tu-nguyen-giup',
      title: { vi: 'Giúp đỡ tự nguyện', en: 'Voluntary help' },
      columns: [
        column('name', 'mixed', { vi: 'Đơn vị', en: 'Agency' }),
        sumColumn('gifts', 'integer', { vi: 'Số lượt', en: 'Gifts' }),
        sumColumn('value', 'money', { vi: 'Giá trị', en: 'Value' }),
      ],
      rows,
      total: {
        key: 'total',
        cells: {
          name: text({ vi: 'Tổng', en: 'Total' }),
          gifts: plainInteger(sum(lines.map((line) => line.gifts))),
          value: plainMoney(
            sum(lines.map((line) => line.value.value)),
            sum(lines.map((line) => line.value.reconstructed)),
          ),
        },
      },
      footnotes: [
        say(
          words`Không phải nghĩa vụ được giao: không bao giờ bị xét “không giúp đỡ”.`,
          words`Not a duty: never judged as “did not help”.`,
        ),
      ],
    },
  ];
};
