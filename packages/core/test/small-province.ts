import { reconstructed, type Told, told } from './history.ts';
import type { JsonOf } from './record.ts';

/**
 * A province with four poor communes in two districts and four agencies, from 2012 to mid 2014: small
 * enough to add up by hand, with one of everything the summary tells of.
 */
export const agencies = {
  transport: 'so-gtvt',
  border: 'bdbp',
  press: 'bao-nghe-an',
  volunteer: 'so-tnmt',
} as const;

const register: readonly Told[] = [
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

const documents: readonly Told[] = [
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

const assigned = (
  agency: string,
  commune: string,
  on: string,
  document: string,
  more: Parameters<typeof told>[3] = {},
): Told =>
  told(
    'AssignmentMade',
    {
      assignment: `${agency}~${commune}~1`,
      agency,
      commune,
      form: 'assigned',
      role: 'help',
      basis: { document, article: 'Điều 1' },
    },
    on,
    more,
  );

const assignments: readonly Told[] = [
  assigned(agencies.transport, 'keng-du', '2012-04-20', '1310'),
  assigned(agencies.border, 'my-ly', '2012-04-20', '1310', reconstructed),
  // Known only by its year: it counts from 31/12/2013.
  assigned(agencies.border, 'chau-kim', '2013', '1310', reconstructed),
  assigned(agencies.press, 'keng-du', '2014-05-13', '2021'),
];

/** A donation of an assigned agency, in money of its own, as the reports of both sides say. */
export const given = (
  agency: string,
  commune: string,
  contribution: string,
  on: string,
  gift: Partial<JsonOf<'ContributionDelivered'>>,
  more: Parameters<typeof told>[3] = {},
): Told =>
  told(
    'ContributionDelivered',
    {
      contribution,
      assignment: `${agency}~${commune}~1`,
      agency,
      commune,
      kind: 'economy',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      ...gift,
    },
    on,
    more,
  );

const help: readonly Told[] = [
  told(
    'PledgeMade',
    {
      pledge: 'p1',
      assignment: 'so-gtvt~keng-du~1',
      agency: agencies.transport,
      commune: 'keng-du',
      amount: 20_000_000_000,
    },
    '2012-06-01',
  ),
  // Amended in another year: the promise stays one of 2012, at what it stands at.
  told('PledgeAmended', { pledge: 'p1', amount: 25_000_000_000 }, '2013-02-01', {
    stream: 'assignment-so-gtvt~keng-du',
  }),
  told(
    'CommitmentSigned',
    {
      commitment: 'c1',
      assignment: 'bdbp~my-ly~1',
      agency: agencies.border,
      commune: 'my-ly',
      amount: 6_000_000_000,
      dueBy: '2013-12-31',
    },
    '2013-01-15',
    reconstructed,
  ),
  given(agencies.transport, 'keng-du', 'g1', '2012-05-29', {
    kind: 'infrastructure',
    fund: 'mobilised',
    value: 20_000_000_000,
  }),
  given(agencies.transport, 'keng-du', 'g2', '2012-05-29', {
    kind: 'technology',
    form: 'technical',
  }),
  given(
    agencies.border,
    'my-ly',
    'g1',
    '2013-03',
    { kind: 'living', form: 'goods', fund: 'staff', value: 6_300_000_000 },
    reconstructed,
  ),
  given(agencies.transport, 'keng-du', 'g3', '2013-11-01', {
    kind: 'housing',
    value: 4_000_000_000,
  }),
  given(
    agencies.border,
    'chau-kim',
    'g1',
    '2013-12-31',
    { kind: 'notItemised', form: 'mixed', fund: 'notStated', value: 5_700_000_000 },
    // Recorded a year later.
    { ...reconstructed, recordedAt: '2014-12-31T03:00:00.000Z' },
  ),
  // Budget of a programme: another stream, in no sum.
  given(agencies.transport, 'keng-du', 'g4', '2013-11-02', {
    stream: 'budget',
    kind: 'infrastructure',
    value: 918_868_000_000,
  }),
  // One gift of two helpers, whose shares nobody knows.
  given(agencies.press, 'keng-du', 'g1', '2014-06-10', {
    kind: 'housing',
    value: 100_000_000,
    joint: { gift: 'nha-keng-du', share: 'notSplit' },
  }),
  given(agencies.transport, 'keng-du', 'g5', '2014-06-10', {
    kind: 'housing',
    value: 100_000_000,
    joint: { gift: 'nha-keng-du', share: 'notSplit' },
  }),
  told(
    'ContributionContested',
    { contribution: 'g3', by: 'UBND xã Keng Đu', why: 'Nhà chưa xong' },
    '2014-01-10',
    { stream: 'assignment-so-gtvt~keng-du' },
  ),
  told(
    'VoluntaryHelpDelivered',
    {
      contribution: 'v1',
      agency: agencies.volunteer,
      commune: 'bac-ly',
      kind: 'living',
      form: 'goods',
      fund: 'staff',
      stream: 'donation',
      evidence: 'E1',
      value: 10_000_000,
    },
    '2013-01-20',
  ),
];

const stated = (figure: string, to: string, data: Partial<JsonOf<'FigureStated'>>): Told =>
  told(
    'FigureStated',
    {
      figure,
      metric: 'mobilised',
      about: 'Nghệ An – các xã nghèo miền Tây',
      from: '2012-01-01',
      to,
      stated: { value: '36000000000', qualifier: 'exact', raw: '36 tỷ đồng' },
      ...data,
    },
    to,
  );

const figures: readonly Told[] = [
  stated('f07', '2013-12-31', { document: 'phe-binh' }),
  stated('f08', '2013-12-31', {
    metric: 'mobilisedConstruction',
    stated: { value: '23300000000', qualifier: 'over', raw: 'trên 23,3 tỷ đồng' },
    partOf: 'f07',
  }),
  stated('f09', '2013-12-31', {
    metric: 'mobilisedCashGoods',
    stated: { value: '7000000000', qualifier: 'over', raw: 'trên 7 tỷ đồng' },
    partOf: 'f07',
  }),
  stated('f02', '2012-12-31', {
    metric: 'agencies',
    stated: { value: '2', qualifier: 'exact', raw: '2 cơ quan' },
  }),
  stated('f06', '2014-06-28', {
    metric: 'povertyReduction',
    about: 'Nghệ An – huyện nghèo 30a',
    from: '2006-01-01',
    stated: { value: '5.97', qualifier: 'exact', raw: 'giảm bình quân 5,97%/năm' },
  }),
];

const measured = (on: string, standard: JsonOf<'IndicatorMeasured'>['standard'], value: string) =>
  told(
    'IndicatorMeasured',
    { indicator: 'poorRate', area: 'province', areaId: 'Nghệ An', standard, value },
    on,
  );

const indicators: readonly Told[] = [
  measured('2010-12', 'income2006', '11.5'),
  measured('2011-01', 'income2011', '22.89'),
  measured('2013-12', 'income2011', '16.8'),
];

/** The history of the province, in the order in which it might have been recorded. */
export const smallProvince: readonly Told[] = [
  ...register,
  ...documents,
  ...assignments,
  ...help,
  ...figures,
  ...indicators,
];
