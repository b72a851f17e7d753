import type { Bilingual } from './bilingual.ts';

/** The words of one document type. */
const label = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * The abbreviations that stand in document numbers, with the words they abbreviate: the list of
 * Decree 30/2020/NĐ-CP, Appendix III, in its order, then the acts above it (decree, circular, …),
 * the Party's, and `CV` for the official letter (công văn), whose number carries no abbreviation in
 * the state order. Spelling and case are the decree's: `TTr` is a submission, `QyĐ` a rule.
 */
export const documentTypes = {
  NQ: label('Nghị quyết', 'Resolution'),
  QĐ: label('Quyết định', 'Decision'),
  CT: label('Chỉ thị', 'Directive'),
  QC: label('Quy chế', 'Regulation'),
  QyĐ: label('Quy định', 'Rule'),
  TC: label('Thông cáo', 'Communiqué'),
  TB: label('Thông báo', 'Notice'),
  HD: label('Hướng dẫn', 'Guidance'),
  CTr: label('Chương trình', 'Programme'),
  KH: label('Kế hoạch', 'Plan'),
  PA: label('Phương án', 'Scheme'),
  ĐA: label('Đề án', 'Proposal'),
  DA: label('Dự án', 'Project'),
  BC: label('Báo cáo', 'Report'),
  BB: label('Biên bản', 'Minutes'),
  TTr: label('Tờ trình', 'Submission'),
  HĐ: label('Hợp đồng', 'Contract'),
  CĐ: label('Công điện', 'Official telegram'),
  BGN: label('Bản ghi nhớ', 'Memorandum'),
  BTT: label('Bản thỏa thuận', 'Agreement'),
  GUQ: label('Giấy ủy quyền', 'Authorisation'),
  GM: label('Giấy mời', 'Invitation'),
  GGT: label('Giấy giới thiệu', 'Letter of introduction'),
  GNP: label('Giấy nghỉ phép', 'Leave permit'),
  PG: label('Phiếu gửi', 'Sending slip'),
  PC: label('Phiếu chuyển', 'Transfer slip'),
  PB: label('Phiếu báo', 'Notification slip'),
  SY: label('Bản sao y', 'Certified copy'),
  TrS: label('Bản trích sao', 'Certified extract'),
  SL: label('Bản sao lục', 'Copy of a copy'),
  CV: label('Công văn', 'Official letter'),
  PL: label('Pháp lệnh', 'Ordinance'),
  NĐ: label('Nghị định', 'Decree'),
  TT: label('Thông tư', 'Circular'),
  TTLT: label('Thông tư liên tịch', 'Joint circular'),
  NQLT: label('Nghị quyết liên tịch', 'Joint resolution'),
  KL: label('Kết luận', 'Conclusion'),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A code of {@link documentTypes}. */
export type DocumentTypeCode = keyof typeof documentTypes;

const byUpperCase: ReadonlyMap<string, DocumentTypeCode> = new Map(
  (Object.keys(documentTypes) as DocumentTypeCode[]).map((code) => [code.toUpperCase(), code]),
);

/** The code in the decree's spelling, whatever the case it was typed in; `undefined` when unknown. */
export const documentTypeOf = (typed: string): DocumentTypeCode | undefined =>
  byUpperCase.get(typed.normalize('NFC').toUpperCase());
