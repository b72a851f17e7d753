import type { DutyFate, EndedAgency, EndedCommune, Helper, Sheet } from '@donghanh/core';
import { SuccessionRule } from '@donghanh/core';
import type { Row, TableBlock } from '../../model/block.ts';
import { capital, fateWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  name,
  nothing,
  say,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { numbered, type SheetSection } from './section.ts';

const row = (
  view: Sheet,
  ended: EndedAgency | EndedCommune,
  duty: DutyFate,
  book: EvidenceBook,
): Row => ({
  key: duty.assignment,
  cells: {
    on: withEvidence(book, [ended.event], date(ended.on)),
    agency: name(duty.agencyName),
    commune: name(duty.communeName),
    fate: withEvidence(book, duty.fate.events, text(fateWords[duty.fate.how])),
    why: text(capital(SuccessionRule.labels[duty.fate.rule])),
    document: duty.fate.document === undefined ? nothing() : numbered(view, duty.fate.document),
  },
});

const went = (view: Sheet, book: EvidenceBook): readonly TableBlock[] => {
  const ended = [...view.endedAgencies, ...view.endedCommunes];
  const rows = new Map(
    ended.flatMap((one) =>
      one.assignments.map((duty) => [duty.assignment, row(view, one, duty, book)] as const),
    ),
  );
  if (rows.size === 0) return [];
  return [
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

const heirRow = (view: Sheet, commune: string, helper: Helper, book: EvidenceBook): Row => ({
  key: `${commune}~${helper.assignment}`,
  cells: {
    agency: withEvidence(book, helper.events, name(helper.agencyName)),
    former: name(helper.succeeded?.former.communeName ?? ''),
    why:
      helper.succeeded === undefined
        ? nothing()
        : text(capital(SuccessionRule.labels[helper.succeeded.rule])),
    from: date(helper.from),
    document: numbered(view, helper.basis),
  },
});

/** Who helps a commune because it took in another; what they gave stays with the former commune. */
const heirs = (view: Sheet, book: EvidenceBook): readonly TableBlock[] => {
  const rows = view.helpers.flatMap(({ commune, helpers }) =>
    helpers
      .filter(({ succeeded }) => succeeded !== undefined)
      .map((helper) => heirRow(view, commune, helper, book)),
  );
  if (view.scope.commune === undefined || rows.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'giup-theo-ke-thua',
      title: { vi: 'Đơn vị giúp do xã kế thừa xã cũ', en: 'Who helps by succession' },
      columns: [
        column('agency', 'name', { vi: 'Cơ quan, đơn vị', en: 'Agency' }),
        column('former', 'name', { vi: 'Xã được phân công trước đây', en: 'Assigned to' }),
        column('why', 'text', { vi: 'Căn cứ', en: 'By what rule' }),
        column('from', 'date', { vi: 'Từ ngày', en: 'From' }),
        column('document', 'mixed', { vi: 'Văn bản', en: 'Document' }),
      ],
      rowHeader: 'agency',
      rows,
      footnotes: [
        say(
          words`Giá trị đã giúp trước đây đứng ở báo cáo của xã cũ.`,
          words`What was delivered before stands in the report of the former commune.`,
        ),
      ],
    },
  ];
};

/**
 * Where the assignments went that were open when a commune or an agency of the sheet ended, and who
 * helps a commune by succession.
 */
export const succession: SheetSection = (view, book) => {
  const tables = [...heirs(view, book), ...went(view, book)];
  return tables.length === 0
    ? []
    : [heading('ke-thua', 2, { vi: 'Kế thừa', en: 'Succession' }), ...tables];
};
