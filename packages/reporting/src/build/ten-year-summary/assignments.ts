import type { AssignmentLine } from '@donghanh/core';
import { AgencyKind } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import {
  column,
  date,
  type EvidenceBook,
  markedIf,
  money,
  name,
  plainInteger,
  say,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import type { Section } from '../kit/section.ts';

const row = (line: AssignmentLine, index: number, book: EvidenceBook): Row => ({
  key: `${line.agency}~${line.commune}`,
  cells: {
    line: plainInteger(index + 1),
    agency: withEvidence(book, [line.event], markedIf(line.reconstructed, name(line.agencyName))),
    kind: text(AgencyKind.labels[line.agencyKind]),
    commune: markedIf(line.reconstructed, name(line.communeName)),
    code: name(line.communeCode),
    district: name(line.district),
    from: date(line.from),
    basis: {
      type: 'document',
      id: line.basis.document,
      ...(line.basis.number === undefined ? {} : { number: line.basis.number }),
      ...(line.basis.article === undefined ? {} : { article: line.basis.article }),
    },
    delivered: money(book, line.delivered),
  },
});

/** The list of assignments in force on the cut-off day (§10.16). */
export const assignments: Section = (view, book) => {
  if (view.assignments.length === 0) return [];
  return [
    {
      type: 'annex',
      id: 'phu-luc-phan-cong',
      title: {
        vi: 'Danh sách phân công đang thực hiện',
        en: 'Assignments in force',
      },
      blocks: [
        {
          type: 'table',
          id: 'phan-cong',
          title: {
            vi: 'Phân công tại ngày chốt số liệu',
            en: 'Assignments on the cut-off day',
          },
          columns: [
            column('line', 'integer', { vi: 'TT', en: 'No.' }),
            column('agency', 'name', { vi: 'Cơ quan, đơn vị', en: 'Agency' }),
            column('kind', 'text', { vi: 'Loại', en: 'Kind' }),
            column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
            column('code', 'name', { vi: 'Mã xã', en: 'Code' }),
            column('district', 'name', { vi: 'Huyện', en: 'District' }),
            column('from', 'date', { vi: 'Từ ngày', en: 'From' }),
            column('basis', 'mixed', { vi: 'Văn bản', en: 'Document' }),
            column('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
          ],
          rowHeader: 'agency',
          rows: view.assignments.map((line, i) => row(line, i, book)),
          footnotes: [
            say(
              words`“Đã giúp” là giá trị đã bàn giao theo phân công này đến ngày chốt số liệu.`,
              words`“Delivered” is what was handed over under this assignment up to the cut-off day.`,
            ),
          ],
        },
      ],
    },
  ];
};
