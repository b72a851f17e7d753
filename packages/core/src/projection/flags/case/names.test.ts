import { describe, expect, it } from 'vitest';
import { assigned, assignment, finding, findings, pair } from '../../../../test/flags-fixture.ts';

describe('names, then and now', () => {
  it('a rename after the period is told as "nay là"', () => {
    const history = assigned();
    history.add('AgencyRenamed', '2014-01-01', { agency: pair.agency, name: 'Kho bạc Khu vực XI' });
    history.add('CommuneRenamed', '2014-01-01', { commune: pair.commune, name: 'Minh Hợp' });
    const then = finding(history, '2013-12-31');
    expect(then).not.toHaveProperty('agencyNameNow');
    expect(then).not.toHaveProperty('communeNameNow');
    const now = finding(history, '2014-01-01');
    expect(now).toMatchObject({
      agencyName: 'Kho bạc Nhà nước Nghệ An',
      agencyNameNow: 'Kho bạc Khu vực XI',
      communeName: 'Hạ Sơn',
      communeNameNow: 'Minh Hợp',
    });
    expect(now.explanation.vi).toMatch(
      /^Kho bạc Nhà nước Nghệ An \(nay là Kho bạc Khu vực XI\) được phân công giúp đỡ xã Hạ Sơn \(nay là Minh Hợp\) theo /,
    );
    expect(now.explanation.en).toMatch(
      /^Kho bạc Nhà nước Nghệ An \(now Kho bạc Khu vực XI\) was assigned to help Hạ Sơn commune \(now Minh Hợp\) under /,
    );
  });

  it('a merger is followed to what the unit is part of now, a split to all of its parts', () => {
    const history = assigned();
    const commune = (id: string, code: string, name: string) =>
      history.add('CommuneRegistered', '2000-01-01', { commune: id, code, kind: 'xa', name });
    commune('nam-son', '17093', 'Nam Sơn');
    commune('minh-hop', '17071', 'Minh Hợp');
    commune('van-loi', '17083', 'Văn Lợi');
    history.add('CommuneMerged', '2014-01-01', { commune: pair.commune, into: 'nam-son' });
    history.add('CommuneSplit', '2015-01-01', {
      commune: 'nam-son',
      into: ['van-loi', 'minh-hop'],
    });
    expect(finding(history, '2014-06-01')).toMatchObject({ communeNameNow: 'Nam Sơn' });
    const now = finding(history, '2015-06-01');
    expect(now.communeNameNow).toBe('Minh Hợp, Văn Lợi');
    expect(now.explanation.vi).toContain('xã Hạ Sơn (nay thuộc Minh Hợp, Văn Lợi) theo');
  });

  it('a merger in a circle, which a history might hold, ends', () => {
    const history = assigned();
    history.add('AgencyRegistered', '2000-01-01', { agency: 'b', kind: 'other', name: 'B' });
    history.add('AgencyMerged', '2014-01-01', { agency: pair.agency, into: 'b' });
    history.add('AgencyMerged', '2014-01-01', { agency: 'b', into: pair.agency });
    expect(finding(history, '2014-06-01').verdict).toBe('UNKNOWN');
  });

  it('the document is that of the end of the period', () => {
    const history = assigned();
    history.add('DocumentIssued', '2014-05-13', {
      document: '2021-qd-ubnd-2014',
      kind: 'decision',
      issuer: 'UBND tỉnh Nghệ An',
      title: 'Phân công',
      numberRaw: '2021/QĐ-UBNA',
    });
    history.add('AssignmentAdjusted', '2014-05-13', {
      assignment,
      basis: { document: '2021-qd-ubnd-2014', article: 'Điều 1' },
    });
    const numbers = findings(history, '2014-06-01')
      .filter((f) => f.flag === 'N')
      .map((f) => f.assignedBy);
    expect(numbers).toEqual([
      { document: '1310-qd-ubnd-2012', number: '1310/QĐ-UBND', article: 'Điều 1' },
      { document: '1310-qd-ubnd-2012', number: '1310/QĐ-UBND', article: 'Điều 1' },
      { document: '2021-qd-ubnd-2014', number: '2021/QĐ-UBNA', article: 'Điều 1' },
    ]);
  });
});
