import { expect, it } from 'vitest';
import type { StreamName } from '../event/recorded.ts';
import { otherEntity } from './entity-fields.ts';

it.each([
  ['document-a', 'document'],
  ['scope-a', 'scope'],
  ['figure-a', 'figure'],
  ['district-a', 'district'],
  ['commune-a', 'commune'],
  ['agency-a', 'agency'],
  ['assignment-a~b', 'agency'],
  ['assignment-a~b', 'commune'],
  ['voluntary-a~b', 'agency'],
  ['voluntary-a~b', 'commune'],
  ['twinning-a', 'twinning'],
  ['need-a', 'commune'],
  ['indicator-province.a', 'area'],
  ['indicator-province.a', 'areaId'],
  ['communefollowup-a', 'commune'],
  ['agencyfollowup-a', 'agency'],
])('in %s another %s is another entity', (stream, field) => {
  const name = stream as StreamName;
  expect(otherEntity(name, { [field]: 'a' }, { [field]: 'b' })).toBe(field);
  expect(otherEntity(name, { [field]: 'a', x: 1 }, { [field]: 'a', x: 2 })).toBeUndefined();
  expect(otherEntity(name, {}, {})).toBeUndefined();
});

it('in other streams nothing says so', () => {
  expect(otherEntity('programme-main' as StreamName, { name: 'a' }, { name: 'b' })).toBeUndefined();
  expect(otherEntity('agency-a' as StreamName, null, null)).toBeUndefined();
});
