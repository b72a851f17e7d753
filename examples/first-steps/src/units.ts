import { issueDocument, registerAgency, registerCommune } from '@donghanh/core';

/** The units and the document that the first steps speak of: a register of one line each. */
export const units = [
  registerAgency({
    agency: 'so-gtvt',
    kind: 'provincial',
    name: 'Sở Giao thông vận tải',
    on: '2012',
  }),
  registerCommune({
    commune: 'keng-du-16822',
    code: '16822',
    kind: 'xa',
    name: 'Keng Đu',
    on: '2012-01-01',
  }),
  issueDocument({
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    number: '1310/QĐ-UBND',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công giúp đỡ các xã nghèo',
    on: '2012-04-20',
  }),
];
