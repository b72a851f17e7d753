import { type Official, readOfficial } from '../src/index.ts';
import { right } from './right.ts';

/** A report to a higher body as an office writes it down, with everything that may stand on one. */
export const officialJson = {
  parentBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  issuingBody: 'Sở Lao động - Thương binh và Xã hội',
  number: 5,
  symbol: 'BC-SLĐTBXH',
  place: 'Nghệ An',
  date: '2022-01-05',
  docType: 'report',
  subject: 'Kết quả ủng hộ, giúp đỡ các xã nghèo',
  to: ['Ủy ban nhân dân tỉnh Nghệ An'],
  legalBases: ['Căn cứ Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012;', 'Thực hiện nhiệm vụ'],
  signer: { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Nguyễn Văn A' },
  recipients: ['Như trên', 'Lưu: VT, BTXH'],
};

/** The same, read. */
export const official: Official = right(readOfficial(officialJson));

/** A notice of a body that has none above it, as a draft: it has no number and no day yet. */
export const notice: Official = right(
  readOfficial({
    issuingBody: 'Ủy ban nhân dân tỉnh Nghệ An',
    symbol: 'TB-UBND',
    place: 'Nghệ An',
    docType: 'notice',
    subject: 'Kết quả 10 năm ủng hộ, giúp đỡ các xã nghèo',
    signer: { capacity: ['TL. Chủ tịch', 'Chánh Văn phòng'], name: 'Nguyễn Văn B' },
    recipients: ['Các sở, ban, ngành', 'Lưu: VT, NN'],
  }),
);
