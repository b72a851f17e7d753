import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine, notBefore } from '../decision/checks.ts';
import { latestOf } from '../decision/facts.ts';
import { emptyReference, type Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import type { DocumentFacts } from './state.ts';

/** The stream's own document is recorded, and was issued by that date. */
export const issuedBy = (facts: DocumentFacts, document: DocumentId, on: PartialDate): Check => {
  const issued = latestOf(facts, 'DocumentIssued');
  return issued === undefined
    ? documentKnown(emptyReference, document)
    : notBefore(on, firstDay(issued.effectiveOn), {
        vi: `ngày ban hành văn bản ${document}`,
        en: `the day of document ${document}`,
      });
};

/** The other document, if one is named, is not the document itself, is recorded, and was issued by that date. */
export const otherIssuedBy = (
  reference: Reference,
  document: DocumentId,
  other: DocumentId | undefined,
  on: PartialDate,
): Check => {
  if (other === undefined) return fine;
  if (other === document) {
    return E.left(
      refusal(
        'DocumentActsOnItself',
        { document },
        `Văn bản ${document} không thể viện dẫn, thay thế, đính chính hay thu hồi chính mình`,
        `Document ${document} cannot rest on, replace, correct or recall itself`,
      ),
    );
  }
  const found = reference.document(other);
  if (found === undefined) return documentKnown(reference, other);
  return certainFrom(on) >= found.issuedOn
    ? fine
    : E.left(
        refusal(
          'DocumentNotYetIssued',
          { document: other, on, issuedOn: found.issuedOn },
          `Văn bản ${other} ban hành ngày ${found.issuedOn}, sau ngày ${on}`,
          `Document ${other} was issued on ${found.issuedOn}, after ${on}`,
        ),
      );
};

/** The document was not recalled by that date; with no date given, it was never recalled. */
export const notRecalled = (
  facts: DocumentFacts,
  document: DocumentId,
  on?: PartialDate,
): Check => {
  const recalled = latestOf(facts, 'DocumentRecalled');
  return recalled === undefined ||
    (on !== undefined && firstDay(on) < certainFrom(recalled.effectiveOn))
    ? fine
    : E.left(
        refusal(
          'DocumentAlreadyRecalled',
          { document, recalledOn: recalled.effectiveOn },
          `Văn bản ${document} đã bị thu hồi từ ${recalled.effectiveOn}`,
          `Document ${document} was recalled on ${recalled.effectiveOn}`,
        ),
      );
};
