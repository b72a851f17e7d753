import type { DocumentKind } from '../../programme/code-lists.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import { type DocumentFates, documentFates, documentsInOrder } from '../shared/document-fate.ts';
import type { DocumentRecord } from '../shared/documents.ts';
import type { SummaryFacts } from './acc.ts';
import type { DocumentEntry } from './view.ts';

/** Acts of authority: of these, all belong to the chain. */
const acts: ReadonlySet<DocumentKind> = new Set([
  'decision',
  'resolution',
  'decree',
  'notice',
  'criticism',
]);

/**
 * The documents on which the programme rests (§10.1), in the order of their dates, as they stood on
 * the cut-off day: every act of authority, and of the thousands of minutes, reports and letters those
 * that an assignment, a stated figure or another document of the chain names.
 */
export const documentChain = (
  facts: SummaryFacts,
  through: LocalDate,
): readonly DocumentEntry[] => {
  const named = namedDocuments(facts);
  const fates = documentFates(facts.documents, through);
  return documentsInOrder(facts.documents)
    .filter((record) => certainFrom(record.issuedOn) <= through)
    .filter(({ issued }) => acts.has(issued.kind) || named.has(issued.document))
    .map((record) => entryOf(record, fates));
};

const namedDocuments = (facts: SummaryFacts): ReadonlySet<DocumentId> => {
  const named = new Set<DocumentId>();
  const name = (document: DocumentId | undefined): void => {
    if (document !== undefined) named.add(document);
  };
  for (const record of facts.assignments.values()) {
    for (const { value } of record.terms.entries) name(value.basis.document);
    name(record.end?.basis?.document);
  }
  for (const { data } of facts.figures) name(data.document);
  for (const { issued, replaced, corrections } of facts.documents.values()) {
    for (const link of issued.relations ?? []) {
      name(link.document);
      name(issued.document);
    }
    name(replaced?.by);
    for (const { by } of corrections) name(by);
  }
  return named;
};

const entryOf = (record: DocumentRecord, fates: DocumentFates): DocumentEntry => {
  const { document, kind, number, numberRaw, issuer, title, signer, uncertainDate } = record.issued;
  const { replaced, recalledOn, corrections } = fates(document);
  return {
    document,
    kind,
    ...(number !== undefined && { number }),
    ...(numberRaw !== undefined && { numberRaw }),
    issuer,
    issuedOn: record.issuedOn,
    title,
    ...(signer !== undefined && { signer }),
    citedAs: [...new Set(record.citedAs.map((citation) => citation.as))].sort(),
    ...(uncertainDate !== undefined && { uncertainDate }),
    ...(replaced !== undefined && { replacedBy: replaced.by, replacedOn: replaced.on }),
    ...(recalledOn !== undefined && { recalledOn }),
    corrections,
    event: record.ref,
  };
};
