import {
  CommuneDelisted,
  CommuneListed,
  DistrictDelisted,
  DistrictListed,
  DocumentCited,
  DocumentCorrected,
  DocumentIssued,
  DocumentRecalled,
  DocumentReplaced,
  FigureStated,
  ProgrammeOpened,
  ReviewConcluded,
  ScopeDefined,
  ScopeEnded,
  streamName,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofDocument, ofProgramme, ofScope } from '../fact/streams.ts';

/** The programme of the province is opened. */
export const programmeOpened: EventBuilder<'ProgrammeOpened'> = builderOf(ProgrammeOpened, {
  on: '2012-01-01',
  stream: ofProgramme,
});
/** Decision 1310 of 20/4/2012, the first list of assignments. */
export const documentIssued: EventBuilder<'DocumentIssued'> = builderOf(DocumentIssued, {
  on: '2012-04-20',
  data: {
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công các cơ quan, đơn vị giúp đỡ các xã nghèo miền Tây',
    number: '1310/QĐ-UBND',
  },
  stream: ofDocument,
});
/** A source cites decision 1310 otherwise. */
export const documentCited: EventBuilder<'DocumentCited'> = builderOf(DocumentCited, {
  on: '2012-05-20',
  data: { document: '1310-qd-ubnd-2012', citedAs: '1310/QĐ-UB' },
  stream: ofDocument,
});
/** Decision 1310 is replaced by 2021. */
export const documentReplaced: EventBuilder<'DocumentReplaced'> = builderOf(DocumentReplaced, {
  on: '2014-05-13',
  stream: ofDocument,
});
/** An error of form in decision 1310 is put right. */
export const documentCorrected: EventBuilder<'DocumentCorrected'> = builderOf(DocumentCorrected, {
  on: '2012-06-01',
  data: { document: '1310-qd-ubnd-2012', what: 'Ký hiệu: sửa "QĐ-UB" thành "QĐ-UBND"' },
  stream: ofDocument,
});
/** Decision 1310 is recalled. */
export const documentRecalled: EventBuilder<'DocumentRecalled'> = builderOf(DocumentRecalled, {
  on: '2012-07-01',
  data: { document: '1310-qd-ubnd-2012' },
  stream: ofDocument,
});
/** The list of the poor communes of the West. */
export const scopeDefined: EventBuilder<'ScopeDefined'> = builderOf(ScopeDefined, {
  on: '2012-01-01',
  stream: ofScope,
});
/** That list no longer holds. */
export const scopeEnded: EventBuilder<'ScopeEnded'> = builderOf(ScopeEnded, {
  on: '2022-06-28',
  stream: ofScope,
});
/** The commune enters that list. */
export const communeListed: EventBuilder<'CommuneListed'> = builderOf(CommuneListed, {
  on: '2012-01-01',
  stream: ofScope,
});
/** The commune leaves that list. */
export const communeDelisted: EventBuilder<'CommuneDelisted'> = builderOf(CommuneDelisted, {
  on: '2016-01-01',
  stream: ofScope,
});
/** The district enters the list of poor districts. */
export const districtListed: EventBuilder<'DistrictListed'> = builderOf(DistrictListed, {
  on: '2012-01-01',
  stream: ofScope,
});
/** The district leaves that list. */
export const districtDelisted: EventBuilder<'DistrictDelisted'> = builderOf(DistrictDelisted, {
  on: '2018-03-07',
  stream: ofScope,
});
/** "gần 310,794 tỷ đồng" of Notice 439. */
export const figureStated: EventBuilder<'FigureStated'> = builderOf(FigureStated, {
  on: '2022-06-28',
  stream: ({ figure }) => streamName('figure', figure),
});
/** The ten-year review is concluded. */
export const reviewConcluded: EventBuilder<'ReviewConcluded'> = builderOf(ReviewConcluded, {
  on: '2022-08-03',
  stream: ofProgramme,
});
