import type { Block, TableBlock } from '../../model/block.ts';

/** Blocks that stand together: charts in a row, a chart beside its table, small tables in pairs. */
export interface Group {
  readonly layout: 'alone' | 'charts' | 'beside' | 'tables';
  readonly blocks: readonly Block[];
}

const isSmall = (table: TableBlock): boolean =>
  table.columns.length <= 3 && table.footnotes.length === 0;

const isCompact = (table: TableBlock): boolean =>
  isSmall(table) ||
  (table.columns.length <= 7 &&
    table.columns.every(({ type }) => type === 'integer' || type === 'date'));

const runOf = (blocks: readonly Block[], from: number, is: (block: Block) => boolean): number => {
  let end = from;
  for (let block = blocks[end]; block !== undefined && is(block); block = blocks[end]) end += 1;
  return end;
};

/** The blocks of a section in the groups in which a wide page shows them. */
export const laidOut = (blocks: readonly Block[]): readonly Group[] => {
  const groups: Group[] = [];
  let at = 0;
  while (at < blocks.length) {
    const charts = runOf(blocks, at, ({ type }) => type === 'chart');
    const tables = runOf(blocks, at, (block) => block.type === 'table' && isSmall(block));
    const [first, second] = [blocks[at], blocks[at + 1]];
    const isPair =
      charts === at + 1 &&
      first?.type === 'chart' &&
      second?.type === 'table' &&
      second.id === first.table &&
      isCompact(second);
    const [layout, end] = isPair
      ? (['beside', at + 2] as const)
      : charts > at
        ? (['charts', charts] as const)
        : tables > at + 1
          ? (['tables', tables] as const)
          : (['alone', at + 1] as const);
    groups.push({ layout, blocks: blocks.slice(at, end) });
    at = end;
  }
  return groups;
};
