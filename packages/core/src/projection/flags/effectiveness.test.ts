import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import {
  assigned,
  assignment,
  communeReports,
  finding,
  findings,
  gift,
  help,
  pair,
  unassigned,
} from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { defaultPolicy } from '../../policy/index.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import { effectiveness } from './effectiveness.ts';

const assign = (history: Book, agency: string, commune: string, from = '2012-01-01', n = 1) =>
  history.add('AssignmentMade', from, {
    assignment: `${agency}~${commune}~${n}`,
    agency,
    commune,
    form: 'assigned',
    role: 'help',
    basis: { document: '1310-qd-ubnd-2012' },
  });

const lines = (history: Book, on: string) =>
  findings(history, on).map((f) => `${f.period} ${f.agency} ${f.commune} ${f.flag}`);

describe('which findings there are', () => {
  it('one of each flag for each year an assignment touches, up to the asked day', () => {
    expect(lines(assigned('2011-12-31'), '2013-01-01')).toEqual([
      '2011 kho-bac ha-son-17092 N',
      '2011 kho-bac ha-son-17092 I',
      '2012 kho-bac ha-son-17092 N',
      '2012 kho-bac ha-son-17092 I',
      '2013 kho-bac ha-son-17092 N',
      '2013 kho-bac ha-son-17092 I',
    ]);
  });

  it('none after its end, nor for an assignment that ended as it began', () => {
    const history = assigned();
    history.add('AssignmentEnded', '2013-01-01', { assignment, reason: 'replaced' });
    expect(lines(history, '2015-06-01')).toEqual([
      '2012 kho-bac ha-son-17092 N',
      '2012 kho-bac ha-son-17092 I',
    ]);
    const brief = assigned();
    brief.add('AssignmentEnded', '2012-04-20', { assignment, reason: 'revoked' });
    expect(lines(brief, '2015-06-01')).toEqual([]);
  });

  it('none after the agency or the commune has ended', () => {
    const agency = assigned();
    agency.add('AgencyDissolved', '2013-01-01', { agency: pair.agency });
    expect(lines(agency, '2015-06-01')).toHaveLength(2);
    const commune = assigned();
    commune.add('CommuneMerged', '2013-03-01', { commune: pair.commune, into: 'minh-hop' });
    expect(lines(commune, '2015-06-01')).toHaveLength(4);
  });

  it.each(['invited', 'twinned'] as const)(
    'no finding N at all for who was %s, whatever the commune reports',
    (form) => {
      const history = assigned('2012-04-20', form);
      communeReports(history, '2013-01-10', 'nil');
      const found = findings(history, '2014-06-01');
      expect(found.map((f) => `${f.period} ${f.flag} ${f.verdict}`)).toEqual([
        '2012 I NOT_DUE',
        '2013 I NOT_DUE',
        '2014 I NOT_DUE',
      ]);
      expect(found[0]?.explanation.vi).toContain(
        'Kỳ xem xét: năm 2012. Đơn vị không được phân công bắt buộc và không có hỗ trợ trong kỳ để xem xét.',
      );
      expect(found[0]?.explanation.vi).toContain(
        form === 'invited' ? 'được mời giúp đỡ xã Hạ Sơn' : 'kết nghĩa giúp đỡ xã Hạ Sơn',
      );
    },
  );

  it('in the order of period, agency name, commune name, flag', () => {
    const history = unassigned();
    const names = [
      ['a-1', 'Đài Phát thanh'],
      ['a-2', 'Báo Nghệ An'],
      ['a-3', 'Sở Y tế'],
      ['a-4', 'Sở Y tế'],
    ] as const;
    for (const [agency, name] of names) {
      history.add('AgencyRegistered', '2000-01-01', { agency, kind: 'other', name });
    }
    const communes = [
      ['c-1', '00001', 'Ơ Hay'],
      ['c-2', '00002', 'Nậm Cắn'],
    ] as const;
    for (const [commune, code, name] of communes) {
      history.add('CommuneRegistered', '2000-01-01', { commune, code, kind: 'xa', name });
    }
    assign(history, 'a-4', 'c-1');
    assign(history, 'a-3', 'c-1');
    assign(history, 'a-1', 'c-1');
    assign(history, 'a-2', 'c-1');
    assign(history, 'a-2', 'c-2');
    expect(lines(history, '2012-12-31').filter((line) => line.endsWith('N'))).toEqual([
      '2012 a-2 c-2 N',
      '2012 a-2 c-1 N',
      '2012 a-1 c-1 N',
      '2012 a-3 c-1 N',
      '2012 a-4 c-1 N',
    ]);
  });

  it('counted by flag and verdict', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', help);
    const view = viewOf(effectiveness(defaultPolicy), history.facts, asOf('2014-06-01'));
    const zero = { RAISED: 0, NOT_RAISED: 0, UNKNOWN: 0, DISPUTED: 0, EXCUSED: 0, NOT_DUE: 0 };
    expect(view).toMatchObject({
      asOf: { effectiveOn: '2014-06-01' },
      policy: { id: 'mac-dinh', version: 1 },
      counts: {
        N: { ...zero, NOT_RAISED: 1, UNKNOWN: 1, NOT_DUE: 1 },
        I: { ...zero, UNKNOWN: 1, NOT_DUE: 2 },
      },
    });
  });
});

