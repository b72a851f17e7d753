import type { Block } from '../../model/block.ts';

/** Whether anything in the blocks is marked as a reconstruction. */
export const isAnyMarked = (blocks: readonly Block[]): boolean => {
  const marked = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.some(marked);
    return Object.entries(value).some(
      // Cells may be called so too: those are values, and say themselves what they are.
      ([key, member]) => (key === 'reconstructed' && isExtent(member)) || marked(member),
    );
  };
  return marked(blocks);
};

const isExtent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'extent' in value;
