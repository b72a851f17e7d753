import type { TenYearSummary } from '@donghanh/core';
import type { ParagraphBlock } from '../../model/block.ts';
import type { EvidenceBook } from '../kit/index.ts';
import { date, integer, say, words, year } from '../kit/index.ts';
import { heading, paragraph, type Section } from '../kit/section.ts';
import { yearsMoney } from './years-money.ts';
import { yearsWho } from './years-who.ts';

const firstToLast = ({ years }: TenYearSummary, book: EvidenceBook): readonly ParagraphBlock[] => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [
    paragraph(
      say(
        words`Từ ${integer(book, first.agencies)} cơ quan, đơn vị giúp ${integer(book, first.communes)} xã (${date(first.countedOn)}) đến ${integer(book, last.agencies)} cơ quan, đơn vị giúp ${integer(book, last.communes)} xã (${date(last.countedOn)}).`,
        words`From ${integer(book, first.agencies)} agencies helping ${integer(book, first.communes)} communes (${date(first.countedOn)}) to ${integer(book, last.agencies)} agencies helping ${integer(book, last.communes)} communes (${date(last.countedOn)}).`,
      ),
    ),
  ];
};

const growth = ({ years, yearsNotGrowing }: TenYearSummary): readonly ParagraphBlock[] => {
  if (years.length < 2) return [];
  if (yearsNotGrowing.length === 0) {
    return [
      paragraph(
        say(
          words`Số cơ quan, đơn vị giúp đỡ năm nào cũng cao hơn năm trước.`,
          words`There were more agencies in each year than in the one before.`,
        ),
      ),
    ];
  }
  const which = yearsNotGrowing.flatMap((y, i) => (i === 0 ? [year(y)] : [', ', year(y)]));
  return [
    paragraph(
      say(
        ['Số cơ quan, đơn vị giúp đỡ không tăng so với năm trước ở các năm: ', ...which, '.'],
        ['There were not more agencies than in the year before in: ', ...which, '.'],
      ),
    ),
  ];
};

/** The yearly series, and the first year beside the last (§10.2, §10.3). */
export const years: Section = (view, book) => {
  if (view.years.length === 0) return [];
  return [
    heading('theo-nam', 2, { vi: 'Kết quả theo năm', en: 'Year by year' }),
    ...firstToLast(view, book),
    ...growth(view),
    ...yearsWho(view, book),
    ...yearsMoney(view, book),
  ];
};
