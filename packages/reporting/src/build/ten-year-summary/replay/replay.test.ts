import {
  endOfDay,
  everEffective,
  everKnown,
  type Instant,
  type LocalDate,
  type TenYearSummary,
} from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { complete, replays, summary } from '../../../../test/fixture/index.ts';
import { right } from '../../../../test/right.ts';
import type { Block, TableBlock } from '../../../model/block.ts';
import type { ReportModel } from '../../../model/report.ts';
import { flatBlocks } from '../../../model/totals.ts';
import { sentenceText } from '../../../render/format/index.ts';
import type { SummaryOptions } from '../../options.ts';
import { buildTenYearSummary } from '../build.ts';
import { replaySteps } from './steps.ts';

const view = summary();
const built = (options: SummaryOptions = { replays: replays(view) }, of = view): ReportModel =>
  right(buildTenYearSummary(complete(of), options));
const report = built();

const table = (id: string, of = report): TableBlock => {
  const found = flatBlocks(of.blocks).find(
    (block): block is TableBlock => block.type === 'table' && block.id === id,
  );
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

const factsBehind = (key: string | undefined): readonly string[] =>
  report.evidence.find((entry) => entry.key === key)?.events ?? [];

const said = (of: ReportModel): readonly string[] =>
  of.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [sentenceText(block.sentence, 'vi')] : [],
  );

const ofReplay = ({ type, ...block }: Block): boolean =>
  type === 'replay' || ('id' in block && /khi-ay|buoc-biet/.test(block.id));

describe('the steps of a replay', () => {
  it('are the days on which the years are counted, before the own moment of the summary', () => {
    expect(replaySteps(view)).toEqual(
      Array.from({ length: 10 }, (_, i) => endOfDay(`${2012 + i}-12-31` as LocalDate)),
    );
  });

  it('have the cut-off too when more is known than on that day', () => {
    const later = { ...view, asOf: { effectiveOn: everEffective, knownAt: everKnown } };
    expect(replaySteps(later)).toHaveLength(11);
    expect(replaySteps(later).at(-1)).toBe(endOfDay('2022-06-28' as LocalDate));
  });

  it('are none for a summary of one year as known in it', () => {
    const years = view.years.slice(0, 1);
    const knownAt = '2012-07-01T00:00:00.000Z' as Instant;
    expect(replaySteps({ years, asOf: { ...view.asOf, knownAt } })).toEqual([]);
  });
});

