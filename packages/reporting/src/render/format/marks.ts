import type { Reconstructed } from '../../model/value.ts';

/** The sign of a reconstructed figure in running text, tables and print: in every Vietnamese font. */
export const markOf = (reconstructed: Reconstructed | undefined): '' | '▪' | '▫' =>
  reconstructed === undefined ? '' : reconstructed.extent === 'whole' ? '▪' : '▫';

/** What the sign says, for those who do not see it. */
export const markWords = {
  whole: { vi: 'tái dựng', en: 'reconstructed' },
  part: { vi: 'có phần tái dựng', en: 'partly reconstructed' },
} as const;
