import { describe, expect, it } from 'vitest';
import type { EventRef, Position } from '../../event/recorded.ts';
import { affectedBy } from './affected.ts';

const bad = (ref: string, type = 'ContributionDelivered') => ({
  _tag: 'BadEvent' as const,
  position: 6 as Position,
  ref: ref as EventRef,
  type,
  message: '',
});

describe('what may be wrong without events that could not be read', () => {
  it('is nothing without any', () => {
    expect(affectedBy([])).toEqual({ extent: 'none' });
  });

  it('is what their streams speak of', () => {
    expect(
      affectedBy([
        bad('assignment-so-gtvt~keng-du-16822@2'),
        bad('assignment-so-gtvt~keng-du-16822@3', 'PledgeMade'),
        bad('assignment-so-y-te~my-ly-16825@1'),
      ]),
    ).toEqual({
      extent: 'some',
      categories: ['assignment'],
      types: ['ContributionDelivered', 'PledgeMade'],
      streams: ['assignment-so-gtvt~keng-du-16822', 'assignment-so-y-te~my-ly-16825'],
      entities: ['keng-du-16822', 'my-ly-16825', 'so-gtvt', 'so-y-te'],
    });
  });

  it.each(['commune-keng-du@0', 'document-1310@0', 'programme-a@1', 'new-thing@0'])(
    'is everything for %s, by which others are read',
    (ref) => {
      expect(affectedBy([bad('assignment-a~b@0'), bad(ref)])).toEqual({ extent: 'all' });
    },
  );
});
