import { describe, expect, it } from 'vitest';
import { asOf, history, viewOf } from '../../../test/history.ts';
import { chauKim, kengDu, million, myLy, press } from '../../../test/small-province/expected.ts';
import { smallProvince } from '../../../test/small-province/index.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const summary = viewOf(
  tenYearSummary({ from: '2012-01-01' as LocalDate }),
  history(smallProvince),
  asOf('2014-06-28'),
);

describe('the lists of a small province on 28/6/2014', () => {
  it('lists the chain of documents, and of the minutes only those that matter', () => {
    expect(summary.documents).toEqual([
      {
        document: '1310',
        kind: 'decision',
        number: '1310/QĐ-UBND',
        issuer: 'UBND tỉnh Nghệ An',
        issuedOn: '2012-04-20',
        title: 'Phân công giúp đỡ các xã nghèo',
        signer: 'Chủ tịch',
        citedAs: [],
        replacedBy: '2021',
        replacedOn: '2014-05-13',
        corrections: [],
        event: 'document-1310@0',
      },
      {
        document: 'phe-binh',
        kind: 'criticism',
        issuer: 'Chủ tịch UBND tỉnh',
        issuedOn: '2013-04-09',
        title: 'Phê bình tám đơn vị',
        citedAs: [],
        uncertainDate: { candidates: ['2012-04-09', '2013-04-09'], note: 'Nguồn chỉ ghi 9-4.' },
        corrections: [],
        event: 'document-phe-binh@0',
      },
      {
        document: '2021',
        kind: 'decision',
        number: '2021/QĐ-UBND',
        numberRaw: '2021/QĐ-UBNA',
        issuer: 'UBND tỉnh Nghệ An',
        issuedOn: '2014-05-13',
        title: 'Phân công giúp đỡ (thay thế)',
        citedAs: ['2012/QĐ-UBND ngày 13/5/2014'],
        corrections: [],
        event: 'document-2021@0',
      },
    ]);
  });

  it('shows who has several on the other side, and which commune has nobody', () => {
    expect(summary.agenciesWithSeveral).toEqual([
      {
        id: 'bdbp',
        name: 'Bộ Chỉ huy Bộ đội Biên phòng',
        others: [
          { id: 'chau-kim', name: 'Châu Kim' },
          { id: 'my-ly', name: 'Mỹ Lý' },
        ],
        events: [chauKim(0), myLy(0)],
      },
    ]);
    expect(summary.communesWithSeveral).toEqual([
      {
        id: 'keng-du',
        name: 'Keng Đu',
        others: [
          { id: 'bao-nghe-an', name: 'Báo Nghệ An' },
          { id: 'so-gtvt', name: 'Sở Giao thông vận tải' },
        ],
        events: [press(0), ...kengDu(0)],
      },
    ]);
    expect(summary.uncovered).toEqual([{ commune: 'bac-ly', name: 'Bắc Lý' }]);
  });

  it('ends with the assignments in force', () => {
    const line = {
      agency: 'bdbp',
      agencyName: 'Bộ Chỉ huy Bộ đội Biên phòng',
      agencyKind: 'armedForces',
      basis: { document: '1310', number: '1310/QĐ-UBND', article: 'Điều 1' },
      reconstructed: true,
    };
    const transport = {
      agency: 'so-gtvt',
      agencyName: 'Sở Giao thông vận tải',
      agencyKind: 'provincial',
      commune: 'keng-du',
      communeName: 'Keng Đu',
      communeCode: '16822',
      district: 'Kỳ Sơn',
      from: '2012-04-20',
      basis: { document: '1310', number: '1310/QĐ-UBND', article: 'Điều 1' },
      delivered: million(24_000, 0, ...kengDu(3, 5)),
      reconstructed: false,
      event: kengDu(0)[0],
    };
    expect(summary.assignments).toEqual([
      {
        ...transport,
        agency: 'bao-nghe-an',
        agencyName: 'Báo Nghệ An',
        agencyKind: 'press',
        from: '2014-05-13',
        basis: { document: '2021', number: '2021/QĐ-UBND', article: 'Điều 1' },
        delivered: million(100, 0, press(1)),
        event: press(0),
      },
      {
        ...line,
        commune: 'chau-kim',
        communeName: 'Châu Kim',
        communeCode: '16753',
        district: 'Quế Phong',
        from: '2013',
        delivered: million(5_700, 5_700, chauKim(1)),
        event: chauKim(0),
      },
      {
        ...line,
        commune: 'my-ly',
        communeName: 'Mỹ Lý',
        communeCode: '16813',
        district: 'Kỳ Sơn',
        from: '2012-04-20',
        delivered: million(6_300, 6_300, myLy(2)),
        event: myLy(0),
      },
      transport,
    ]);
  });
});
