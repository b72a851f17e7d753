import type { DomainEvent, EventType, Fact } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';

/** A document with all that later documents and sources did to it. */
export interface DocumentRecord {
  readonly issued: Fact<'DocumentIssued'>['data'];
  readonly issuedOn: PartialDate;
  readonly ref: EventRef;
  readonly citedAs: { readonly as: string; readonly ref: EventRef }[];
  readonly corrections: {
    readonly on: PartialDate;
    readonly what: string;
    readonly by?: DocumentId;
  }[];
  replaced?: { readonly by: DocumentId; readonly on: PartialDate };
  recalledOn?: PartialDate;
}

export type DocumentRegister = Map<DocumentId, DocumentRecord>;

/** The events that change the register of documents. */
export const documentEvents = [
  'DocumentIssued',
  'DocumentCited',
  'DocumentReplaced',
  'DocumentCorrected',
  'DocumentRecalled',
] as const satisfies readonly EventType[];

/** Takes one fact into the register; a fact of another kind changes nothing. */
export const applyDocuments = (documents: DocumentRegister, event: DomainEvent): void => {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'DocumentIssued':
      documents.set(event.data.document, {
        issued: event.data,
        issuedOn: on,
        ref: refOf(event),
        citedAs: [],
        corrections: [],
      });
      return;
    case 'DocumentCited':
      documents
        .get(event.data.document)
        ?.citedAs.push({ as: event.data.citedAs, ref: refOf(event) });
      return;
    case 'DocumentReplaced': {
      const record = documents.get(event.data.document);
      if (record !== undefined) record.replaced = { by: event.data.by, on };
      return;
    }
    case 'DocumentCorrected': {
      const { document, what, by } = event.data;
      documents.get(document)?.corrections.push({ on, what, ...(by && { by }) });
      return;
    }
    case 'DocumentRecalled': {
      const record = documents.get(event.data.document);
      if (record !== undefined) record.recalledOn = on;
      return;
    }
    default:
  }
};
