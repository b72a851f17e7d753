import type { Block } from '../../model/block.ts';

/** The letters of points (điểm) in Vietnamese order: đ after d, none with a mark, no f, j, w, z. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** "1." of the first part, "a)" of the first point; points beyond the letters are numbered: "24)". */
const marks = {
  part: (i: number): string => `${i + 1}.`,
  point: (i: number, of: number): string =>
    of > letters.length ? `${i + 1})` : `${letters.at(i) ?? ''})`,
} as const;

interface Group {
  readonly mark: keyof typeof marks;
  readonly ids: string[];
}

/** The parts of each section, and the points of each part, in their order. */
const groupsOf = (blocks: readonly Block[]): readonly Group[] => {
  const groups: Group[] = [];
  const begin = (mark: Group['mark']): Group => {
    const group: Group = { mark, ids: [] };
    groups.push(group);
    return group;
  };
  let parts = begin('part');
  let points = begin('point');
  for (const block of blocks) {
    if (block.type === 'finding') points.ids.push(block.id);
    if (block.type !== 'heading') continue;
    if (block.level === 2) parts = begin('part');
    else parts.ids.push(block.id);
    points = begin('point');
  }
  return groups;
};

/**
 * The numbers of parts and points by their ids, as Decree 30 numbers what stands in a section: "1.",
 * "2." and below them "a)", "b)". What stands alone bears none.
 */
export const partNumbers = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    groupsOf(blocks)
      .filter(({ ids }) => ids.length > 1)
      .flatMap(({ mark, ids }) => ids.map((id, i) => [id, marks[mark](i, ids.length)] as const)),
  );
