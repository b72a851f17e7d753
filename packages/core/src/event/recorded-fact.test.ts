import { describe, expect, it } from 'vitest';
import type { Instant } from '../vocabulary/dates/instant.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { EventRef, Position, StreamName } from './recorded.ts';
import { BadMeta, RecordedFact, reread } from './recorded-fact.ts';

const meta = {
  id: '00000000-0000-4000-8000-000000000001',
  actor: 'Văn phòng',
  commandId: '00000000-0000-4000-8000-000000000002',
  correlationId: '00000000-0000-4000-8000-000000000002',
};
const place = {
  position: 7 as Position,
  stream: 'figure-x' as StreamName,
  version: 0,
  type: 'FigureStated',
  schemaVersion: 1,
  effectiveOn: '2012' as PartialDate,
  recordedAt: '2012-12-31T00:00:00.000Z' as Instant,
};
const fact = (text: string) => new RecordedFact({ ...place, meta: text }, { n: 1 });

describe('a recorded fact', () => {
  it('reads its meta when somebody asks, once', () => {
    const one = fact(JSON.stringify(meta));
    expect(one.meta).toEqual(meta);
    expect(one.meta).toBe(one.meta);
  });

  it('is written as JSON with its meta, and shows nothing of how it keeps it', () => {
    expect(JSON.parse(JSON.stringify(fact(JSON.stringify(meta))))).toEqual({
      ...place,
      data: { n: 1 },
      meta,
    });
  });

  it.each([
    ['not JSON', '{', /^meta is not JSON: /],
    ['no meta', '{"id":1}', /^meta: id: expected a lower-case UUID, found 1; /],
  ])('says what is wrong with meta that is %s', (_what, text, message) => {
    const broken = fact(text);
    expect(() => broken.meta).toThrow(BadMeta);
    expect(() => broken.meta).toThrow(message);
  });

  it('reads otherwise in its place after a correction, and stays as it was', () => {
    const one = fact(JSON.stringify(meta));
    const by = 'figure-x@3' as EventRef;
    const read = reread(one, { effectiveOn: '2013' as PartialDate, data: { n: 2 }, by });
    expect({ ...read, meta: read.meta }).toEqual({
      ...place,
      effectiveOn: '2013',
      data: { n: 2 },
      correctedBy: by,
      meta,
    });
    expect([one.data, one.effectiveOn]).toEqual([{ n: 1 }, '2012']);
  });
});
