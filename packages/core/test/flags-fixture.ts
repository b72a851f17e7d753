import { expect } from 'vitest';
import { defaultPolicy, type Policy } from '../src/policy/index.ts';
import { effectiveness, type FlagFinding } from '../src/projection/flags/index.ts';
import { endOfDay } from '../src/vocabulary/dates/instant.ts';
import type { LocalDate } from '../src/vocabulary/dates/local-date.ts';
import { type Book, book } from './book.ts';
import { asOf, viewOf } from './history.ts';

/** The pair of most tests of the flags: assigned on 20/4/2012, so 256 days in 2012. */
export const pair = { agency: 'kho-bac', commune: 'ha-son-17092' } as const;
export const assignment = 'kho-bac~ha-son-17092~1';
/** The stream of the pair's assignments and help. */
export const pairStream = { stream: 'assignment-kho-bac~ha-son-17092' } as const;

/** The names of the facts every test of the pair rests on. */
export const made = 'assignment-kho-bac~ha-son-17092@0';

/** What every paragraph about the pair begins with. */
export const duty = {
  vi: 'Kho bạc Nhà nước Nghệ An được phân công giúp đỡ xã Hạ Sơn theo Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012 của UBND tỉnh Nghệ An, Điều 1, từ ngày 20 tháng 4 năm 2012.',
  en: 'Kho bạc Nhà nước Nghệ An was assigned to help Hạ Sơn commune under Decision 1310/QĐ-UBND of 20 April 2012 by UBND tỉnh Nghệ An, Điều 1, from 20 April 2012.',
} as const;

/** Units and document, without the assignment. */
export const unassigned = (): Book => {
  const history = book();
  history.add('DocumentIssued', '2012-04-20', {
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công các cơ quan, đơn vị giúp đỡ các xã nghèo miền Tây Nghệ An',
    number: '1310/QĐ-UBND',
  });
  history.add('AgencyRegistered', '2000-01-01', {
    agency: 'kho-bac',
    kind: 'central',
    name: 'Kho bạc Nhà nước Nghệ An',
  });
  history.add('CommuneRegistered', '2000-01-01', {
    commune: 'ha-son-17092',
    code: '17092',
    kind: 'xa',
    name: 'Hạ Sơn',
  });
  return history;
};

/** The pair, assigned on that day. */
export const assigned = (
  from = '2012-04-20',
  form: 'assigned' | 'invited' | 'twinned' = 'assigned',
): Book => {
  const history = unassigned();
  history.add('AssignmentMade', from, {
    assignment,
    ...pair,
    form,
    role: 'help',
    basis: { document: '1310-qd-ubnd-2012', article: 'Điều 1' },
  });
  return history;
};

/** A gift of the pair: goods, a donation, its own funds. */
export const gift = {
  assignment,
  ...pair,
  kind: 'living',
  form: 'goods',
  fund: 'own',
  stream: 'donation',
} as const;

/** A gift that the commune confirmed, of 44 million đồng. */
export const help = { ...gift, contribution: 'g1', evidence: 'E2', value: 44_000_000 } as const;

/** The commune's report with one line about the agency. */
export const communeReports = (
  history: Book,
  on: string,
  help: 'helped' | 'nil',
  period = '2012',
): string =>
  history.add('CommuneReportFiled', on, {
    commune: pair.commune,
    period,
    to: 'district',
    lines: [{ agency: pair.agency, help }],
  });

/**
 * All findings, with a policy that differs from the default in these values, as known at the end of
 * a day (left out: with all that is known).
 */
export const findings = (
  history: Book,
  on: string,
  policy: Partial<Policy> = {},
  knownAt?: string,
): readonly FlagFinding[] =>
  viewOf(
    effectiveness({ ...defaultPolicy, ...policy }),
    history.facts,
    asOf(on, knownAt && endOfDay(knownAt as LocalDate)),
  ).findings;

/** The one finding of a flag for a year. */
export const finding = (
  history: Book,
  on: string,
  flag: 'N' | 'I' = 'N',
  period = '2012',
  policy: Partial<Policy> = {},
  knownAt?: string,
): FlagFinding => {
  const found = findings(history, on, policy, knownAt).filter(
    (f) => f.flag === flag && f.period === period,
  );
  expect(found).toHaveLength(1);
  return found[0] as FlagFinding;
};

/** The results of the criteria, as one line: "N1 pass, N2 pass, …". */
export const results = ({ criteria }: FlagFinding): string =>
  criteria.map(({ id, result }) => `${id} ${result}`).join(', ');

/** How long the pair was assigned in 2012. */
export const time = {
  vi: 'Năm 2012, phân công có hiệu lực 256 ngày (mức xem xét: từ 180 ngày).',
  en: 'In 2012 the assignment was in force for 256 days (considered from 180 days).',
} as const;

/** That no help counts. */
export const noHelp = {
  vi: 'Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ.',
  en: 'In the period no help by the agency to the commune is sufficiently evidenced.',
} as const;
