import type { AnnexBlock } from '../../model/block.ts';

/** A table of more columns is set on a page that lies. */
const MOST_UPRIGHT = 6;

/** Whether an annex is set on pages that lie: one of its tables is too wide for pages that stand. */
export const isLying = ({ blocks }: AnnexBlock): boolean =>
  blocks.some(
    (block) =>
      block.type === 'timeline' || (block.type === 'table' && block.columns.length > MOST_UPRIGHT),
  );
