import { defineEvent, fields, LocalDate, Name, streamName } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { builderOf } from './builder.ts';

const MinutesSigned = defineEvent({
  type: 'MinutesSigned',
  codec: fields('MinutesSigned', { by: Name }, { until: LocalDate }),
  title: { vi: 'Ký biên bản', en: 'Minutes signed' },
  serves: 'a test',
  effective: 'the day of signing',
  example: { by: 'Chủ tịch xã' },
});

describe('a builder of an event of your own', () => {
  const minutesSigned = builderOf(MinutesSigned, {
    on: '2013-01-01',
    stream: ({ by }) => streamName('minutes', String(by.length)),
  });

  it('begins with the example of the event', () => {
    expect(minutesSigned()).toEqual({
      type: 'MinutesSigned',
      schemaVersion: 1,
      effectiveOn: '2013-01-01',
      data: { by: 'Chủ tịch xã' },
      stream: 'minutes-11',
      recordedAt: undefined,
      meta: {},
    });
  });

  it('refuses what its codec refuses', () => {
    expect(() => minutesSigned({ until: '2013-02-30' })).toThrow('MinutesSigned: data.until');
  });
});
