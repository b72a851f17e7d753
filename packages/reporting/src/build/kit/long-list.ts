import type { Bilingual } from '@donghanh/core';
import type { AnnexBlock, TableBlock } from '../../model/block.ts';
import { say, words } from './sentence.ts';
import { plainInteger } from './values.ts';

/** How many lines of a list are read in the body of a report. */
const SHORT = 15;

/**
 * A list in the body of a report. A long one stands there with its first lines, and whole in an annex
 * of its own. Only for tables without a total: the first lines would not make it.
 */
export const longList = (
  table: Omit<TableBlock, 'total'>,
  annexTitle: Bilingual,
): readonly (TableBlock | AnnexBlock)[] => {
  const all = table.rows.length;
  if (all <= SHORT) return [table];
  return [
    {
      ...table,
      rows: table.rows.slice(0, SHORT),
      footnotes: [
        ...table.footnotes,
        say(
          words`${plainInteger(SHORT)} dòng đầu trong ${plainInteger(all)} dòng; đủ ở phụ lục “${annexTitle.vi}”.`,
          words`The first ${plainInteger(SHORT)} of ${plainInteger(all)} lines; all are in the annex “${annexTitle.en}”.`,
        ),
      ],
    },
    {
      type: 'annex',
      id: `phu-luc-${table.id}`,
      title: annexTitle,
      blocks: [{ ...table, id: `${table.id}-day-du` }],
    },
  ];
};
