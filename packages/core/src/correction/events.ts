import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { DocumentReference } from '../event/meta.ts';
import { codeList } from '../vocabulary/codec/code-list.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { Text } from '../vocabulary/text.ts';

/** What kind of correction it is, after Decree 30/2020, art. 18.3. */
export const CorrectionKind = codeList('CorrectionKind', {
  content: { vi: 'sửa nội dung', en: 'content replaced' },
  form: { vi: 'đính chính', en: 'error of form corrected' },
});
export type CorrectionKind = t.TypeOf<typeof CorrectionKind>;

const Act = {
  /** The version, in this stream, of the fact that is corrected; it may be a correction itself. */
  target: t.number,
  /** Why, in a sentence. */
  reason: Text,
  /** The letter, the document of equal form or the recall that says so. */
  document: DocumentReference,
};

/**
 * An earlier fact of the same stream reads differently from now on. The fact itself stays as it was
 * written; who asks as of an earlier `knownAt` still reads the original.
 */
export const FactCorrected = defineEvent({
  type: 'FactCorrected',
  codec: fields('FactCorrected', {
    ...Act,
    kind: CorrectionKind,
    /** The corrected reading: an event of the target's type. */
    replacement: fields('Replacement', {
      type: t.string,
      schemaVersion: t.number,
      effectiveOn: PartialDate,
      data: t.unknown,
    }),
  }),
  title: { vi: 'Sửa một sự kiện đã ghi', en: 'Fact corrected' },
  serves: 'Decree 30/2020 art. 18.3',
  effective: 'the day of the correction; the corrected reading carries its own date',
  example: {
    target: 3,
    reason: 'Biên bản ghi 60 triệu đồng, sổ nhập 50 triệu đồng',
    document: { document: '115-cv-ldtbxh-2013' },
    kind: 'form',
    replacement: {
      type: 'PledgeAmended',
      schemaVersion: 1,
      effectiveOn: '2013-01-10',
      data: { pledge: 'p1', amount: 60_000_000 },
    },
  },
});

/** An earlier fact of the same stream is recalled: it is read as never having happened. */
export const FactRecalled = defineEvent({
  type: 'FactRecalled',
  codec: fields('FactRecalled', Act),
  title: { vi: 'Thu hồi một sự kiện đã ghi', en: 'Fact recalled' },
  serves: 'Decree 30/2020 art. 18.4',
  effective: 'the day of the recall',
  example: {
    target: 3,
    reason: 'Ghi trùng với lần bàn giao ngày 05/12/2012',
    document: { document: '116-cv-ldtbxh-2013' },
  },
});
