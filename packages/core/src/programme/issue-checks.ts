import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { refusal } from '../decision/refusal.ts';
import { certainFrom, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import { parseDocumentNumber } from '../vocabulary/document-number.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import type { DocumentRelation } from './code-lists.ts';

/** A number that is given in the form of Decree 30 has that form. What is printed is kept apart. */
export const numberInForm = (number: string | undefined): Check => {
  if (number === undefined) return fine;
  const parsed = parseDocumentNumber(number);
  if (E.isLeft(parsed)) {
    return E.left(
      refusal(
        'DocumentNumberMisfit',
        { number, misfit: parsed.left.message },
        `"${number}" không phải số, ký hiệu văn bản theo Nghị định 30/2020/NĐ-CP; số in trong nguồn hãy ghi vào numberRaw`,
        `${parsed.left.message}; a number as a source prints it goes into numberRaw`,
      ),
    );
  }
  const { normalised } = parsed.right;
  return normalised === number
    ? fine
    : E.left(
        refusal(
          'DocumentNumberMisfit',
          { number, expected: normalised },
          `Theo Nghị định 30/2020/NĐ-CP, "${number}" phải viết là ${normalised}; số in trong nguồn hãy ghi vào numberRaw`,
          `After Decree 30/2020, "${number}" is written ${normalised}; a number as a source prints it goes into numberRaw`,
        ),
      );
};

/** A document whose date is uncertain is dated the latest that it can be. */
export const latestOfCandidates = (
  on: PartialDate,
  candidates: readonly PartialDate[] | undefined,
): Check => {
  if (candidates === undefined) return fine;
  const latest = candidates.map(certainFrom).toSorted().at(-1);
  return certainFrom(on) === latest
    ? fine
    : E.left(
        refusal(
          'UncertainDateMisfit',
          { on, candidates },
          `Văn bản chưa rõ ngày phải ghi ngày muộn nhất có thể (${candidates.join(', ') || 'chưa nêu'}), không phải ${on}`,
          `A document of uncertain date is dated the latest it can be (of ${candidates.join(', ') || 'none given'}), not ${on}`,
        ),
      );
};

/** No relation is named twice. */
export const eachOnce = (
  relations: readonly {
    readonly relation: DocumentRelation;
    readonly document: DocumentId;
  }[],
): Check => {
  const seen = new Set<string>();
  for (const { relation, document } of relations) {
    if (seen.has(`${relation} ${document}`)) {
      return E.left(
        refusal(
          'RelationTwice',
          { relation, document },
          `Quan hệ ${relation} với văn bản ${document} được nêu hai lần`,
          `The relation ${relation} to document ${document} is named twice`,
        ),
      );
    }
    seen.add(`${relation} ${document}`);
  }
  return fine;
};
