import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import { CommuneReportFiled } from './events.ts';
import { ForwardCommuneReport, VerifyCommuneReport } from './report-commands.ts';
import { CommuneReportForwarded, CommuneReportVerified } from './report-events.ts';

const commune = 'keng-du';
const stream = `communefollowup-${commune}`;
const district = 'UBND huyện Kỳ Sơn';
const documents = { 'cv-1': '2013-01-20' } as const;
const filed = (period = '2012', to: 'district' | 'province' = 'district', on = '2013-01-10') =>
  fact(CommuneReportFiled, on, { commune, period, to, lines: [] });

describe('the district sends a report on', () => {
  const sent = { commune, period: '2012', by: district, to: 'province' } as const;
  const forward = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing({ documents })
      .when(ForwardCommuneReport, { ...sent, on: '2013-01-20', ...more });

  it('that the commune filed with it, on or after that day', () => {
    forward({}, filed()).records(stream, fact(CommuneReportForwarded, '2013-01-20', sent));
    forward({ on: '2013-01-10', document: 'cv-1' }, filed()).records(
      stream,
      fact(CommuneReportForwarded, '2013-01-10', { ...sent, document: 'cv-1' }),
    );
    forward({}).refuses('NotReported', { commune, period: '2012' });
    forward({}, filed('2012-H2')).refuses('NotReported', { commune, period: '2012' });
    forward({ on: '2013-01-09' }, filed()).refuses('BeforeReport', {
      commune,
      period: '2012',
      on: '2013-01-09',
      filedOn: '2013-01-10',
    });
    forward({ document: 'cv-2' }, filed()).refuses('UnknownDocument', { document: 'cv-2' });
  });

  it('not one that went to the province itself', () => {
    forward({}, filed('2012', 'province')).refuses('AlreadyAtProvince', {
      commune,
      period: '2012',
    });
  });

  it('once', () => {
    const before = fact(CommuneReportForwarded, '2013-01-15', sent);
    forward({}, filed(), before).refuses('AlreadyForwarded', {
      commune,
      period: '2012',
      on: '2013-01-15',
    });
    forward({ period: '2013-H1' }, filed(), before, filed('2013-H1')).records(
      stream,
      fact(CommuneReportForwarded, '2013-01-20', { ...sent, period: '2013-H1' }),
    );
  });

  it('while there are districts', () => {
    const late = filed('2025', 'district', '2025-06-20');
    forward({ period: '2025', on: '2025-06-30' }, late).records(
      stream,
      fact(CommuneReportForwarded, '2025-06-30', { ...sent, period: '2025' }),
    );
    forward({ period: '2025', on: '2025-07-01' }, late).refuses('NoDistrictLevel', {
      on: '2025-07-01',
      endedOn: '2025-07-01',
    });
  });

  it('to the province', () => {
    given(filed())
      .knowing({ documents })
      .when(ForwardCommuneReport, { ...sent, on: '2013-01-20', to: 'district' as 'province' })
      .malformed('to');
  });
});

describe('a report is checked', () => {
  const check = { commune, period: '2012', by: district, result: 'confirmed' } as const;
  const verify = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing({ documents })
      .when(VerifyCommuneReport, { ...check, on: '2013-01-20', ...more });
  const returned = fact(CommuneReportVerified, '2013-01-15', { ...check, result: 'returned' });

  it('and confirmed or sent back, with a note and a document', () => {
    verify({}, filed()).records(stream, fact(CommuneReportVerified, '2013-01-20', check));
    const back = { result: 'returned', note: 'Thiếu dòng về Sở', document: 'cv-1' } as const;
    verify(back, filed()).records(
      stream,
      fact(CommuneReportVerified, '2013-01-20', { ...check, ...back }),
    );
    verify({}).refuses('NotReported', { commune, period: '2012' });
    verify({ on: '2013-01-09' }, filed()).refuses('BeforeReport', {
      commune,
      period: '2012',
      on: '2013-01-09',
      filedOn: '2013-01-10',
    });
    verify({ document: 'cv-2' }, filed()).refuses('UnknownDocument', { document: 'cv-2' });
    verify({ result: 'perhaps' }, filed()).malformed('result');
  });

  it('again after it was sent back, by each body until it confirms', () => {
    verify({}, filed(), returned).records(stream, fact(CommuneReportVerified, '2013-01-20', check));
    verify({ on: '2013-01-15' }, filed(), returned).refuses('AlreadyVerified', {
      commune,
      period: '2012',
      on: '2013-01-15',
    });
    const confirmed = fact(CommuneReportVerified, '2013-01-18', check);
    verify({ result: 'returned' }, filed(), returned, confirmed).refuses('AlreadyVerified', {
      commune,
      period: '2012',
      on: '2013-01-18',
    });
    verify({ by: 'Sở LĐTBXH' }, filed(), returned, confirmed).records(
      stream,
      fact(CommuneReportVerified, '2013-01-20', { ...check, by: 'Sở LĐTBXH' }),
    );
  });
});
