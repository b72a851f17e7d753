import {
  AgencyKind,
  CommuneKind,
  dissolveAgency,
  dissolveDistrict,
  mergeAgency,
  mergeCommune,
  moveCommune,
  registerAgency,
  registerCommune,
  registerDistrict,
  renameAgency,
  renameCommune,
  splitCommune,
} from '@donghanh/core';
import { type Act, once, pick, pickOf } from '../step.ts';

/** Ids of generated units: `don-vi-1`, `xa-1`, `huyen-1`. */
const next = (kind: string, count: number): string => `${kind}-${count + 1}`;

export const registerUnits = {
  registerDistrict: ({ desk, on }, { name, a }) => {
    const count = desk.facts('DistrictRegistered').length;
    const code = String(400 + (count % 500));
    const kind = once(4, a) ? 'thiXa' : 'huyen';
    return registerDistrict({ district: next('huyen', count), code, kind, name, on });
  },
  registerAgency: ({ desk, on }, { name, a, b }) => {
    const agencies = desk.facts('AgencyRegistered');
    const parent = once(5, b) ? pick(agencies, a)?.data.agency : undefined;
    const agency = next('don-vi', agencies.length);
    const kind = pickOf(AgencyKind.codes, a);
    return registerAgency({ agency, kind, name, on, ...(parent !== undefined && { parent }) });
  },
  registerCommune: ({ desk, on }, { name, a, b }) => {
    const count = desk.facts('CommuneRegistered').length;
    const district = pick(desk.facts('DistrictRegistered'), a)?.data.district;
    const unit = { commune: next('xa', count), kind: pickOf(CommuneKind.codes, b), name, on };
    const code = String(16_000 + (count % 10_000));
    return registerCommune({ ...unit, code, ...(district !== undefined && { district }) });
  },
} satisfies Record<string, Act>;

export const changeUnits = {
  renameAgency: ({ desk, on }, { name, a }) => {
    const agency = pick(desk.facts('AgencyRegistered'), a)?.data.agency;
    return agency && renameAgency({ agency, name, on });
  },
  mergeAgency: ({ desk, on }, { a, b }) => {
    const agencies = desk.facts('AgencyRegistered');
    const [agency, into] = [pick(agencies, a)?.data.agency, pick(agencies, b)?.data.agency];
    return agency && into && mergeAgency({ agency, into, on });
  },
  dissolveAgency: ({ desk, on }, { a }) => {
    const agency = pick(desk.facts('AgencyRegistered'), a)?.data.agency;
    return agency && dissolveAgency({ agency, on });
  },
  renameCommune: ({ desk, on }, { name, a, b }) => {
    const commune = pick(desk.facts('CommuneRegistered'), a)?.data.commune;
    return commune && renameCommune({ commune, name, on, ...(once(3, b) && { kind: 'phuong' }) });
  },
  moveCommune: ({ desk, on }, { a, b }) => {
    const commune = pick(desk.facts('CommuneRegistered'), a)?.data.commune;
    const to = pick(desk.facts('DistrictRegistered'), b)?.data.district;
    return commune && moveCommune({ commune, on, ...(to !== undefined && { district: to }) });
  },
  mergeCommune: ({ desk, on }, { a, b }) => {
    const communes = desk.facts('CommuneRegistered');
    const [commune, into] = [pick(communes, a)?.data.commune, pick(communes, b)?.data.commune];
    return commune && into && mergeCommune({ commune, into, on });
  },
  splitCommune: ({ desk, on }, { a, b, c }) => {
    const communes = desk.facts('CommuneRegistered').map(({ data }) => data.commune);
    const [commune, one, other] = [pick(communes, a), pick(communes, b), pick(communes, c)];
    return commune && one && other && splitCommune({ commune, into: [one, other], on });
  },
  dissolveDistrict: ({ desk, on }, { a }) => {
    const district = pick(desk.facts('DistrictRegistered'), a)?.data.district;
    return district && dissolveDistrict({ district, on });
  },
} satisfies Record<string, Act>;
