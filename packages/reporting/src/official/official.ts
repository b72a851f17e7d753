import {
  codeList,
  decodeWith,
  fields,
  LocalDate,
  type Misfit,
  Name,
  showFound,
  showMisfits,
  Text,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';

/** The two types of administrative document that a report is issued as. */
export const OfficialType = codeList('OfficialType', {
  report: { vi: 'Báo cáo', en: 'Report' },
  notice: { vi: 'Thông báo', en: 'Notice' },
});
export type OfficialType = t.TypeOf<typeof OfficialType>;

/**
 * What makes a report an official document of Decree 30/2020/NĐ-CP: who issues it, under what number,
 * who signs, who receives. None of it is known to the history, so none of it is in the hash of the
 * report: the same report may be a draft today and have a number tomorrow.
 */
export const Official = fields(
  'Official',
  {
    /** The body that issues it, as "Ủy ban nhân dân tỉnh Nghệ An"; printed in capitals. */
    issuingBody: Name,
    /** The symbol behind the number, as "BC-UBND". */
    symbol: Name,
    /** The place of issue, as "Nghệ An". */
    place: Name,
    docType: OfficialType,
    /** What it is about (trích yếu). */
    subject: Text,
    signer: fields('Signer', {
      /** The capacity in which the signer signs, line by line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
      capacity: t.readonlyArray(Name),
      /** Without academic titles. */
      name: Name,
    }),
    /** Who receives it, one a line, without "-" and ";": "Như trên", "Lưu: VT, NN". */
    recipients: t.readonlyArray(Text),
  },
  {
    /** The body above the issuing one; printed in capitals. */
    parentBody: Name,
    /** The number; left out of a draft, which leaves room for it. */
    number: t.union([Name, t.Int]),
    /** The day of signing; left out of a draft, which leaves room for it. */
    date: LocalDate,
    /** To whom a report to a higher body is addressed (kính gửi); never on a notice. */
    to: t.readonlyArray(Name),
    /** The legal bases (căn cứ), one each, without ";". */
    legalBases: t.readonlyArray(Text),
  },
);
export type Official = t.TypeOf<typeof Official>;

/** A text that describes no official document: each misfit with its path. */
export interface OfficialMisfits {
  readonly _tag: 'OfficialMisfits';
  readonly misfits: readonly Misfit[];
  readonly message: string;
}

const misfits = (found: readonly Misfit[]): OfficialMisfits => ({
  _tag: 'OfficialMisfits',
  misfits: found,
  message: `official document: ${showMisfits(found)}`,
});

/** A notice tells; only a report to a higher body is addressed to it. */
const notAddressed = ({ docType, to = [] }: Official): readonly Misfit[] =>
  docType === 'notice' && to.length > 0
    ? [
        {
          path: 'to',
          expected: 'nothing: a notice is not addressed (kính gửi)',
          found: showFound(to),
        },
      ]
    : [];

/** Reads {@link Official} from JSON, as an office writes it. */
export const readOfficial = (input: unknown): E.Either<OfficialMisfits, Official> => {
  const read = decodeWith(Official)(input);
  if (E.isLeft(read)) return E.left(misfits(read.left));
  const addressed = notAddressed(read.right);
  return addressed.length > 0 ? E.left(misfits(addressed)) : read;
};
