import type { Bilingual, TenYearSummary } from '@donghanh/core';
import type * as E from 'fp-ts/lib/Either.js';
import type { Block, HeadingBlock, ParagraphBlock } from '../../model/block.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import type { Sentence } from '../../model/value.ts';
import type { EvidenceBook } from './book.ts';

/** Builds one section of the summary; an empty list when the view has nothing for it. */
export type Section = (view: TenYearSummary, book: EvidenceBook) => readonly Block[];

/** A section whose parts are checked against the total while it is built. */
export type CheckedSection = (
  view: TenYearSummary,
  book: EvidenceBook,
) => E.Either<TotalsDoNotAgree, readonly Block[]>;

/** The title of a section (2) or of a part of one (3). */
export const heading = (id: string, level: 2 | 3, text: Bilingual): HeadingBlock => ({
  type: 'heading',
  id,
  level,
  text,
});

/** Running text. */
export const paragraph = (
  sentence: Sentence,
  tone: ParagraphBlock['tone'] = 'plain',
): ParagraphBlock => ({ type: 'paragraph', tone, sentence });
