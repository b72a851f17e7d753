import type { DutyFate, EndedAgency, EndedCommune } from '@donghanh/core';
import { SuccessionRule } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { capital, fateWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  name,
  nothing,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { documentValue, type SheetSection } from './section.ts';

const row = (ended: EndedAgency | EndedCommune, duty: DutyFate, book: EvidenceBook): Row => ({
  key: duty.assignment,
  cells: {
    on: withEvidence(book, [ended.event], date(ended.on)),
    agency: name(duty.agencyName),
    commune: name(duty.communeName),
    fate: withEvidence(book, duty.fate.events, text(fateWords[duty.fate.how])),
    why: text(capital(SuccessionRule.labels[duty.fate.rule])),
    document: duty.fate.document === undefined ? nothing() : documentValue(duty.fate.document),
  },
});

/** Where the assignments went that were open when a commune or an agency of the sheet ended. */
export const succession: SheetSection = (view, book) => {
  const ended = [...view.endedAgencies, ...view.endedCommunes];
  const rows = new Map(
    ended.flatMap((one) =>
      one.assignments.map((duty) => [duty.assignment, row(one, duty, book)] as const),
    ),
  );
  if (rows.size === 0) return [];
  return [
    heading('ke-thua', 2, { vi: 'Kế thừa', en: 'Succession' }),
    {
      type: 'table',
      id: 'phan-cong-ke-thua',
      title: {
        vi: 'Phân công của xã, đơn vị không còn: đi về đâu',
        en: 'Assignments of units that ended: where they went',
      },
      columns: [
        column('on', 'date', { vi: 'Ngày', en: 'Date' }),
        column('agency', 'name', { vi: 'Cơ quan, đơn vị', en: 'Agency' }),
        column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
        column('fate', 'text', { vi: 'Nay ra sao', en: 'What became of it' }),
        column('why', 'text', { vi: 'Căn cứ', en: 'By what rule' }),
        column('document', 'mixed', { vi: 'Văn bản', en: 'Document' }),
      ],
      rowHeader: 'agency',
      rows: [...rows.values()],
      footnotes: [],
    },
  ];
};
