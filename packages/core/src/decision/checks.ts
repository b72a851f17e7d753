import * as E from 'fp-ts/lib/Either.js';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, DocumentId } from '../vocabulary/ids.ts';
import type { Life, Reference } from './reference.ts';
import { type Refusal, refusal } from './refusal.ts';

/** The outcome of a check: a refusal, or nothing to say. */
export type Check = E.Either<Refusal, void>;

/** Nothing to say. */
export const fine: Check = E.right(undefined);

/** The first refusal of several checks, in the order given. Checks behind it are not run. */
export const firstRefusal = (...checks: readonly (() => Check)[]): Check => {
  for (const check of checks) {
    const result = check();
    if (E.isLeft(result)) return result;
  }
  return fine;
};

/** Could the date, as far as it is known, lie within the life? */
export const livesOn = (life: Life, on: PartialDate): boolean =>
  certainFrom(on) >= life.from && (life.until === undefined || firstDay(on) < life.until);

const outsideLife = (
  tag: 'OutsideCommuneLife' | 'OutsideAgencyLife',
  kind: { vi: string; en: string },
  id: string,
  life: Life & { readonly name: string },
  on: PartialDate,
): Check =>
  E.left(
    refusal(
      tag,
      { id, name: life.name, on, from: life.from, ...(life.until && { until: life.until }) },
      `${kind.vi} ${life.name} (${id}) ${life.until !== undefined && firstDay(on) >= life.until ? `không còn từ ${life.until}` : `chỉ được ghi nhận từ ${life.from}`}; ngày ${on} nằm ngoài thời gian đó`,
      `${kind.en} ${life.name} (${id}) ${life.until !== undefined && firstDay(on) >= life.until ? `ended on ${life.until}` : `is registered only from ${life.from}`}; ${on} lies outside its life`,
    ),
  );

/** The commune is registered and exists on that date. */
export const communeLives = (reference: Reference, id: CommuneId, on: PartialDate): Check => {
  const life = reference.commune(id);
  if (life === undefined) {
    return E.left(
      refusal(
        'UnknownCommune',
        { commune: id },
        `Không có xã nào mang mã định danh ${id}; hãy ghi nhận xã trước`,
        `No commune is registered as ${id}; register it first`,
      ),
    );
  }
  return livesOn(life, on)
    ? fine
    : outsideLife('OutsideCommuneLife', { vi: 'Xã', en: 'Commune' }, id, life, on);
};

/**
 * The commune exists on that date, or went wholly, by one merger or several, into one that does.
 * What was given to the commune as a duty goes on there; of a split commune nothing does.
 */
export const communeOrHeirLives = (reference: Reference, id: CommuneId, on: PartialDate): Check => {
  const seen = new Set<CommuneId>();
  for (let heir = id; !seen.has(heir); ) {
    seen.add(heir);
    const life = reference.commune(heir);
    if (life === undefined) break;
    if (livesOn(life, on)) return fine;
    const [next, ...others] = life.into ?? [];
    if (next === undefined || others.length > 0 || firstDay(on) < (life.until ?? '')) break;
    heir = next;
  }
  return communeLives(reference, id, on);
};

/** The agency is registered and exists on that date. */
export const agencyLives = (reference: Reference, id: AgencyId, on: PartialDate): Check => {
  const life = reference.agency(id);
  if (life === undefined) {
    return E.left(
      refusal(
        'UnknownAgency',
        { agency: id },
        `Không có đơn vị nào mang mã định danh ${id}; hãy ghi nhận đơn vị trước`,
        `No agency is registered as ${id}; register it first`,
      ),
    );
  }
  return livesOn(life, on)
    ? fine
    : outsideLife('OutsideAgencyLife', { vi: 'Đơn vị', en: 'Agency' }, id, life, on);
};

/** The document has been recorded. */
export const documentKnown = (reference: Reference, id: DocumentId | undefined): Check =>
  id === undefined || reference.document(id) !== undefined
    ? fine
    : E.left(
        refusal(
          'UnknownDocument',
          { document: id },
          `Chưa ghi nhận văn bản ${id}; hãy ghi nhận văn bản trước`,
          `No document is recorded as ${id}; record it first`,
        ),
      );

/** One date is not before another. */
export const notBefore = (
  on: PartialDate,
  start: LocalDate,
  what: { readonly vi: string; readonly en: string },
): Check =>
  certainFrom(on) >= start
    ? fine
    : E.left(
        refusal(
          'TooEarly',
          { on, start },
          `Ngày ${on} sớm hơn ${what.vi} (${start})`,
          `${on} is earlier than ${what.en} (${start})`,
        ),
      );
