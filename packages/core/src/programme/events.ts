import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { LocalDate } from '../vocabulary/dates/local-date.ts';
import { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { CommuneId, DistrictId, DocumentId, FigureId, ScopeId } from '../vocabulary/ids.ts';
import { StatedFigure } from '../vocabulary/stated.ts';
import { Name, Text } from '../vocabulary/text.ts';
import { DocumentKind, DocumentRelation, Metric, ScopeKind } from './code-lists.ts';

/** A province opens the programme under a name: the heading of every report. */
export const ProgrammeOpened = defineEvent({
  type: 'ProgrammeOpened',
  codec: fields('ProgrammeOpened', { name: Text, province: Name, standingBody: Name }),
  title: { vi: 'Mở chương trình', en: 'Programme opened' },
  serves: 'S1',
  effective: 'the day the programme begins',
  example: {
    name: 'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
    province: 'Nghệ An',
    standingBody: 'Sở Lao động - Thương binh và Xã hội',
  },
});

/** A document is issued: decision, notice, report, minutes. Everything rests on one. */
export const DocumentIssued = defineEvent({
  type: 'DocumentIssued',
  codec: fields(
    'DocumentIssued',
    { document: DocumentId, kind: DocumentKind, issuer: Name, title: Text },
    {
      /** Number and symbol as printed: "439 / TB-UBND". Left out where the source gives none. */
      numberRaw: Text,
      /** The same in the form of Decree 30: "439/TB-UBND". */
      number: Text,
      signer: Name,
      /** Earlier documents it rests on or acts upon. */
      relations: t.readonlyArray(
        fields('DocumentLink', { relation: DocumentRelation, document: DocumentId }),
      ),
      /** Where a date is uncertain: the days it may be, and why. */
      uncertainDate: fields('UncertainDate', {
        candidates: t.readonlyArray(PartialDate),
        note: Text,
      }),
    },
  ),
  title: { vi: 'Ban hành văn bản', en: 'Document issued' },
  serves: 'S1; Decree 30/2020 art. 15',
  effective: 'the date on the document; where that is uncertain, the latest it can be',
  example: {
    document: '2021-qd-ubnd-2014',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã nghèo vùng miền Tây tỉnh Nghệ An',
    numberRaw: '2021/QĐ-UBNA',
    number: '2021/QĐ-UBND',
    relations: [{ relation: 'replaces', document: '1310-qd-ubnd-2012' }],
  },
});

/** A source cites the document under another number or date. Both citations stay. */
export const DocumentCited = defineEvent({
  type: 'DocumentCited',
  codec: fields('DocumentCited', { document: DocumentId, citedAs: Text }),
  title: { vi: 'Văn bản được viện dẫn khác', en: 'Document cited otherwise' },
  serves: 'S1; auditor question 14',
  effective: 'the date of the citing source',
  example: { document: '2021-qd-ubnd-2014', citedAs: '2012/QĐ-UBND ngày 13/5/2014' },
});

/** The document is amended or replaced by one of equal form (Decree 30, art. 18.3). */
export const DocumentReplaced = defineEvent({
  type: 'DocumentReplaced',
  codec: fields('DocumentReplaced', { document: DocumentId, by: DocumentId }),
  title: { vi: 'Thay thế văn bản', en: 'Document replaced' },
  serves: 'S1; Decree 30/2020 art. 18.3',
  effective: 'the day from which the new document is in force',
  example: { document: '1310-qd-ubnd-2012', by: '2021-qd-ubnd-2014' },
});

/** An error of form is put right by an official letter (đính chính; Decree 30, art. 18.3). */
export const DocumentCorrected = defineEvent({
  type: 'DocumentCorrected',
  codec: fields('DocumentCorrected', { document: DocumentId, what: Text }, { by: DocumentId }),
  title: { vi: 'Đính chính văn bản', en: 'Document corrected' },
  serves: 'Decree 30/2020 art. 18.3',
  effective: 'the date of the correcting letter',
  example: { document: '2021-qd-ubnd-2014', what: 'Ký hiệu: sửa "QĐ-UBNA" thành "QĐ-UBND"' },
});

/** The document is recalled (thu hồi; Decree 30, art. 18.4). */
export const DocumentRecalled = defineEvent({
  type: 'DocumentRecalled',
  codec: fields('DocumentRecalled', { document: DocumentId }, { by: DocumentId }),
  title: { vi: 'Thu hồi văn bản', en: 'Document recalled' },
  serves: 'Decree 30/2020 art. 18.4',
  effective: 'the day of the recall',
  example: { document: '2021-qd-ubnd-2014' },
});

/** A list is set up that says which communes or districts are in scope. */
export const ScopeDefined = defineEvent({
  type: 'ScopeDefined',
  codec: fields('ScopeDefined', { scope: ScopeId, kind: ScopeKind, name: Text }),
  title: { vi: 'Xác định phạm vi', en: 'Scope defined' },
  serves: 'S0',
  effective: 'the day from which the list holds',
  example: { scope: 'mien-tay-2012', kind: 'programme', name: 'Các xã nghèo miền Tây Nghệ An' },
});

/** A scope list no longer holds. */
export const ScopeEnded = defineEvent({
  type: 'ScopeEnded',
  codec: fields('ScopeEnded', { scope: ScopeId }),
  title: { vi: 'Chấm dứt phạm vi', en: 'Scope ended' },
  serves: 'S0',
  effective: 'the first day on which it no longer holds',
  example: { scope: 'mien-tay-2012' },
});

/** A commune enters a scope list. */
export const CommuneListed = defineEvent({
  type: 'CommuneListed',
  codec: fields('CommuneListed', { scope: ScopeId, commune: CommuneId }),
  title: { vi: 'Đưa xã vào phạm vi', en: 'Commune listed' },
  serves: 'S0',
  effective: 'the first day in the list',
  example: { scope: 'mien-tay-2012', commune: 'keng-du-16822' },
});

/** A commune leaves a scope list: it reached the standard, or the list was redrawn. */
export const CommuneDelisted = defineEvent({
  type: 'CommuneDelisted',
  codec: fields('CommuneDelisted', { scope: ScopeId, commune: CommuneId }),
  title: { vi: 'Đưa xã ra khỏi phạm vi', en: 'Commune delisted' },
  serves: 'S0',
  effective: 'the first day no longer in the list',
  example: { scope: 'mien-tay-2012', commune: 'keng-du-16822' },
});

/** A district enters a list, as that of the poor districts (Resolution 30a/2008). */
export const DistrictListed = defineEvent({
  type: 'DistrictListed',
  codec: fields('DistrictListed', { scope: ScopeId, district: DistrictId }),
  title: { vi: 'Đưa huyện vào danh sách', en: 'District listed' },
  serves: 'S6b',
  effective: 'the first day in the list',
  example: { scope: 'huyen-ngheo-30a', district: 'ky-son' },
});

/** A district leaves a list. */
export const DistrictDelisted = defineEvent({
  type: 'DistrictDelisted',
  codec: fields('DistrictDelisted', { scope: ScopeId, district: DistrictId }),
  title: { vi: 'Đưa huyện ra khỏi danh sách', en: 'District delisted' },
  serves: 'S6b',
  effective: 'the first day no longer in the list',
  example: { scope: 'huyen-ngheo-30a', district: 'ky-son' },
});

/**
 * A document or an official states a figure. Kept as stated, raw words and qualifier and all, beside
 * whatever the history computes.
 */
export const FigureStated = defineEvent({
  type: 'FigureStated',
  codec: fields(
    'FigureStated',
    {
      figure: FigureId,
      metric: Metric,
      /** What it is about, in words: "Nghệ An – huyện nghèo 30a". */
      about: Text,
      from: LocalDate,
      to: LocalDate,
      stated: StatedFigure,
    },
    {
      document: DocumentId,
      /** How it was computed, where the source says so. Left out: method unknown. */
      method: Text,
      /** A figure of which this one is an itemised part. */
      partOf: FigureId,
    },
  ),
  title: { vi: 'Số liệu được công bố', en: 'Figure stated' },
  serves: 'S2, S4, S6b',
  effective: 'the last day the figure speaks of',
  example: {
    figure: 'tong-2012-2022',
    metric: 'mobilised',
    about: 'Nghệ An – các xã nghèo miền Tây',
    from: '2012-01-01',
    to: '2022-06-28',
    stated: { value: '310794000000', qualifier: 'nearly', raw: 'gần 310,794 tỷ đồng' },
    document: '439-tb-ubnd-2022',
  },
});

/** A review is concluded for a span of years (sơ kết, tổng kết). */
export const ReviewConcluded = defineEvent({
  type: 'ReviewConcluded',
  codec: fields(
    'ReviewConcluded',
    { from: LocalDate, to: LocalDate, final: t.boolean },
    { document: DocumentId },
  ),
  title: { vi: 'Kết luận tổng kết', en: 'Review concluded' },
  serves: 'S1',
  effective: 'the day of the conclusion',
  example: { from: '2012-01-01', to: '2022-06-28', final: true, document: '439-tb-ubnd-2022' },
});
