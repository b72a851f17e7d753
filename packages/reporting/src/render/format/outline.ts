import type { Block } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import { flatBlocks } from '../../model/totals.ts';
import { partNumbers } from './part-numbers.ts';

const numerals: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A Roman numeral from 1 to 39, as Decree 30 numbers sections and annexes. */
const roman = (n: number): string => {
  let rest = n;
  let text = '';
  for (const [size, letters] of numerals) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
};

/** The numbers of sections, tables, charts and annexes, by id. Counted, so they are never stored. */
export interface Outline {
  readonly section: ReadonlyMap<string, string>;
  /** Of level 3, and of findings: "1.", "a)". Only in documents: see `partNumbers`. */
  readonly part: ReadonlyMap<string, string>;
  readonly table: ReadonlyMap<string, number>;
  readonly chart: ReadonlyMap<string, number>;
  /** Empty for an annex that is the only one: Decree 30 numbers them from two on. */
  readonly annex: ReadonlyMap<string, string>;
}

const idsOf = (blocks: readonly Block[], is: (block: Block) => boolean): readonly string[] =>
  blocks.flatMap((block) => (is(block) && 'id' in block ? [block.id] : []));

/** A title with the number before it: Roman for a section, "1." for a part, "a)" for a point. */
export const numberedTitle = ({ section, part }: Outline, id: string, title: string): string => {
  const roman = section.get(id);
  const number = roman === undefined ? part.get(id) : `${roman}.`;
  return number === undefined ? title : `${number} ${title}`;
};

/** Numbers everything in a report that bears a number. */
export const outlineOf = ({ blocks }: ReportModel): Outline => {
  const all = flatBlocks(blocks);
  const annexes = idsOf(all, ({ type }) => type === 'annex');
  const numbered = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i + 1]));
  const sections = idsOf(all, (block) => block.type === 'heading' && block.level === 2);
  return {
    section: new Map(sections.map((id, i) => [id, roman(i + 1)])),
    part: partNumbers(all),
    table: numbered(idsOf(all, ({ type }) => type === 'table' || type === 'timeline')),
    chart: numbered(idsOf(all, ({ type }) => type === 'chart')),
    annex: new Map(annexes.map((id, i) => [id, annexes.length === 1 ? '' : roman(i + 1)])),
  };
};