describe('per assignment, never averaged', () => {
  it('help to one commune does not clear another', () => {
    const history = assigned();
    assign(history, pair.agency, 'keng-du-16822');
    history.add('ContributionDelivered', '2012-12-05', help);
    const verdicts = findings(history, '2013-06-01')
      .filter((f) => f.flag === 'N' && f.period === '2012')
      .map((f) => `${f.commune} ${f.verdict}`);
    expect(verdicts).toEqual(['ha-son-17092 NOT_RAISED', 'keng-du-16822 UNKNOWN']);
  });

  it('help by one agency does not clear another of the same commune, but a joint gift clears both', () => {
    const history = assigned();
    assign(history, 'agribank', pair.commune);
    const joint = { gift: 'nha-van-hoa', share: 'notSplit' } as const;
    history.add('ContributionDelivered', '2012-12-05', help);
    const verdicts = () =>
      findings(history, '2013-06-01')
        .filter((f) => f.flag === 'N' && f.period === '2012')
        .map((f) => `${f.agency} ${f.verdict}`);
    expect(verdicts()).toEqual(['agribank UNKNOWN', 'kho-bac NOT_RAISED']);
    history.add('ContributionDelivered', '2012-12-06', { ...help, contribution: 'g2', joint });
    history.add('ContributionDelivered', '2012-12-06', {
      ...gift,
      assignment: 'agribank~ha-son-17092~1',
      agency: 'agribank',
      contribution: 'g1',
      evidence: 'E2',
      joint,
    });
    expect(verdicts()).toEqual(['agribank NOT_RAISED', 'kho-bac NOT_RAISED']);
  });

  it('a criticism that names a commune speaks of that assignment alone', () => {
    const history = assigned();
    assign(history, pair.agency, 'keng-du-16822');
    history.add('CriticismIssued', '2013-04-09', {
      agency: pair.agency,
      commune: 'keng-du-16822',
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    const verdicts = findings(history, '2013-06-01')
      .filter((f) => f.flag === 'N' && f.period === '2012')
      .map((f) => `${f.commune} ${f.verdict}`);
    expect(verdicts).toEqual(['ha-son-17092 UNKNOWN', 'keng-du-16822 RAISED']);
  });

  it('what was given under one assignment counts for the next one of the pair in that year', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-05-05', help);
    history.add('AssignmentEnded', '2012-06-01', { assignment, reason: 'replaced' });
    assign(history, pair.agency, pair.commune, '2012-06-01', 2);
    communeReports(history, '2013-01-10', 'nil');
    const verdicts = findings(history, '2013-06-01')
      .filter((f) => f.flag === 'N' && f.period === '2012')
      .map((f) => `${f.assignment} ${f.verdict}`);
    expect(verdicts).toEqual([
      'kho-bac~ha-son-17092~1 NOT_RAISED',
      'kho-bac~ha-son-17092~2 NOT_RAISED',
    ]);
  });
});

describe('what rests on reconstructed facts says so', () => {
  const reconstructed = { meta: { source: { confidence: 'reconstructed' } } } as const;

  it('when any fact behind the verdict is one', () => {
    const found = assigned();
    found.add('ContributionDelivered', '2012-12-05', help);
    expect(finding(found, '2013-06-01').reconstructed).toBe(false);
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', help, reconstructed);
    expect(finding(history, '2013-06-01').reconstructed).toBe(true);
    expect(finding(history, '2014-06-01', 'N', '2013').reconstructed).toBe(false);
  });

  it('also when it is a confirmation, a report or a request', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    expect(finding(history, '2013-02-02').reconstructed).toBe(false);
    history.add(
      'ExplanationRequested',
      '2013-02-01',
      { ...pair, period: '2012', flag: 'N', replyBy: '2013-02-20' },
      reconstructed,
    );
    expect(finding(history, '2013-02-02').reconstructed).toBe(true);
  });
});

describe('asked without dates', () => {
  it('it judges to the day of the last fact, and nobody is overdue on a day to come', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2013-03-31', help);
    const projection = effectiveness(defaultPolicy);
    const view = viewOf(projection, history.facts, always);
    expect(view).toEqual(viewOf(projection, history.facts, asOf('2013-03-31')));
    expect(view.asOf).toEqual({ effectiveOn: '2013-03-31', knownAt: always.knownAt });
    expect(view.findings.map(({ period, flag }) => `${period} ${flag}`)).toEqual([
      '2012 N',
      '2012 I',
      '2013 N',
      '2013 I',
    ]);
  });

  it('of an empty history it finds nothing', () => {
    expect(viewOf(effectiveness(defaultPolicy), [], always)).toMatchObject({
      asOf: always,
      findings: [],
    });
  });
});
