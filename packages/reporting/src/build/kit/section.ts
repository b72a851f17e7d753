import type { Bilingual, CompleteSummary, DocumentId, TenYearSummary } from '@donghanh/core';
import type * as E from 'fp-ts/lib/Either.js';
import type { Block, HeadingBlock, ParagraphBlock } from '../../model/block.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import type { DocumentValue, Sentence } from '../../model/value.ts';
import type { EvidenceBook } from './book.ts';

/** Builds one section of the summary; an empty list when the view has nothing for it. */
export type Section = (view: TenYearSummary, book: EvidenceBook) => readonly Block[];

/** What the sections beside the summary itself are built from. */
export interface SummaryContext {
  readonly views: CompleteSummary;
  readonly book: EvidenceBook;
  /** A document by its number, where the history knows it. */
  readonly document: (id: DocumentId) => DocumentValue;
}

/** Builds one section from the view that is its own; never empty: what is not there is said. */
export type OwnSection = (context: SummaryContext) => readonly Block[];

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

/** That something was looked for and is not on record. */
export const absent = (vi: string, en: string): ParagraphBlock =>
  paragraph({ vi: [vi], en: [en] }, 'note');
