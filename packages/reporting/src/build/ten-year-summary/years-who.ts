import type { Count, YearRow } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import type { Reconstructed } from '../../model/value.ts';
import { firstAndLast, joined } from '../kit/chart-alt.ts';
import {
  column,
  date,
  type EvidenceBook,
  integer,
  plainInteger,
  say,
  words,
  year,
} from '../kit/index.ts';
import type { Section } from '../kit/section.ts';

/** Who came and went is known no better than who was there. */
const asSureAs = (count: Count): Reconstructed | undefined =>
  count.reconstructed === 0 ? undefined : { extent: 'part' };

const row = (y: YearRow, book: EvidenceBook): Row => ({
  key: String(y.year),
  cells: {
    year: year(y.year),
    countedOn: date(y.countedOn),
    agencies: integer(book, y.agencies),
    communes: integer(book, y.communes),
    assignments: integer(book, y.assignments),
    joined: plainInteger(y.joined.length, asSureAs(y.agencies)),
    left: plainInteger(y.left.length, asSureAs(y.agencies)),
  },
});

/** Agencies, communes and assignments in force at the end of each year. */
export const yearsWho: Section = (view, book) => {
  const rows = view.years.map((y) => row(y, book));
  return [
    {
      type: 'chart',
      id: 'bieu-do-don-vi',
      kind: 'bars',
      title: {
        vi: 'Cơ quan, đơn vị giúp đỡ và xã được giúp đỡ',
        en: 'Agencies helping and communes helped',
      },
      alt: joined(
        firstAndLast(rows, 'year', 'agencies', { vi: 'Cơ quan, đơn vị', en: 'Agencies' }),
        firstAndLast(rows, 'year', 'communes', { vi: 'Xã', en: 'Communes' }),
      ),
      table: 'so-don-vi',
      category: 'year',
      series: ['agencies', 'communes'],
    },
    {
      type: 'table',
      id: 'so-don-vi',
      title: {
        vi: 'Cơ quan, đơn vị, xã và phân công theo năm',
        en: 'Agencies, communes and assignments by year',
      },
      columns: [
        column('year', 'date', { vi: 'Năm', en: 'Year' }),
        column('countedOn', 'date', { vi: 'Tính tại ngày', en: 'Counted on' }),
        column('agencies', 'integer', { vi: 'Đơn vị', en: 'Agencies' }),
        column('communes', 'integer', { vi: 'Xã', en: 'Communes' }),
        column('assignments', 'integer', { vi: 'Phân công', en: 'Assignments' }),
        column('joined', 'integer', { vi: 'Đơn vị mới', en: 'Joined' }),
        column('left', 'integer', { vi: 'Đơn vị thôi giúp', en: 'Left' }),
      ],
      rows,
      footnotes: [
        say(
          words`Số đang thực hiện tại ngày tính. Một đơn vị có thể giúp nhiều xã và một xã có thể có nhiều đơn vị giúp.`,
          words`In force on the day of counting. An agency may help several communes, and a commune may have several agencies.`,
        ),
      ],
    },
  ];
};
