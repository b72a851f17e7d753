import type { DutyFate, EndedAgency, EndedCommune } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { endWords, fateWords } from '../../words/index.ts';
import {
  column,
  date,
  list,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { heading, type OwnSection, type SummaryContext } from '../kit/section.ts';

const fates = ['carried', 'transferred', 'ended', 'orphaned'] as const;

const row = (
  one: EndedCommune | EndedAgency,
  key: string,
  called: readonly Value[],
  { book, document }: SummaryContext,
): Row => {
  const count = (some: readonly DutyFate[]): Value =>
    onFacts(
      book,
      [...new Set(some.flatMap(({ fate }) => fate.events))].sort(),
      plainInteger(some.length),
    );
  const on = onFacts(book, [one.event], date(one.on));
  return {
    key,
    cells: {
      unit: list(called),
      on: one.document === undefined ? on : list([on, document(one.document.document)]),
      how: text(endWords[one.how]),
      all: count(one.assignments),
      ...Object.fromEntries(
        fates.map((how) => [how, count(one.assignments.filter(({ fate }) => fate.how === how))]),
      ),
      promises: one.promises.length === 0 ? nothing() : plainInteger(one.promises.length),
    },
  };
};

/** Units that ended while somebody helped there, and where the duties went (§10.14, S14b). */
export const carriedOn: OwnSection = (context) => {
  const { communes, agencies } = context.views.succession;
  const rows = [
    ...communes
      .filter(({ assignments }) => assignments.length > 0)
      .map((one) => row(one, one.commune, [name(one.communeName), name(one.communeCode)], context)),
    ...agencies
      .filter(({ assignments }) => assignments.length > 0)
      .map((one) => row(one, one.agency, [name(one.agencyName)], context)),
  ];
  if (rows.length === 0) return [];
  const title = {
    vi: 'Phân công của xã, đơn vị không còn: đi đâu',
    en: 'Where the assignments of ended units went',
  };
  return [
    heading('ke-thua', 3, title),
    ...longList(
      {
        type: 'table',
        id: 'ke-thua-phan-cong',
        title,
        columns: [
          column('unit', 'mixed', { vi: 'Xã, đơn vị', en: 'Unit' }),
          column('on', 'mixed', { vi: 'Ngày, văn bản', en: 'On, document' }),
          column('how', 'text', { vi: 'Biến động', en: 'How' }),
          column('all', 'integer', { vi: 'Phân công đang thực hiện', en: 'Open assignments' }),
          ...fates.map((how) => column(how, 'integer', fateWords[how])),
          column('promises', 'integer', { vi: 'Lời hứa còn nợ', en: 'Promises owed' }),
        ],
        rows,
        footnotes: [
          say(
            words`Số liệu đã bàn giao giữ ở xã, đơn vị khi đó; không tính lại cho nơi kế thừa.`,
            words`What was delivered stays with the unit of its day and is not counted again for the successor.`,
          ),
        ],
      },
      title,
    ),
  ];
};
