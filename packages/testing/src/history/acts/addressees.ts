import type { Addressee, Submitter } from '@donghanh/core';
import { pick, type Scene } from '../step.ts';

/** Any agency, commune or district; undefined where the kind that is asked for is not there yet. */
export const submitterOf = ({ desk }: Scene, a: number, b: number): Submitter | undefined => {
  const agency = pick(desk.facts('AgencyRegistered'), b)?.data.agency;
  const commune = pick(desk.facts('CommuneRegistered'), b)?.data.commune;
  const district = pick(desk.facts('DistrictRegistered'), b)?.data.district;
  const all: readonly (Submitter | undefined)[] = [
    agency && { kind: 'agency', id: agency },
    commune && { kind: 'commune', id: commune },
    district && { kind: 'district', id: district },
  ];
  return all[a % all.length];
};

/** The same, or a function that was entrusted to somebody. */
export const addresseeOf = (scene: Scene, a: number, b: number): Addressee | undefined => {
  const known = pick(scene.desk.facts('FunctionEntrusted'), b)?.data.function;
  if (a % 2 === 0 && known !== undefined) return { kind: 'function', id: known };
  return submitterOf(scene, a, b);
};
