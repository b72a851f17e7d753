import type { SheetUnit } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { endWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  list,
  name,
  nothing,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import type { SheetSection } from './section.ts';

const kinds = {
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  commune: { vi: 'Xã', en: 'Commune' },
  district: { vi: 'Huyện', en: 'District' },
} as const;

const change = { vi: 'Tên, mã', en: 'Name, code' } as const;

const rowsOf = (unit: SheetUnit, book: EvidenceBook): readonly Row[] => {
  const base = { unit: text(kinds[unit.unit]) };
  const called = unit.called.map(
    (one, i): Row => ({
      key: `${unit.id}~${i}`,
      cells: {
        ...base,
        on: date(one.on),
        what: withEvidence(book, one.event === undefined ? [] : [one.event], text(change)),
        name: name(one.name),
        code: one.code === undefined ? nothing() : name(one.code),
      },
    }),
  );
  if (unit.end === undefined) return called;
  const { on, how, into, event } = unit.end;
  return [
    ...called,
    {
      key: `${unit.id}~end`,
      cells: {
        ...base,
        on: date(on),
        what: withEvidence(book, [event], text(endWords[how])),
        name: list(into.map((id) => name(id))),
        code: nothing(),
      },
    },
  ];
};

/** What the units of the sheet were called, and how they ended. */
export const units: SheetSection = (view, book) => {
  const rows = view.aid.units.flatMap((unit) => rowsOf(unit, book));
  if (rows.length === 0) return [];
  return [
    heading('don-vi', 2, { vi: 'Tên gọi và biến động', en: 'Names and changes' }),
    {
      type: 'table',
      id: 'ten-goi',
      title: { vi: 'Tên gọi qua các thời kỳ', en: 'What it was called' },
      columns: [
        column('on', 'date', { vi: 'Từ ngày', en: 'From' }),
        column('unit', 'text', { vi: 'Cấp', en: 'Unit' }),
        column('what', 'text', { vi: 'Biến động', en: 'Change' }),
        column('name', 'name', { vi: 'Tên', en: 'Name' }),
        column('code', 'name', { vi: 'Mã', en: 'Code' }),
      ],
      rowHeader: 'name',
      rows,
      footnotes: [],
    },
  ];
};
