import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isStreamName, streamName } from '../event/stream-name.ts';
import { CommuneId } from '../vocabulary/ids.ts';
import { areaSlug } from './area-slug.ts';

describe('areaSlug', () => {
  it.each([
    ['Nghệ An', 'nghe-an'],
    ['Việt Nam', 'viet-nam'],
    ['Đắk Lắk', 'dak-lak'],
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['Thừa Thiên Huế', 'thua-thien-hue'],
    ['TP. Hồ Chí Minh', 'tp.-ho-chi-minh'],
    ['keng-du-16822', 'keng-du-16822'],
    ['a.b-c', 'a.b-c'],
    [' --Nghệ An.- ', 'nghe-an'],
    ['東京', ''],
  ])('of %s is %s', (name, slug) => {
    expect(areaSlug(name)).toBe(slug);
  });

  it('of names written in either Unicode form is one', () => {
    expect(areaSlug('Nghệ An'.normalize('NFD'))).toBe('nghe-an');
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 300 })])('makes a stream name', (name) => {
    expect(isStreamName(streamName('indicator', `province.${areaSlug(name)}`))).toBe(true);
  });

  const id = fc.stringMatching(/^[a-z0-9]([.-]?[a-z0-9]){0,30}$/).filter((s) => CommuneId.is(s));
  test.prop([id])('leaves an id as it is', (s) => {
    expect(areaSlug(s)).toBe(s);
  });
});
