import {
  type CommuneId,
  defaultPolicy,
  effectiveness,
  type FlagFinding,
  type FlagsView,
  responsibleFor,
} from '@donghanh/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtLedger, must, PATIENCE } from '../test/built.ts';
import { criticised } from './facts/agencies.ts';
import { special } from './reconstruction/special-years.ts';
import { silentUnits } from './reconstruction/unit-pairs.ts';
import { unitId } from './reconstruction/units.ts';

let ledger: Awaited<ReturnType<typeof builtLedger>>;
let flags: FlagsView;

beforeAll(async () => {
  ledger = await builtLedger();
  flags = must(await ledger.project(effectiveness(defaultPolicy), { effectiveOn: '2022-06-28' })());
}, PATIENCE);

const of = (agency: string, flag: 'N' | 'I' = 'N'): readonly FlagFinding[] =>
  flags.findings.filter((finding) => finding.agency === agency && finding.flag === flag);

const inYear = (agency: string, year: number, flag: 'N' | 'I' = 'N'): FlagFinding | undefined =>
  of(agency, flag).find(({ period }) => period === String(year));

describe('the eight criticised units', () => {
  it.each(criticised.map(({ id }) => id))('%s is raised for 2012, on the criticism', (id) => {
    const finding = inYear(id, 2012);
    expect(finding?.verdict).toBe('RAISED');
    expect(finding?.basis).toBe('authorityFinding');
    expect(finding?.reconstructed).toBe(true);
    expect(finding?.events).toContain(`agencyfollowup-${id}@0`);
    // The day stays uncertain, and the finding says so.
    expect(finding?.explanation.vi).toContain(
      'ngày 09 tháng 4 năm 2012 hoặc ngày 09 tháng 4 năm 2013',
    );
  });

  it('are raised for no other year: nothing is known of them there', () => {
    const raised = criticised.flatMap(({ id }) =>
      of(id)
        .filter(({ verdict }) => verdict === 'RAISED')
        .map(({ period }) => period),
    );
    expect(raised).toEqual(Array.from({ length: 8 }, () => '2012'));
  });

  it('are not raised as long as the criticism is not known', async () => {
    const before = must(
      await ledger.project(effectiveness(defaultPolicy), {
        effectiveOn: '2022-06-28',
        knownAt: '2013-04-08',
      })(),
    );
    expect(before.counts.N.RAISED).toBe(0);
  });

  it('Kho bạc: real help in January 2022, so not raised for that year', () => {
    expect(of('kho-bac').map(({ period, verdict }) => [period, verdict])).toEqual([
      ['2012', 'RAISED'],
      ...['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'].map((year) => [
        year,
        'UNKNOWN',
      ]),
      ['2022', 'NOT_RAISED'],
    ]);
  });
});

describe('the two real cases', () => {
  it.each(['so-gtvt', 'bao-nghe-an'])('%s is never raised', (agency) => {
    const verdicts = [...of(agency, 'N'), ...of(agency, 'I')].map(({ verdict }) => verdict);
    expect(verdicts.length).toBeGreaterThan(20);
    expect(verdicts).not.toContain('RAISED');
  });

  it('are not raised in the years of their help', () => {
    const years = (agency: string): readonly string[] =>
      of(agency)
        .filter(({ verdict }) => verdict === 'NOT_RAISED')
        .map(({ period }) => period);
    expect(years('so-gtvt')).toEqual(['2012', '2014', '2015', '2016', '2018']);
    expect(years('bao-nghe-an')).toEqual(['2012', '2015', '2021']);
  });
});

describe('reconstructed units', () => {
  it('of which nothing is known are UNKNOWN in every year, never raised', () => {
    for (const unit of silentUnits) {
      const verdicts = new Set(of(unitId(unit)).map(({ verdict }) => verdict));
      expect([...verdicts].toSorted()).toEqual(['NOT_DUE', 'UNKNOWN']);
    }
  });

  const verdictOf = (
    { unit, year }: { readonly unit: number; readonly year: number },
    flag: 'N' | 'I',
  ) => {
    const finding = inYear(unitId(unit), year, flag);
    return [finding?.verdict, finding?.basis, finding?.subReason, finding?.stage];
  };

  it('show each situation once', () => {
    expect(verdictOf(special.brokenPromise, 'N')).toEqual([
      'RAISED',
      'nilLine',
      'pledgedNotDelivered',
      'provisional',
    ]);
    expect(verdictOf(special.nilLine, 'N')).toEqual(['RAISED', 'nilLine', undefined, 'confirmed']);
    expect(verdictOf(special.noReply, 'N')).toEqual([
      'RAISED',
      'noReply',
      undefined,
      'provisional',
    ]);
    expect(verdictOf(special.lateEvidence, 'N')).toEqual([
      'NOT_RAISED',
      undefined,
      undefined,
      'cleared',
    ]);
    expect(verdictOf(special.contested, 'N')[0]).toBe('DISPUTED');
    expect(verdictOf(special.flood, 'N')[0]).toBe('EXCUSED');
    expect(verdictOf(special.holidayOnly, 'I').slice(0, 2)).toEqual(['RAISED', 'criteria']);
    expect(verdictOf(special.notFulfilled, 'I').slice(0, 2)).toEqual(['RAISED', 'evaluation']);
  });

  it('are the only others that are raised N, and most of their years are not', () => {
    const raised = flags.findings
      .filter(({ flag, verdict }) => flag === 'N' && verdict === 'RAISED')
      .map(({ agency }) => agency);
    expect(raised.toSorted()).toEqual(
      [...criticised.map(({ id }) => id), unitId(20), unitId(21), unitId(24)].toSorted(),
    );
    expect(flags.counts.N.NOT_RAISED).toBeGreaterThan(flags.counts.N.UNKNOWN * 2);
  });
});

describe('a late fact and a corrected one', () => {
  it('Keng Đu on 24/1/2015: the gift of that day was not known a month before', async () => {
    const projection = responsibleFor('keng-du-16822' as CommuneId);
    const now = must(await ledger.project(projection, { effectiveOn: '2015-01-24' })());
    const then = must(
      await ledger.project(projection, { effectiveOn: '2015-01-24', knownAt: '2014-12-24' })(),
    );
    const duty = ({ responsible }: typeof now) =>
      responsible.map(({ agencyName, basis, delivered }) => [
        agencyName,
        basis.number,
        basis.signer,
        delivered.value,
      ]);
    expect(duty(now)).toEqual([
      ['Sở Giao thông vận tải', '2021/QĐ-UBND', 'Nguyễn Xuân Đường', 168_000_000],
    ]);
    expect(duty(then)).toEqual([['Sở Giao thông vận tải', '2021/QĐ-UBND', 'Nguyễn Xuân Đường', 0]]);
  });

  it('an amount with a zero too many reads rightly now, and as it was written when asked so', async () => {
    const { unit, year } = special.slipOfThePen;
    const delivered = async (corrections: 'applied' | 'asWritten') => {
      const [line] = flags.findings.filter(({ agency }) => agency === unitId(unit));
      const view = must(
        await ledger.project(
          responsibleFor(line?.commune as CommuneId),
          { effectiveOn: `${year}-12-31` },
          { corrections },
        )(),
      );
      return view.responsible[0]?.delivered.value ?? 0;
    };
    expect(await delivered('asWritten')).toBeGreaterThan(await delivered('applied'));
  });
});
