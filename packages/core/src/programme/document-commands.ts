import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import { streamName } from '../event/stream-name.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import * as decide from './decide-document.ts';
import * as events from './events.ts';
import { documentMachine } from './state.ts';

const ofDocument = {
  machine: documentMachine,
  stream: (input: { readonly document: DocumentId }) => streamName('document', input.document),
};

export const IssueDocument = defineCommand({
  ...ofDocument,
  type: 'IssueDocument',
  title: { vi: 'Ban hành văn bản', en: 'Issue a document' },
  codec: inputOf('IssueDocument', events.DocumentIssued),
  decide: decide.issueDocument,
});

export const CiteDocument = defineCommand({
  ...ofDocument,
  type: 'CiteDocument',
  title: { vi: 'Ghi cách viện dẫn khác', en: 'Record another citation of a document' },
  codec: inputOf('CiteDocument', events.DocumentCited),
  decide: decide.citeDocument,
});

export const ReplaceDocument = defineCommand({
  ...ofDocument,
  type: 'ReplaceDocument',
  title: { vi: 'Thay thế văn bản', en: 'Replace a document' },
  codec: inputOf('ReplaceDocument', events.DocumentReplaced),
  decide: decide.replaceDocument,
});

export const CorrectDocument = defineCommand({
  ...ofDocument,
  type: 'CorrectDocument',
  title: { vi: 'Đính chính văn bản', en: 'Correct a document' },
  codec: inputOf('CorrectDocument', events.DocumentCorrected),
  decide: decide.correctDocument,
});

export const RecallDocument = defineCommand({
  ...ofDocument,
  type: 'RecallDocument',
  title: { vi: 'Thu hồi văn bản', en: 'Recall a document' },
  codec: inputOf('RecallDocument', events.DocumentRecalled),
  decide: decide.recallDocument,
});

/**
 * Records a document. Refused: `DocumentAlreadyIssued`, `DocumentNumberMisfit`,
 * `UncertainDateMisfit`, `RelationTwice`; of a related document `DocumentActsOnItself`,
 * `UnknownDocument`, `DocumentNotYetIssued`.
 */
export const issueDocument = commandOf(IssueDocument);
/** Records that a source cites a document otherwise. Refused: `UnknownDocument`, `TooEarly`, `AlreadyCited`. */
export const citeDocument = commandOf(CiteDocument);
/**
 * Replaces a document by a later one (Decree 30, art. 18.3). Refused: `UnknownDocument` (either),
 * `TooEarly`, `DocumentActsOnItself`, `DocumentNotYetIssued`, `ReplacedByOlder`,
 * `DocumentAlreadyReplaced`, `DocumentAlreadyRecalled`.
 */
export const replaceDocument = commandOf(ReplaceDocument);
/**
 * Puts right an error of form in a document (đính chính). Refused: `UnknownDocument`, `TooEarly`,
 * `DocumentActsOnItself`, `DocumentNotYetIssued`, `DocumentAlreadyRecalled`.
 */
export const correctDocument = commandOf(CorrectDocument);
/** Recalls a document (thu hồi; Decree 30, art. 18.4). Refused: as {@link correctDocument}. */
export const recallDocument = commandOf(RecallDocument);
