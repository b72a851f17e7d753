import type { Backed, Reconstructed } from '../../model/value.ts';

/** The sign of a reconstructed figure in running text, tables and print: in every Vietnamese font. */
export const markOf = (reconstructed: Reconstructed | undefined): '' | '▪' | '▫' =>
  reconstructed === undefined ? '' : reconstructed.extent === 'whole' ? '▪' : '▫';

/** All signs of a value: that it is reconstructed, and ‡ that events may be missing from it. */
export const marksOf = ({ reconstructed, affected }: Backed): string =>
  `${markOf(reconstructed)}${affected === true ? '‡' : ''}`;

/** What ‡ says. */
export const affectedWords = { vi: 'có thể chưa đúng', en: 'may be wrong' } as const;

/** What the sign says, for those who do not see it. */
export const markWords = {
  whole: { vi: 'tái dựng', en: 'reconstructed' },
  part: { vi: 'có phần tái dựng', en: 'partly reconstructed' },
} as const;
