import { integer, money, plainInteger, say, words } from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { fixedIn, type SheetSection } from './section.ts';

/** The few figures that a reader takes away. */
export const overview: SheetSection = (view, book) => {
  const { totals, inForce, voluntary, gifts } = view.aid;
  const fixed = fixedIn(view);
  const alone = gifts.filter(({ assignment }) => assignment === undefined).length;
  return [
    heading('tom-tat', 2, { vi: 'Tóm tắt', en: 'In brief' }),
    {
      type: 'keyFigures',
      id: 'so-lieu-chinh',
      label: { vi: 'Số liệu chính', en: 'Key figures' },
      figures: [
        {
          label: { vi: 'Đã giúp', en: 'Delivered' },
          value: money(book, totals.delivered),
          ...(totals.unvalued.value === 0
            ? {}
            : {
                note: say(
                  words`và ${integer(book, totals.unvalued)} lượt chưa quy ra tiền`,
                  words`and ${integer(book, totals.unvalued)} deliveries without a value`,
                ),
              }),
        },
        {
          label: { vi: 'Cam kết', en: 'Committed' },
          value: money(book, totals.committed),
          note: say(
            words`đăng ký ${money(book, totals.pledged)}`,
            words`pledged ${money(book, totals.pledged)}`,
          ),
        },
        {
          label: { vi: 'Phân công đang thực hiện', en: 'Assignments in force' },
          value: integer(book, inForce.assignments),
        },
        ...(fixed.agency && fixed.commune
          ? []
          : [
              fixed.agency
                ? {
                    label: { vi: 'Xã được giúp đỡ', en: 'Communes helped' },
                    value: integer(book, inForce.communes),
                  }
                : {
                    label: { vi: 'Cơ quan, đơn vị giúp đỡ', en: 'Agencies helping' },
                    value: integer(book, inForce.agencies),
                    ...(fixed.commune
                      ? {}
                      : {
                          note: say(
                            words`giúp ${integer(book, inForce.communes)} xã`,
                            words`helping ${integer(book, inForce.communes)} communes`,
                          ),
                        }),
                  },
            ]),
        ...(alone === 0
          ? []
          : [
              {
                label: { vi: 'Hỗ trợ tự nguyện', en: 'Voluntary help' },
                value: money(book, voluntary),
                note: say(
                  words`${plainInteger(alone)} lượt, ngoài số trên`,
                  words`${plainInteger(alone)} deliveries, beside the above`,
                ),
              },
            ]),
      ],
    },
  ];
};
