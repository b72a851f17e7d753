import type { Bilingual, ChangedFact } from '@donghanh/core';
import { dayOf } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { capital, eventTitle } from '../../words/index.ts';
import { column, date, list, say, text, words } from '../kit/index.ts';
import { heading, paragraph } from '../kit/section.ts';
import type { ComparisonSection } from './figures.ts';

const how: Readonly<Record<ChangedFact['how'], Bilingual>> = {
  added: { vi: 'Biết thêm', en: 'Learned since' },
  removed: { vi: 'Không còn tính', en: 'No longer counts' },
  reread: { vi: 'Đọc khác đi', en: 'Reads otherwise' },
};

const row = ({ event, type, how: changed, effectiveOn, recordedAt, by }: ChangedFact): Row => ({
  key: event,
  cells: {
    how: text(how[changed]),
    what: text(capital(eventTitle(type))),
    on: date(effectiveOn),
    recordedOn: date(dayOf(recordedAt)),
    fact: { type: 'event', ref: event },
    by: list(by.map((ref) => ({ type: 'event', ref }))),
  },
});

/** The facts that the two moments do not read alike: everything that differs comes from these. */
export const facts: ComparisonSection = ({ changed }) => {
  if (changed.length === 0) {
    return [
      heading('su-kien-thay-doi', 2, { vi: 'Sự kiện làm khác', en: 'The facts between' }),
      paragraph(
        say(words`Hai thời điểm đọc cùng những sự kiện.`, words`Both moments read the same facts.`),
        'note',
      ),
    ];
  }
  return [
    {
      type: 'annex',
      id: 'phu-luc-su-kien',
      title: { vi: 'Các sự kiện làm khác số liệu', en: 'The facts between the two moments' },
      blocks: [
        {
          type: 'table',
          id: 'su-kien-khac',
          title: { vi: 'Sự kiện hai bên không đọc như nhau', en: 'Facts that are not read alike' },
          columns: [
            column('how', 'text', { vi: 'Khác thế nào', en: 'How' }),
            column('what', 'text', { vi: 'Việc', en: 'What' }),
            column('on', 'date', { vi: 'Ngày', en: 'Date' }),
            column('recordedOn', 'date', { vi: 'Ghi nhận ngày', en: 'Recorded on' }),
            column('fact', 'name', { vi: 'Sự kiện', en: 'Fact' }),
            column('by', 'mixed', { vi: 'Do đính chính', en: 'By correction' }),
          ],
          rowHeader: 'what',
          rows: changed.map(row),
          footnotes: [],
        },
      ],
    },
  ];
};
