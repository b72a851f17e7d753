import type { ManyToMany, TenYearSummary } from '@donghanh/core';
import type { Block, Row, TableBlock } from '../../model/block.ts';
import {
  column,
  type EvidenceBook,
  list,
  markedIf,
  name,
  plainInteger,
  reconstructedPart,
  say,
  withEvidence,
  words,
} from '../kit/index.ts';
import { heading, paragraph, type Section } from '../kit/section.ts';

type Several = ManyToMany<string, string>;

/** Whether the assignment of one side to the other is a reconstruction. */
type IsReconstructed = (one: string, other: string) => boolean;

/** The pairs that are reconstructed; the id of an agency may come first or second. */
const reconstructedPairs = ({ assignments }: TenYearSummary): IsReconstructed => {
  const pairs = new Set(
    assignments
      .filter(({ reconstructed }) => reconstructed)
      .flatMap(({ agency, commune }) => [`${agency}~${commune}`, `${commune}~${agency}`]),
  );
  return (one, other) => pairs.has(`${one}~${other}`);
};

const row = (one: Several, is: IsReconstructed, book: EvidenceBook): Row => {
  const count = one.others.length;
  const reconstructed = one.others.filter(({ id }) => is(one.id, id)).length;
  return {
    key: one.id,
    cells: {
      one: name(one.name),
      count: withEvidence(
        book,
        one.events,
        plainInteger(count, reconstructedPart(count, reconstructed)),
      ),
      others: list(one.others.map((other) => markedIf(is(one.id, other.id), name(other.name)))),
    },
  };
};

/** Most first; the view's order among equals. */
const most = (a: Several, b: Several): number => b.others.length - a.others.length;

const table = (
  id: string,
  title: TableBlock['title'],
  one: TableBlock['title'],
  others: TableBlock['title'],
  lines: readonly Several[],
  is: IsReconstructed,
  book: EvidenceBook,
): TableBlock => ({
  type: 'table',
  id,
  title,
  columns: [
    column('one', 'name', one),
    column('count', 'integer', { vi: 'Số lượng', en: 'How many' }),
    column('others', 'mixed', others),
  ],
  rows: [...lines].sort(most).map((line) => row(line, is, book)),
  footnotes: [],
});

const uncovered = ({ uncovered: without }: TenYearSummary): readonly Block[] => {
  if (without === undefined) return [];
  const count = plainInteger(without.length);
  const names = list(without.map((commune) => name(commune.name)));
  return [
    paragraph(
      without.length === 0
        ? say(
            words`Tại ngày chốt số liệu, xã nào trong phạm vi cũng có đơn vị giúp đỡ.`,
            words`On the cut-off day every commune in scope had a helper.`,
          )
        : say(
            words`Tại ngày chốt số liệu, ${count} xã trong phạm vi chưa có đơn vị giúp đỡ: ${names}.`,
            words`On the cut-off day ${count} communes in scope had no helper: ${names}.`,
          ),
    ),
  ];
};

/** Agencies with several communes, communes with several agencies, communes with none (§10.4). */
export const several: Section = (view, book) => {
  const is = reconstructedPairs(view);
  const { agenciesWithSeveral: agencies, communesWithSeveral: communes } = view;
  const blocks: readonly Block[] = [
    ...(agencies.length === 0
      ? []
      : [
          table(
            'don-vi-nhieu-xa',
            { vi: 'Đơn vị giúp từ hai xã trở lên', en: 'Agencies helping two communes or more' },
            { vi: 'Đơn vị', en: 'Agency' },
            { vi: 'Các xã', en: 'Communes' },
            agencies,
            is,
            book,
          ),
        ]),
    ...(communes.length === 0
      ? []
      : [
          table(
            'xa-nhieu-don-vi',
            { vi: 'Xã có từ hai đơn vị trở lên', en: 'Communes with two agencies or more' },
            { vi: 'Xã', en: 'Commune' },
            { vi: 'Các đơn vị', en: 'Agencies' },
            communes,
            is,
            book,
          ),
        ]),
    ...uncovered(view),
  ];
  if (blocks.length === 0) return [];
  return [
    heading('nhieu-nhieu', 2, {
      vi: 'Đơn vị giúp nhiều xã, xã có nhiều đơn vị',
      en: 'Several communes, several agencies',
    }),
    ...blocks,
  ];
};
