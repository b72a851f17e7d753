import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, type Check, communeLives, fine, notBefore } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { districtLives } from '../territory/district-lives.ts';
import type { Addressee, Extent } from '../vocabulary/addressee.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { FunctionId } from '../vocabulary/ids.ts';

/** The function is recorded, and was known by that date. Whether anybody holds it is another matter. */
export const functionKnown = (reference: Reference, id: FunctionId, on: PartialDate): Check => {
  const found = reference.function(id);
  return found === undefined
    ? E.left(
        refusal(
          'UnknownFunction',
          { function: id },
          `Không có chức năng nào mang mã định danh ${id}; hãy ghi nhận việc giao chức năng trước`,
          `No function is recorded as ${id}; record first to whom it is entrusted`,
        ),
      )
    : notBefore(on, found.from, {
        vi: `ngày giao chức năng ${found.name} lần đầu`,
        en: `the day function ${found.name} was first entrusted`,
      });
};

/** Whoever is spoken of is recorded, and exists on that date. The province always does. */
export const partyLives = (
  reference: Reference,
  party: Addressee | Extent,
  on: PartialDate,
): Check => {
  switch (party.kind) {
    case 'function':
      return functionKnown(reference, party.id, on);
    case 'agency':
      return agencyLives(reference, party.id, on);
    case 'commune':
      return communeLives(reference, party.id, on);
    case 'district':
      return districtLives(reference, party.id, on);
    case 'province':
      return fine;
  }
};
