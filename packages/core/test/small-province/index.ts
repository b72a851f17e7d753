import type { Told } from '../history.ts';
import { assignments } from './assignments.ts';
import { documents } from './documents.ts';
import { figures, indicators } from './figures.ts';
import { help } from './help.ts';
import { register } from './register.ts';

/**
 * A province with four poor communes in two districts and four agencies, from 2012 to mid 2014: small
 * enough to add up by hand, with one of everything the summary tells of. In the order in which it
 * might have been recorded.
 */
export const smallProvince: readonly Told[] = [
  ...register,
  ...documents,
  ...assignments,
  ...help,
  ...figures,
  ...indicators,
];
