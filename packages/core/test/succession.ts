import type { EventType } from '../src/catalogue/domain-event.ts';
import { succession } from '../src/projection/succession/index.ts';
import { asOf, history, type Told, told, viewOf } from './history.ts';
import type { JsonOf } from './record.ts';

export const reform = '2025-07-01';
export const on1678 = { meta: { document: { document: '1678-nq-ubtvqh15' } } } as const;

export const commune = (id: string, name: string, on = '2011-10-12'): Told =>
  told('CommuneRegistered', { commune: id, code: id.slice(-5), kind: 'xa', name }, on);
export const successor = (id: string, code: string, name: string): Told =>
  told('CommuneRegistered', { commune: id, code, kind: 'xa', name }, reform);
export const agency = (id: string, name: string): Told =>
  told('AgencyRegistered', { agency: id, kind: 'provincial', name }, '2012-01-01');
export const merged = (id: string, into: string, on = reform): Told =>
  told('CommuneMerged', { commune: id, into }, on, on1678);

export const pair = (agencyId: string, communeId: string, n = 1) => ({
  assignment: `${agencyId}~${communeId}~${n}`,
  agency: agencyId,
  commune: communeId,
});
export const assigned = (agencyId: string, communeId: string, on = '2022-07-29', n = 1): Told =>
  told(
    'AssignmentMade',
    {
      ...pair(agencyId, communeId, n),
      form: 'assigned',
      role: 'help',
      basis: { document: '2209-qd-ubnd-2022' },
    },
    on,
  );
export const given = (
  of: ReturnType<typeof pair>,
  on: string,
  more: Partial<JsonOf<'ContributionDelivered'>>,
): Told =>
  told(
    'ContributionDelivered',
    {
      ...of,
      contribution: 'g1',
      kind: 'living',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      ...more,
    },
    on,
  );

export const vanLoi = 'van-loi-17083';
export const haSon = 'ha-son-17092';
export const minhHop = 'minh-hop-17071-2025';
export const bank = pair('nhnn', vanLoi);

/** Văn Lợi with two helpers and Hạ Sơn with one become Minh Hợp on 1/7/2025. */
export const minhHopFacts: readonly Told[] = [
  commune(vanLoi, 'Văn Lợi'),
  commune(haSon, 'Hạ Sơn'),
  agency('nhnn', 'Ngân hàng Nhà nước'),
  agency('agribank', 'Agribank'),
  agency('kho-bac', 'Kho bạc Nhà nước'),
  assigned('nhnn', vanLoi),
  assigned('agribank', vanLoi),
  assigned('kho-bac', haSon, '2012-04-20'),
  successor(minhHop, '17071', 'Minh Hợp'),
  merged(vanLoi, minhHop),
  merged(haSon, minhHop),
];

export const viewed = (on: string, ...facts: readonly (Told | readonly Told[])[]) =>
  viewOf(succession, history(...facts), asOf(on));
export const fates = (
  duties: readonly { assignment: string; fate: { how: string; rule: string } }[],
) => duties.map(({ assignment, fate }) => [assignment, fate.how, fate.rule]);

export const inNeed = <T extends EventType>(type: T, data: JsonOf<T>, on: string): Told =>
  told(type, data, on, { stream: `need-${vanLoi}` });
export const cows = { agency: 'nhnn', commune: vanLoi, indicator: 'Đàn bò', unit: 'con' } as const;
