import type { Sheet } from '@donghanh/core';
import type { Block, Column } from '../../model/block.ts';
import type { DocumentValue, Value } from '../../model/value.ts';
import { column, type EvidenceBook, markedIf, name } from '../kit/index.ts';

/** Builds one section of a sheet; an empty list when the sheet has nothing for it. */
export type SheetSection = (view: Sheet, book: EvidenceBook) => readonly Block[];

interface Pair {
  readonly agencyName: string;
  readonly communeName: string;
}

/** Whether the sheet is of one agency, or of one commune: then no column needs to name it. */
export const fixedIn = ({ scope }: Sheet) => ({
  agency: scope.agency !== undefined || scope.assignment !== undefined,
  commune: scope.commune !== undefined || scope.assignment !== undefined,
});

/** The columns that name the two sides of a line, but for a side that the whole sheet is about. */
export const pairColumns = (view: Sheet): readonly Column[] => {
  const fixed = fixedIn(view);
  return [
    ...(fixed.agency ? [] : [column('agency', 'name', { vi: 'Cơ quan, đơn vị', en: 'Agency' })]),
    ...(fixed.commune ? [] : [column('commune', 'name', { vi: 'Xã', en: 'Commune' })]),
  ];
};

/** The cells of {@link pairColumns}. */
export const pairCells = (
  view: Sheet,
  { agencyName, communeName }: Pair,
  reconstructed = false,
): Readonly<Record<string, Value>> => {
  const fixed = fixedIn(view);
  return {
    ...(fixed.agency ? {} : { agency: markedIf(reconstructed, name(agencyName)) }),
    ...(fixed.commune ? {} : { commune: markedIf(reconstructed, name(communeName)) }),
  };
};

/** A document of which only the id is known, with its number where the sheet has it. */
export const numbered = (
  { documents }: Sheet,
  cited: { readonly document: string },
): DocumentValue => {
  const number = documents.find(({ document }) => document === cited.document)?.number;
  return documentValue({ ...cited, ...(number === undefined ? {} : { number }) });
};

/** A document as it is cited. */
export const documentValue = (cited: {
  readonly document: string;
  readonly number?: string;
  readonly article?: string;
}): DocumentValue => ({
  type: 'document',
  id: cited.document,
  ...(cited.number === undefined ? {} : { number: cited.number }),
  ...(cited.article === undefined ? {} : { article: cited.article }),
});
