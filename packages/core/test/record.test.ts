import { describe, expect, it } from 'vitest';
import { recorded } from './record.ts';

describe('a recorded fact for a test', () => {
  it('stands where it is put, with everything else filled in', () => {
    const fact = recorded(
      'AgencyRegistered',
      { agency: 'so-gtvt', kind: 'provincial', name: 'Sở Giao thông vận tải' },
      { stream: 'agency-so-gtvt', effectiveOn: '2012' },
    );
    expect(fact).toEqual({
      position: 0,
      stream: 'agency-so-gtvt',
      version: 0,
      type: 'AgencyRegistered',
      schemaVersion: 1,
      effectiveOn: '2012',
      recordedAt: '2012-12-31T03:00:00.000Z',
      data: { agency: 'so-gtvt', kind: 'provincial', name: 'Sở Giao thông vận tải' },
      meta: {
        id: expect.stringMatching(/^00000000-0000-4000-8000-[0-9a-f]{12}$/),
        actor: 'test',
        commandId: expect.stringMatching(/^00000000-0000-4000-8000-[0-9a-f]{12}$/),
        correlationId: '00000000-0000-4000-8000-000000000001',
      },
    });
  });

  it('takes version, moment, source and correction as given', () => {
    const fact = recorded(
      'AgencyRenamed',
      { agency: 'so-gtvt', name: 'Sở GTVT' },
      {
        stream: 'agency-so-gtvt',
        version: 3,
        effectiveOn: '2014-05',
        recordedAt: '2015-01-01T00:00:00.000Z',
        meta: { source: { confidence: 'reconstructed' } },
        correctedBy: 'agency-so-gtvt@4',
      },
    );
    expect(fact.version).toBe(3);
    expect(fact.recordedAt).toBe('2015-01-01T00:00:00.000Z');
    expect(fact.meta.source).toEqual({ confidence: 'reconstructed' });
    expect(fact.correctedBy).toBe('agency-so-gtvt@4');
  });

  it('refuses what no history can hold', () => {
    const place = { stream: 'agency-a', effectiveOn: '2012' };
    expect(() => recorded('AgencyRenamed', { agency: 'Sở', name: 'Sở' }, place)).toThrow(/agency/);
    expect(() =>
      recorded(
        'AgencyRenamed',
        { agency: 'a', name: 'A' },
        { ...place, effectiveOn: '2015-02-31' },
      ),
    ).toThrow(/expected a day/);
    expect(() =>
      recorded(
        'AgencyRenamed',
        { agency: 'a', name: 'A' },
        { ...place, recordedAt: '2015-01-01T00:00:00Z' },
      ),
    ).toThrow(/expected a moment/);
  });
});
