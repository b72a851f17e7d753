import { type Told, told } from '../history.ts';

/** Two decisions, a criticism of uncertain date, and minutes on which nothing else rests. */
export const documents: readonly Told[] = [
  told(
    'DocumentIssued',
    {
      document: '1310',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công giúp đỡ các xã nghèo',
      number: '1310/QĐ-UBND',
      signer: 'Chủ tịch',
    },
    '2012-04-20',
  ),
  told(
    'DocumentIssued',
    {
      document: 'phe-binh',
      kind: 'criticism',
      issuer: 'Chủ tịch UBND tỉnh',
      title: 'Phê bình tám đơn vị',
      uncertainDate: { candidates: ['2012-04-09', '2013-04-09'], note: 'Nguồn chỉ ghi 9-4.' },
    },
    '2013-04-09',
  ),
  told(
    'DocumentIssued',
    {
      document: '2021',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công giúp đỡ (thay thế)',
      numberRaw: '2021/QĐ-UBNA',
      number: '2021/QĐ-UBND',
      relations: [{ relation: 'replaces', document: '1310' }],
    },
    '2014-05-13',
  ),
  told('DocumentCited', { document: '2021', citedAs: '2012/QĐ-UBND ngày 13/5/2014' }, '2014-06-01'),
  told(
    'DocumentIssued',
    { document: 'bien-ban-1', kind: 'minutes', issuer: 'UBND xã Keng Đu', title: 'Bàn giao' },
    '2012-06-01',
  ),
];
