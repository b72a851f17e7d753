import type { DocumentId } from '../../vocabulary/ids.ts';
import type { Projection } from '../projection.ts';
import { combinePlain } from '../shared/combine.ts';
import { applyDocuments, type DocumentRegister, documentEvents } from '../shared/documents.ts';
import type { EndedAgency, EndedCommune, Helper } from '../succession/view.ts';
import type { Sheet } from './view.ts';

/** The numbers of documents; those without a number are left out. */
export const documentNumbersById: Projection<DocumentRegister, ReadonlyMap<DocumentId, string>> = {
  name: 'document-numbers-by-id',
  version: 1,
  handles: documentEvents,
  init: () => new Map(),
  apply: applyDocuments,
  combine: combinePlain,
  view: (documents) =>
    new Map(
      [...documents].flatMap(([id, { issued }]) =>
        issued.number === undefined ? [] : [[id, issued.number] as const],
      ),
    ),
};

/** The numbers of the documents by which duties passed on, and on which help by succession rests. */
export const citedIn = (
  ended: readonly (EndedAgency | EndedCommune)[],
  helpers: readonly Helper[],
  numbers: ReadonlyMap<DocumentId, string>,
): Sheet['documents'] => {
  const named = new Set([
    ...ended.flatMap(({ assignments }) => assignments.map(({ fate }) => fate.document?.document)),
    ...helpers.map(({ basis }) => basis.document),
  ]);
  return [...named]
    .flatMap((document) => {
      const number = document === undefined ? undefined : numbers.get(document);
      return document === undefined || number === undefined ? [] : [{ document, number }];
    })
    .sort((a, b) => (a.document < b.document ? -1 : 1));
};
