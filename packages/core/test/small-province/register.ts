import { type Told, told } from '../history.ts';

/** The four agencies. */
export const agencies = {
  transport: 'so-gtvt',
  border: 'bdbp',
  press: 'bao-nghe-an',
  volunteer: 'so-tnmt',
} as const;

/** The programme, its units and its list of communes. */
export const register: readonly Told[] = [
  told(
    'ProgrammeOpened',
    {
      name: 'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
      province: 'Nghệ An',
      standingBody: 'Sở Lao động - Thương binh và Xã hội',
    },
    '2012-01-01',
  ),
  told(
    'DistrictRegistered',
    { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' },
    '2012-01-01',
  ),
  told(
    'DistrictRegistered',
    { district: 'que-phong', code: '415', kind: 'huyen', name: 'Quế Phong' },
    '2012-01-01',
  ),
  ...(
    [
      ['keng-du', '16822', 'Keng Đu', 'ky-son'],
      ['my-ly', '16813', 'Mỹ Lý', 'ky-son'],
      ['bac-ly', '16819', 'Bắc Lý', 'ky-son'],
      ['chau-kim', '16753', 'Châu Kim', 'que-phong'],
    ] as const
  ).map(([commune, code, name, district]) =>
    told('CommuneRegistered', { commune, code, kind: 'xa', name, district }, '2012-01-01'),
  ),
  ...(
    [
      [agencies.transport, 'provincial', 'Sở Giao thông vận tải'],
      [agencies.border, 'armedForces', 'Bộ Chỉ huy Bộ đội Biên phòng'],
      [agencies.press, 'press', 'Báo Nghệ An'],
      [agencies.volunteer, 'provincial', 'Sở Tài nguyên và Môi trường'],
    ] as const
  ).map(([agency, kind, name]) => told('AgencyRegistered', { agency, kind, name }, '2012-01-01')),
  told(
    'ScopeDefined',
    { scope: 'mien-tay', kind: 'programme', name: 'Các xã nghèo miền Tây' },
    '2012-04-20',
  ),
  ...['keng-du', 'my-ly', 'bac-ly', 'chau-kim'].map((commune) =>
    told('CommuneListed', { scope: 'mien-tay', commune }, '2012-04-20', {
      stream: 'scope-mien-tay',
    }),
  ),
];
