import type { StreamName } from '../event/recorded.ts';
import { categoryOf } from '../event/stream-name.ts';

const pair = ['agency', 'commune'];

/** By category: the fields that say of which entity a fact is, and so in which stream it stands. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  document: ['document'],
  scope: ['scope'],
  figure: ['figure'],
  district: ['district'],
  commune: ['commune'],
  agency: ['agency'],
  assignment: pair,
  voluntary: pair,
  twinning: ['twinning'],
  need: ['commune'],
  indicator: ['area', 'areaId'],
  communefollowup: ['commune'],
  agencyfollowup: ['agency'],
  committee: ['committee'],
  task: ['task'],
  direction: ['direction'],
  function: ['function'],
  recommendation: ['recommendation'],
  shortcoming: ['shortcoming'],
};

const valueAt = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;

/** The field in which two data of one stream speak of different entities; undefined when in none. */
export const otherEntity = (stream: StreamName, one: unknown, other: unknown): string | undefined =>
  fieldsOf[categoryOf(stream)]?.find((field) => valueAt(one, field) !== valueAt(other, field));
