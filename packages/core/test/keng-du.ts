import { type Told, told } from './history.ts';
import type { JsonOf } from './record.ts';

/** The assignment of the Transport Department to xã Keng Đu, as the sources tell it. */
export const pair = {
  assignment: 'so-gtvt~keng-du-16822~1',
  agency: 'so-gtvt',
  commune: 'keng-du-16822',
} as const;

/** A donation to Keng Đu; what is left out is money of the agency itself, for its economy. */
export const gift = (
  contribution: string,
  on: string,
  more: Partial<JsonOf<'ContributionDelivered'>> = {},
): Told =>
  told(
    'ContributionDelivered',
    {
      ...pair,
      contribution,
      kind: 'economy',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      ...more,
    },
    on,
  );

/** Registers, documents and the assignment: 1310 assigns in 2012, 2021 replaces it in 2014. */
export const beginnings: readonly Told[] = [
  told(
    'DistrictRegistered',
    { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' },
    '2012-01-01',
  ),
  told(
    'CommuneRegistered',
    { commune: 'keng-du-16822', code: '16822', kind: 'xa', name: 'Keng Đu', district: 'ky-son' },
    '2012-01-01',
  ),
  told(
    'AgencyRegistered',
    { agency: 'so-gtvt', kind: 'provincial', name: 'Sở Giao thông vận tải' },
    '2012-01-01',
  ),
  told(
    'DocumentIssued',
    {
      document: '1310-qd-ubnd-2012',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công giúp đỡ các xã nghèo',
      number: '1310/QĐ-UBND',
      signer: 'Nguyễn Văn A',
    },
    '2012-04-20',
  ),
  told(
    'AssignmentMade',
    {
      ...pair,
      form: 'assigned',
      role: 'help',
      basis: { document: '1310-qd-ubnd-2012', article: 'Điều 1', annexLine: '17' },
    },
    '2012-04-20',
  ),
  told(
    'DocumentIssued',
    {
      document: '2021-qd-ubnd-2014',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã nghèo',
      number: '2021/QĐ-UBND',
      relations: [{ relation: 'replaces', document: '1310-qd-ubnd-2012' }],
    },
    '2014-05-13',
  ),
];

/** The assignment goes on under the decision of 2014. */
export const adjusted = told(
  'AssignmentAdjusted',
  { assignment: pair.assignment, basis: { document: '2021-qd-ubnd-2014', article: 'Điều 1' } },
  '2014-05-13',
);
