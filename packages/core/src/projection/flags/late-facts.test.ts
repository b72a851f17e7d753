import { describe, expect, it } from 'vitest';
import { assigned, communeReports, finding, help, pair } from '../../../test/flags-fixture.ts';

describe('a late fact changes what was true, not what was known', () => {
  it('help of December 2012, confirmed, that was recorded in 2014', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    const late = history.add('ContributionDelivered', '2012-12-05', help, {
      recordedAt: '2014-05-20T02:00:00.000Z',
    });
    const before = finding(history, '2013-06-30', 'N', '2012', {}, '2014-05-19');
    expect(before).toMatchObject({ verdict: 'RAISED', basis: 'nilLine' });
    expect(before.events).not.toContain(late);
    expect(before.asOf).toEqual({
      effectiveOn: '2013-06-30',
      knownAt: '2014-05-19T16:59:59.999Z',
    });
    const after = finding(history, '2013-06-30', 'N', '2012', {}, '2014-05-20');
    expect(after.verdict).toBe('NOT_RAISED');
    expect(after.events).toContain(late);
  });

  it('a nil line of 2013 that was recorded in 2014', () => {
    const history = assigned();
    history.add(
      'CommuneReportFiled',
      '2013-01-10',
      {
        commune: pair.commune,
        period: '2012',
        to: 'district',
        lines: [{ agency: pair.agency, help: 'nil' }],
      },
      { recordedAt: '2014-05-20T02:00:00.000Z' },
    );
    expect(finding(history, '2013-06-30', 'N', '2012', {}, '2013-06-30').verdict).toBe('UNKNOWN');
    expect(finding(history, '2013-06-30', 'N', '2012', {}, '2014-06-30').verdict).toBe('RAISED');
  });

  it('a later report for the same period replaces the earlier, from its own day on', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    communeReports(history, '2013-05-10', 'helped');
    expect(finding(history, '2013-05-09').verdict).toBe('RAISED');
    expect(finding(history, '2013-05-10').verdict).toBe('NOT_RAISED');
  });

  it('reports of one day: the one recorded later stands, whichever arrives first', () => {
    const history = assigned();
    const report = (help: 'helped' | 'nil', recordedAt: string, stream: string) =>
      history.add(
        'CommuneReportFiled',
        '2013-01-10',
        {
          commune: pair.commune,
          period: '2012',
          to: 'district',
          lines: [{ agency: pair.agency, help }],
        },
        { recordedAt, stream },
      );
    report('helped', '2013-01-12T03:00:00.000Z', 'communefollowup-a');
    report('nil', '2013-01-11T03:00:00.000Z', 'communefollowup-b');
    expect(finding(history, '2013-03-01').verdict).toBe('NOT_RAISED');
  });
});
