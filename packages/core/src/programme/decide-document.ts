import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { factsOf, latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { firstOfYear, yearOf } from '../vocabulary/dates/local-date.ts';
import { firstDay } from '../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { issuedBy, notRecalled, otherIssuedBy } from './document-checks.ts';
import {
  DocumentCited,
  DocumentCorrected,
  DocumentIssued,
  DocumentRecalled,
  DocumentReplaced,
} from './events.ts';
import { eachOnce, latestOfCandidates, numberInForm } from './issue-checks.ts';
import type { DocumentFacts } from './state.ts';

const notIssued = (facts: DocumentFacts, document: DocumentId): Check => {
  const issued = latestOf(facts, 'DocumentIssued');
  return issued === undefined
    ? fine
    : E.left(
        refusal(
          'DocumentAlreadyIssued',
          { document, on: issued.effectiveOn },
          `Văn bản ${document} đã được ghi nhận, ngày ${issued.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `Document ${document} is recorded already, of ${issued.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );
};

/** A document is recorded once, and rests on documents that were there before it. */
export const issueDocument: Decide<typeof DocumentIssued, DocumentFacts> = (
  input,
  facts,
  reference,
) => {
  const { document, number, uncertainDate, relations = [], on } = input;
  return recordIf(
    DocumentIssued,
    input,
    () => notIssued(facts, document),
    () => numberInForm(number),
    () => latestOfCandidates(on, uncertainDate?.candidates),
    () => eachOnce(relations),
    ...relations.map((link) => () => otherIssuedBy(reference, document, link.document, on)),
  );
};

/** A source of one date cites the document under another number once. */
export const citeDocument: Decide<typeof DocumentCited, DocumentFacts> = (input, facts) => {
  const { document, citedAs, on } = input;
  const before = factsOf(facts, 'DocumentCited').some(
    (cited) => cited.data.citedAs === citedAs && cited.effectiveOn === on,
  );
  return recordIf(
    DocumentCited,
    input,
    () => issuedBy(facts, document, on),
    () =>
      !before
        ? fine
        : E.left(
            refusal(
              'AlreadyCited',
              { document, citedAs, on },
              `Đã ghi nhận nguồn ngày ${on} viện dẫn văn bản ${document} là "${citedAs}"`,
              `A source of ${on} that cites document ${document} as "${citedAs}" is recorded already`,
            ),
          ),
  );
};

const notReplaced = (facts: DocumentFacts, document: DocumentId): Check => {
  const replaced = latestOf(facts, 'DocumentReplaced');
  return replaced === undefined
    ? fine
    : E.left(
        refusal(
          'DocumentAlreadyReplaced',
          { document, by: replaced.data.by, on: replaced.effectiveOn },
          `Văn bản ${document} đã được thay thế bằng ${replaced.data.by} từ ${replaced.effectiveOn}`,
          `Document ${document} was replaced by ${replaced.data.by} on ${replaced.effectiveOn}`,
        ),
      );
};

/**
 * A document is not replaced by one of an earlier year. Documents of one year are not compared: of a
 * date that is known by its year only, the register gives the first day.
 */
const notByOlder = (
  facts: DocumentFacts,
  document: DocumentId,
  by: DocumentId,
  reference: Reference,
): Check => {
  const issued = latestOf(facts, 'DocumentIssued');
  const byIssuedOn = reference.document(by)?.issuedOn;
  if (issued === undefined || byIssuedOn === undefined) return fine;
  return byIssuedOn >= firstOfYear(yearOf(firstDay(issued.effectiveOn)))
    ? fine
    : E.left(
        refusal(
          'ReplacedByOlder',
          { document, by, issuedOn: issued.effectiveOn, byIssuedOn },
          `Văn bản ${document} (${issued.effectiveOn}) không thể được thay thế bằng văn bản cũ hơn ${by} (${byIssuedOn})`,
          `Document ${document} (${issued.effectiveOn}) cannot be replaced by the older ${by} (${byIssuedOn})`,
        ),
      );
};

/** A document is replaced once, by a later one, while it was not recalled. */
export const replaceDocument: Decide<typeof DocumentReplaced, DocumentFacts> = (
  input,
  facts,
  reference,
) => {
  const { document, by, on } = input;
  return recordIf(
    DocumentReplaced,
    input,
    () => issuedBy(facts, document, on),
    () => otherIssuedBy(reference, document, by, on),
    () => notByOlder(facts, document, by, reference),
    () => notReplaced(facts, document),
    () => notRecalled(facts, document, on),
  );
};

/** An error of form is put right while the document was not recalled. */
export const correctDocument: Decide<typeof DocumentCorrected, DocumentFacts> = (
  input,
  facts,
  reference,
) => {
  const { document, by, on } = input;
  return recordIf(
    DocumentCorrected,
    input,
    () => issuedBy(facts, document, on),
    () => otherIssuedBy(reference, document, by, on),
    () => notRecalled(facts, document, on),
  );
};

/** A document is recalled once. */
export const recallDocument: Decide<typeof DocumentRecalled, DocumentFacts> = (
  input,
  facts,
  reference,
) => {
  const { document, by, on } = input;
  return recordIf(
    DocumentRecalled,
    input,
    () => issuedBy(facts, document, on),
    () => otherIssuedBy(reference, document, by, on),
    () => notRecalled(facts, document),
  );
};
