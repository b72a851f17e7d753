import { given } from '@donghanh/testing';
import { describe, expect, it } from 'vitest';
import { type Programme, programme } from '../live/programme.ts';
import { stateSection } from './state-section.ts';

const now = (): Programme => ({
  view: given().project(programme).asOf('2020-05-31'),
  asOf: { effectiveOn: '2020-05-31', knownAt: '2199-12-31T23:59:59.999Z' } as Programme['asOf'],
  position: undefined,
  quarantined: [],
  caughtUp: true,
});
const bad = {
  _tag: 'BadEvent',
  position: 5,
  ref: 'assignment-a~b@0',
  type: 'AssignmentMade',
  message: 'data.agency expected an id',
} as Programme['quarantined'][number];

describe('the state on the page', () => {
  it('warns of nothing where nothing is wrong', async () => {
    expect(String(await stateSection(now()))).not.toContain('class="warning"');
  });

  it('says when facts could not be read: figures may be incomplete', async () => {
    const html = String(await stateSection({ ...now(), quarantined: [bad, bad] }));
    expect(html).toContain('2 sự kiện không đọc được, số liệu có thể thiếu.');
  });

  it('says when there may be newer facts than it shows', async () => {
    const html = String(await stateSection({ ...now(), caughtUp: false }));
    expect(html).toContain('Chưa đọc được kho dữ liệu; có thể đã có dữ liệu mới hơn.');
  });
});