describe('what was known then, and what is known now', () => {
  it('is not told unless earlier moments are given', () => {
    for (const none of [{}, { replays: [] }]) {
      const plain = built(none);
      expect(flatBlocks(plain.blocks).filter(ofReplay)).toEqual([]);
      expect(plain.header.steps).toBeUndefined();
      expect(plain.hash).toBe(built({}).hash);
    }
  });

  it('stands in the report by table, and the moments in its head', () => {
    const ids = flatBlocks(report.blocks).filter(ofReplay);
    expect(ids.map((block) => [block.type, 'id' in block ? block.id : ''])).toEqual([
      ['heading', 'khi-ay-va-nay'],
      ['replay', 'tua-lai'],
      ['chart', 'bieu-do-khi-ay-va-nay'],
      ['table', 'da-giup-khi-ay-va-nay'],
      ['annex', 'phu-luc-tung-buoc-biet'],
      ['table', 'tung-buoc-biet'],
    ]);
    expect(report.header.steps).toEqual(replaySteps(view));
  });

  it('sets the sum of each year known at its end beside that known now, with the difference', () => {
    const { rows, total } = table('da-giup-khi-ay-va-nay');
    const values = rows.map(({ key, cells }) => [
      key,
      ...['deliveredThen', 'deliveredNow', 'deliveredLater', 'cumulativeThen', 'cumulativeNow'].map(
        (column) => (cells[column] as { readonly value: number }).value / 1_000_000,
      ),
    ]);
    expect(values).toEqual([
      ['2012', 14_100, 15_100, 1000, 14_100, 15_100],
      ['2013', 19_900, 20_900, 1000, 35_000, 36_000],
      ['2014', 30_250, 31_250, 1000, 66_250, 67_250],
      ['2015', 40_620, 40_120, -500, 107_870, 107_370],
      ['2016', 45_330, 46_330, 1000, 152_700, 153_700],
      ['2017', 48_900, 49_900, 1000, 202_600, 203_600],
      ['2018', 47_412, 48_412, 1000, 251_012, 252_012],
      ['2019', 20_307, 21_307, 1000, 272_319, 273_319],
      ['2020', 13_118, 14_118, 1000, 286_437, 287_437],
      ['2021', 13_936, 14_936, 1000, 301_373, 302_373],
      ['2022', 8421, 8421, 0, 310_794, 310_794],
    ]);
    expect(total?.cells).toMatchObject({
      deliveredThen: { type: 'money', value: 302_294_000_000 },
      deliveredNow: { type: 'money', value: 310_794_000_000 },
      deliveredLater: {
        type: 'money',
        value: 8_500_000_000,
        reconstructed: { extent: 'whole', amount: 8_500_000_000 },
      },
    });
  });

  it('puts the facts learned later behind the difference', () => {
    const cells = table('da-giup-khi-ay-va-nay').rows[0]?.cells ?? {};
    const now = factsBehind(cells['deliveredNow']?.evidence);
    expect(factsBehind(cells['deliveredThen']?.evidence)).toEqual(now.slice(0, -2));
    expect(factsBehind(cells['deliveredLater']?.evidence)).toEqual(now.slice(-2));
    expect(cells['deliveredLater']?.reconstructed).toEqual({
      extent: 'whole',
      amount: 1_000_000_000,
    });
  });

  it('says in a sentence how much was learned late, and where nothing was', () => {
    expect(said(report)).toContain(
      'Có 10 năm mà giá trị đã giúp nay biết khác với khi năm ấy kết thúc; cộng lại, 8,5 tỷ đồng chỉ được biết sau đó.',
    );
    expect(said(report)).toContain('Đăng ký và cam kết: nay biết đúng như khi từng năm kết thúc.');
    const same = built({
      replays: replaySteps(view).map((knownAt) => ({ knownAt, years: view.years })),
    });
    expect(said(same)).toContain(
      'Giá trị đã giúp của năm nào cũng đã biết đủ khi năm ấy kết thúc.',
    );
  });

  it('sets out agencies and promises where they differ', () => {
    const [first, ...rest] = replays(view);
    const [year, ...others] = first?.years ?? [];
    if (first === undefined || year === undefined) throw new Error('no first year');
    const agencies = { ...year.agencies, value: 80, events: year.agencies.events.slice(3) };
    const fewer = { ...first, years: [{ ...year, agencies }, ...others] };
    const { rows, columns } = table(
      'so-don-vi-khi-ay-va-nay',
      built({ replays: [fewer, ...rest] }),
    );
    expect(columns).toHaveLength(10);
    expect(rows).toHaveLength(11);
    expect(rows[0]?.cells).toMatchObject({
      agenciesThen: { value: 80 },
      agenciesNow: { value: 83 },
      agenciesLater: { value: 3 },
      communesLater: { value: 0 },
      assignmentsLater: { value: 0 },
    });
  });
});

describe('every step', () => {
  it('has each year as known at each moment, the last of them that of the report', () => {
    const { rows } = table('tung-buoc-biet');
    expect(rows).toHaveLength(11 * 11);
    expect(rows.map(({ key }) => key).slice(9, 13)).toEqual([
      '2012-12-31/2021',
      '2012-12-31/2022',
      '2013-12-31/2012',
      '2013-12-31/2013',
    ]);
    expect(rows.find(({ key }) => key === '2015-12-31/2015')?.cells).toMatchObject({
      knownAt: { type: 'date', value: '2015-12-31' },
      year: { type: 'date', value: '2015' },
      countedOn: { type: 'date', value: '2015-12-31' },
      agencies: { type: 'integer', value: 92 },
      communes: { type: 'integer', value: 95 },
      assignments: { type: 'integer', value: 96 },
      delivered: { type: 'money', value: 40_620_000_000 },
      cumulative: { type: 'money', value: 107_870_000_000 },
      later: { type: 'money', value: -500_000_000 },
    });
    expect(rows.slice(-11).map(({ cells }) => cells['delivered'])).toMatchObject(
      view.years.map(({ delivered }) => ({ value: delivered.value })),
    );
  });

  it('takes the moments in any order, each once, and none that is not before its own', () => {
    const own = { knownAt: view.asOf.knownAt, years: view.years };
    const given = replays(view);
    expect(built({ replays: [own, ...given.toReversed(), ...given] }).hash).toBe(report.hash);
  });

  it('says in words when all that is recorded counts as known', () => {
    const all: TenYearSummary = { ...view, asOf: { ...view.asOf, knownAt: everKnown } };
    const { rows, columns } = table('tung-buoc-biet', built({ replays: replays(view) }, all));
    expect(columns[0]?.type).toBe('mixed');
    expect(rows.at(-1)?.cells['knownAt']).toEqual({
      type: 'text',
      text: { vi: 'mọi sự kiện đã ghi', en: 'everything recorded' },
    });
  });

  it('is marked where events could not be read', () => {
    const bad = { position: 3, ref: 'a@1', type: 'X', message: 'x' } as never;
    const { rows } = table('tung-buoc-biet', built({ replays: replays(view), quarantined: [bad] }));
    expect(rows.every(({ cells }) => cells['delivered']?.affected === true)).toBe(true);
  });
});
