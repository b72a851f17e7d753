import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, firstRefusal, notBefore } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { type Refusal, refusal } from '../decision/refusal.ts';
import type { DocumentReference } from '../event/meta.ts';
import type { Recorded, StreamName } from '../event/recorded.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { type CorrectionAct, formFits } from './form-of-document.ts';

/** What every correction is given: which fact, when, why, and on what document. */
export interface CorrectionInput {
  readonly stream: StreamName;
  /** The version of the fact in the stream. */
  readonly target: number;
  /** The day of the correction. */
  readonly on: PartialDate;
  readonly reason?: string;
  readonly document?: DocumentReference;
}

/** Why a fact is corrected, and what says so. */
export interface Grounds {
  readonly reason: string;
  readonly document: DocumentReference;
}

/** What the Decree asks for, by what is done (Decree 30/2020, art. 18.3 and 18.4). */
const wanted: Readonly<Record<CorrectionAct, Bilingual>> = {
  content: {
    vi: 'Sai sót về nội dung phải được sửa bằng văn bản có hình thức tương đương',
    en: 'An error of content is put right by a document of equal form',
  },
  form: {
    vi: 'Sai sót về hình thức phải được đính chính bằng công văn',
    en: 'An error of form is put right by an official letter',
  },
  recall: {
    vi: 'Việc thu hồi phải bằng văn bản thu hồi',
    en: 'A recall is made by a document that recalls',
  },
};

/** The document is recorded, and not from after the correction that rests on it. */
const documentStands = (reference: Reference, id: DocumentId, on: PartialDate): Check => {
  const issued = reference.document(id);
  return issued === undefined
    ? documentKnown(reference, id)
    : notBefore(on, issued.issuedOn, {
        vi: `ngày ban hành văn bản ${id}`,
        en: `the day of document ${id}`,
      });
};

/** Reason and document of a correction; refused when one is missing or the document cannot be meant or is of a wrong form. */
export const groundsOf = (
  act: CorrectionAct,
  { stream, target, on, reason, document }: CorrectionInput,
  fact: Recorded,
  reference: Reference,
): E.Either<Refusal, Grounds> => {
  if (reason === undefined) {
    return E.left(
      refusal(
        'ReasonMissing',
        { stream, target },
        `Chưa nêu lý do sửa hoặc thu hồi sự kiện ${stream}@${target}; hãy ghi lý do`,
        `No reason is given for correcting or recalling fact ${stream}@${target}; say why`,
      ),
    );
  }
  if (document === undefined) {
    const { vi, en } = wanted[act];
    return E.left(
      refusal(
        'DocumentMissing',
        { stream, target, act },
        `${vi} (Nghị định 30/2020/NĐ-CP, Điều 18); hãy nêu văn bản đó`,
        `${en} (Decree 30/2020, art. 18); name that document`,
      ),
    );
  }
  const said = firstRefusal(
    () => documentStands(reference, document.document, on),
    () => formFits(act, document.document, fact, reference),
  );
  return E.isLeft(said) ? said : E.right({ reason, document });
};
