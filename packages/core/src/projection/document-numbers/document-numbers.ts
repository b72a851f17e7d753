import type { DomainEvent, Fact } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import { DocumentKind } from '../../programme/code-lists.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';

/** Where a number or date was read, as far as the fact says so. */
export interface ReadIn {
  readonly ref?: string;
  readonly note?: string;
}

/** Another number or date under which the same document is printed, cited or put right. */
export interface OtherNumber {
  readonly as: string;
  /** `printed`: the document itself; `cited`: a source; `corrected`: a letter that puts it right. */
  readonly how: 'printed' | 'cited' | 'corrected';
  readonly on: PartialDate;
  readonly source: ReadIn;
  readonly event: EventRef;
}

/** A document that goes under several numbers or dates: which is used, and on what grounds. */
export interface NumberConflict {
  readonly document: DocumentId;
  readonly kind: string;
  readonly issuer: string;
  readonly issuedOn: PartialDate;
  /** The number that views and reports use; left out where no source gives one. */
  readonly used?: string;
  /** The days it may be of, where its date is uncertain. */
  readonly uncertainDate?: { readonly candidates: readonly PartialDate[]; readonly note: string };
  /** Where the number that is used was read, and why it was preferred. */
  readonly source: ReadIn;
  readonly others: readonly OtherNumber[];
  readonly event: EventRef;
}

/** Documents with conflicting numbers or dates, in the order of their dates. */
export interface DocumentNumbersView {
  readonly asOf: AsOf;
  readonly conflicts: readonly NumberConflict[];
}

interface Issued {
  readonly data: Fact<'DocumentIssued'>['data'];
  readonly on: PartialDate;
  readonly source: ReadIn;
  readonly event: EventRef;
}

/** What is kept of each document. Facts of one document come from one stream. */
export interface DocumentNumberFacts {
  readonly issued: Map<DocumentId, Issued>;
  readonly others: Map<DocumentId, OtherNumber[]>;
}

const sourceOf = (event: DomainEvent): ReadIn => {
  const { ref, note } = event.meta.source ?? {};
  return { ...(ref !== undefined && { ref }), ...(note !== undefined && { note }) };
};

const add = (
  acc: DocumentNumberFacts,
  document: DocumentId,
  how: OtherNumber['how'],
  as: string,
  event: DomainEvent,
): void => {
  const list = acc.others.get(document) ?? [];
  list.push({ as, how, on: event.effectiveOn, source: sourceOf(event), event: refOf(event) });
  acc.others.set(document, list);
};

const apply = (acc: DocumentNumberFacts, event: DomainEvent): void => {
  switch (event.type) {
    case 'DocumentIssued': {
      const { data, effectiveOn: on } = event;
      const { document, number, numberRaw } = data;
      acc.issued.set(document, { data, on, source: sourceOf(event), event: refOf(event) });
      if (numberRaw !== undefined && numberRaw !== number) {
        add(acc, document, 'printed', numberRaw, event);
      }
      return;
    }
    case 'DocumentCited':
      add(acc, event.data.document, 'cited', event.data.citedAs, event);
      return;
    case 'DocumentCorrected':
      add(acc, event.data.document, 'corrected', event.data.what, event);
      return;
    default:
  }
};

const conflictOf = (
  { data, on, source, event }: Issued,
  others: readonly OtherNumber[],
): NumberConflict => ({
  document: data.document,
  kind: DocumentKind.labels[data.kind].vi,
  issuer: data.issuer,
  issuedOn: on,
  ...(data.number !== undefined && { used: data.number }),
  ...(data.uncertainDate !== undefined && { uncertainDate: data.uncertainDate }),
  source,
  others: others.toSorted((a, b) => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0)),
  event,
});

/**
 * Which of several numbers or dates of a document is used, and why (§11 question 14): the decision of
 * 13/5/2014 is printed "2021/QĐ-UBNA", cited "2012/QĐ-UBND", and used as 2021/QĐ-UBND.
 */
export const documentNumbers: Projection<DocumentNumberFacts, DocumentNumbersView> = {
  name: 'document-numbers',
  version: 1,
  handles: ['DocumentIssued', 'DocumentCited', 'DocumentCorrected'],
  init: () => ({ issued: new Map(), others: new Map() }),
  apply,
  combine: combineParts(),
  view: (acc, asOf) => {
    const conflicts = [...acc.issued.values()].flatMap((issued) => {
      const others = acc.others.get(issued.data.document) ?? [];
      return others.length === 0 && issued.data.uncertainDate === undefined
        ? []
        : [conflictOf(issued, others)];
    });
    return frozen({
      asOf,
      conflicts: inOrder(conflicts, [
        { text: ({ issuedOn }) => issuedOn },
        { text: ({ document }) => document },
      ]),
    });
  },
};
