import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import type { Recorded } from '../event/recorded.ts';
import { DocumentKind } from '../programme/code-lists.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { DocumentId } from '../vocabulary/ids.ts';

/** What is done about a fact. */
export type CorrectionAct = 'content' | 'form' | 'recall';

/** Kinds that tell or plan, and so recall nothing. */
const recallsNothing: ReadonlySet<string> = new Set([
  'report',
  'plan',
  'minutes',
  'memorandum',
  'criticism',
]);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The document that a fact rests on: its basis, else the one recorded beside it. */
const basisOf = ({ data, meta }: Recorded): unknown =>
  fieldOf(fieldOf(data, 'basis'), 'document') ?? meta.document?.document;

const wordsOf = (kind: string): Bilingual =>
  DocumentKind.is(kind) ? DocumentKind.labels[kind] : { vi: kind, en: kind };

const wrongForm = (document: DocumentId, found: string, wanted: Bilingual): Check => {
  const words = wordsOf(found);
  return E.left(
    refusal(
      'WrongFormOfDocument',
      { document, kind: found },
      `${wanted.vi} (Nghị định 30/2020/NĐ-CP, Điều 18); văn bản ${document} là ${words.vi}`,
      `${wanted.en} (Decree 30/2020, art. 18); document ${document} is: ${words.en}`,
    ),
  );
};

/**
 * The correcting document has the form that the Decree asks for: an error of form is put right by an
 * official letter; an error of content by a document of the form of that which the fact rests on; a
 * recall by a document that can order one. Checked as far as the kinds are recorded: a kind that is
 * not, or that is `other`, is not refused.
 */
export const formFits = (
  act: CorrectionAct,
  document: DocumentId,
  target: Recorded,
  reference: Reference,
): Check => {
  const found = reference.document(document)?.kind;
  if (found === undefined || found === 'other') return fine;
  if (act === 'form') {
    return found === 'letter'
      ? fine
      : wrongForm(document, found, {
          vi: 'Sai sót về hình thức phải được đính chính bằng công văn',
          en: 'An error of form is put right by an official letter',
        });
  }
  if (act === 'recall') {
    return recallsNothing.has(found)
      ? wrongForm(document, found, {
          vi: 'Việc thu hồi phải bằng văn bản có nội dung thu hồi',
          en: 'A recall is made by a document that can recall',
        })
      : fine;
  }
  const basis = basisOf(target);
  // Read from a fact of the model, whose codec holds a document id there.
  const kind =
    typeof basis === 'string' ? reference.document(basis as DocumentId)?.kind : undefined;
  if (kind === undefined || kind === 'other' || kind === found) return fine;
  const words = wordsOf(kind);
  return wrongForm(document, found, {
    vi: `Sai sót về nội dung phải được sửa bằng văn bản có hình thức tương đương (${words.vi})`,
    en: `An error of content is put right by a document of equal form (${words.en})`,
  });
};
