import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { type Refusal, refusal } from '../decision/refusal.ts';
import type { Catalogue } from '../event/catalogue.ts';
import type { Recorded } from '../event/recorded.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { otherEntity } from './entity-fields.ts';

/** How a fact is to read: an event of its own type. */
export interface Replacement {
  readonly type: string;
  /** The version that `data` is written in. Left out: today's. */
  readonly schemaVersion?: number;
  readonly effectiveOn: PartialDate;
  readonly data: unknown;
}

/** A {@link Replacement} whose data fits today's version of the type. */
export type FittingReplacement = Required<Replacement>;

/** The replacement in today's version, or why the fact cannot read so. */
export const replacementOf = (
  fact: Recorded,
  replacement: Replacement,
  catalogue: Catalogue,
): E.Either<Refusal, FittingReplacement> =>
  pipe(
    sameType(fact, replacement),
    E.flatMap(() => inTodaysVersion(fact, replacement, catalogue)),
    E.chainFirst(({ data }) => sameEntity(fact, data)),
  );

const sameType = (
  { stream, version, type: expected }: Recorded,
  { type: found }: Replacement,
): E.Either<Refusal, void> =>
  found === expected
    ? E.right(undefined)
    : E.left(
        refusal(
          'ReplacementOfOtherType',
          { stream, target: version, expected, found },
          `Sự kiện ${stream}@${version} là ${expected}, không thể sửa thành ${found}; hãy thu hồi rồi ghi sự kiện kia`,
          `Fact ${stream}@${version} is ${expected} and cannot read as ${found}; recall it and record the other`,
        ),
      );

const inTodaysVersion = (
  { stream, version }: Recorded,
  { type, schemaVersion, effectiveOn, data }: Replacement,
  catalogue: Catalogue,
): E.Either<Refusal, FittingReplacement> => {
  const today = catalogue.versionOf(type) ?? 0;
  return pipe(
    catalogue.read(type, schemaVersion ?? today, data),
    E.bimap(
      ({ message }) =>
        refusal(
          'ReplacementDoesNotFit',
          { stream, target: version, misfit: message },
          `Nội dung thay thế cho sự kiện ${stream}@${version} không hợp lệ: ${message}`,
          `The replacement for fact ${stream}@${version} does not fit: ${message}`,
        ),
      (read) => ({ type, schemaVersion: today, effectiveOn, data: read }),
    ),
  );
};

const sameEntity = (fact: Recorded, data: unknown): E.Either<Refusal, void> => {
  const { stream, version } = fact;
  const field = otherEntity(stream, fact.data, data);
  return field === undefined
    ? E.right(undefined)
    : E.left(
        refusal(
          'ReplacementOfOtherEntity',
          { stream, target: version, field },
          `Sự kiện ${stream}@${version} không thể chuyển sang đối tượng khác (trường ${field}); hãy thu hồi rồi ghi lại vào đúng chỗ`,
          `Fact ${stream}@${version} cannot pass to another entity (field ${field}); recall it and record it where it belongs`,
        ),
      );
};
