import { describe, expect, it } from 'vitest';
import { asOf, history, reconstructed, type Told, told, viewOf } from '../../../test/history.ts';
import { beginnings, gift, pair } from '../../../test/keng-du.ts';
import type { JsonOf } from '../../../test/record.ts';
import { beforeAfter } from './before-after.ts';

const { agency, commune } = pair;
const stream = `need-${commune}`;
const goats = { agency, commune, indicator: 'Đàn dê', unit: 'con' };

const outcome = (on: string, actual: string, more: Partial<JsonOf<'OutcomeMeasured'>> = {}): Told =>
  told('OutcomeMeasured', { ...goats, actual, ...more }, on, { stream });
const baseline = (
  on: string,
  value: string,
  more: Partial<JsonOf<'BaselineMeasured'>> = {},
): Told => told('BaselineMeasured', { ...goats, value, ...more }, on);
const target = (on: string, value: string): Told =>
  told('TargetSet', { ...goats, value, by: '2015-12-31' }, on);

const at = asOf('2022-06-28');
const rows = (...facts: readonly (Told | readonly Told[])[]) =>
  viewOf(beforeAfter, history(...facts), at).rows;

describe('before and after', () => {
  it('are said with their difference, their progress, and the facts behind', () => {
    const facts = history(
      beginnings,
      baseline('2012-05-01', '80', { qualifier: 'about' }),
      target('2012-07-01', '160'),
      gift('g1', '2012-05-29', { form: 'goods' }),
      outcome('2015-01-24', '120', { qualifier: 'over' }),
    );
    expect(viewOf(beforeAfter, facts, at)).toEqual({
      asOf: at,
      rows: [
        {
          ...goats,
          agencyName: 'Sở Giao thông vận tải',
          communeName: 'Keng Đu',
          communeCode: '16822',
          baseline: {
            value: '80',
            qualifier: 'about',
            on: '2012-05-01',
            from: 'apart',
            event: `${stream}@0`,
          },
          target: { value: '160', on: '2012-07-01', by: '2015-12-31', event: `${stream}@1` },
          actual: { value: '120', qualifier: 'over', on: '2015-01-24', event: `${stream}@2` },
          firstDelivery: { on: '2012-05-29', event: 'assignment-so-gtvt~keng-du-16822@1' },
          difference: '40',
          progress: '0.5',
          warnings: [],
          comparators: [],
          events: [
            'assignment-so-gtvt~keng-du-16822@1',
            `${stream}@0`,
            `${stream}@1`,
            `${stream}@2`,
          ],
        },
      ],
    });
  });

  it('say which of their values fill a gap of the sources', () => {
    const marks = (...facts: readonly Told[]) =>
      rows(...facts).map(({ baseline, target, actual }) => [
        baseline?.reconstructed,
        target?.reconstructed,
        actual?.reconstructed,
      ]);
    const told80 = told('BaselineMeasured', { ...goats, value: '80' }, '2012', reconstructed);
    const told160 = told('TargetSet', { ...goats, value: '160', by: '2015-12-31' }, '2012', {
      ...reconstructed,
    });
    expect(marks(told80, target('2012', '160'), outcome('2015', '120'))).toEqual([
      [true, undefined, undefined],
    ]);
    expect(
      marks(
        baseline('2012', '80'),
        told160,
        told('OutcomeMeasured', { ...goats, actual: '9' }, '2015', { stream, ...reconstructed }),
      ),
    ).toEqual([[undefined, true, true]]);
  });

  const warned = (...facts: readonly Told[]) =>
    rows(...facts).map(({ difference, progress, warnings, baseline }) => [
      baseline?.from,
      difference,
      progress,
      warnings.join(' '),
    ]);

  it('are warned of where something is missing', () => {
    expect(warned(outcome('2015', '120'))).toEqual([
      [undefined, undefined, undefined, 'noBaseline noTarget'],
    ]);
    expect(warned(baseline('2012', '80'))).toEqual([
      ['apart', undefined, undefined, 'noTarget notMeasured'],
    ]);
    expect(warned(target('2012', '80'))).toEqual([
      [undefined, undefined, undefined, 'noBaseline notMeasured'],
    ]);
    expect(warned(outcome('2015', '120', { baseline: '80', target: '100' }))).toEqual([
      ['measurement', '40', '2', 'baselineDayNotStated'],
    ]);
    expect(warned(outcome('2014', '90'), outcome('2015', '60', { target: '100' }))).toEqual([
      ['firstMeasurement', '-30', '-3', ''],
    ]);
    expect(warned(baseline('2012', '80'), target('2012', '80'), outcome('2015', '81'))).toEqual([
      ['apart', '1', undefined, ''],
    ]);
  });

  it('know a baseline that is not certainly from before the first delivery', () => {
    const late = (measured: string, given: string, more: object = {}) =>
      warned(
        baseline(measured, '80'),
        target('2012-01-01', '160'),
        outcome('2015', '120'),
        gift('g1', given, more),
      )[0]?.[3];
    expect(late('2012-05-29', '2012-05-29')).toBe('');
    expect(late('2012-05-30', '2012-05-29')).toBe('baselineAfterFirstDelivery');
    expect(late('2012-05', '2012-05-29')).toBe('baselineAfterFirstDelivery');
    // Programme budget is not the agency's help.
    expect(late('2012-05-30', '2012-05-29', { stream: 'budget' })).toBe('');
  });

  it('are a line for each commune, agency, indicator and unit', () => {
    expect(
      rows(
        outcome('2015', '1', { unit: 'hộ' }),
        outcome('2015', '1'),
        outcome('2015', '1', { indicator: 'Bò' }),
        outcome('2015', '1', { agency: 'bao-nghe-an' }),
      ).map((row) => [row.agency, row.indicator, row.unit]),
    ).toEqual([
      ['bao-nghe-an', 'Đàn dê', 'con'],
      ['so-gtvt', 'Bò', 'con'],
      ['so-gtvt', 'Đàn dê', 'con'],
      ['so-gtvt', 'Đàn dê', 'hộ'],
    ]);
  });
});

describe('the poverty rate of a commune', () => {
  const poor = { indicator: 'Tỷ lệ hộ nghèo', unit: '%' };
  const rate = (on: string, value: string, more: Partial<JsonOf<'IndicatorMeasured'>> = {}): Told =>
    told(
      'IndicatorMeasured',
      {
        indicator: 'poorRate',
        area: 'province',
        areaId: 'Nghệ An',
        standard: 'income2011',
        value,
        ...more,
      },
      on,
    );
  const own = [baseline('2012-12-31', '78', poor), outcome('2015-12-01', '67', poor)];

  it('has the district and the province beside it, within one standard', () => {
    const district = { area: 'district', areaId: 'ky-son' } as const;
    const [row] = rows(
      beginnings,
      own,
      rate('2011-12', '20'),
      rate('2014-12', '12'),
      rate('2015-12', '10'),
      rate('2012-12', '60', district),
      rate('2014-12', '50', district),
      rate('2012-12', '40', { area: 'district', areaId: 'que-phong' }),
      rate('2014-12', '30', { area: 'district', areaId: 'que-phong' }),
    );
    expect(row?.difference).toBe('-11');
    expect(
      row?.comparators.map(({ areaName, standard, before, after, difference }) => [
        areaName,
        standard,
        before.on,
        after.on,
        difference,
      ]),
    ).toEqual([
      ['Kỳ Sơn', 'income2011', '2012-12', '2014-12', '-10'],
      ['Nghệ An', 'income2011', '2011-12', '2014-12', '-8'],
    ]);
    expect(row?.events).toEqual([
      'indicator-district@0',
      'indicator-district@1',
      'indicator-province@0',
      'indicator-province@1',
      `${stream}@0`,
      `${stream}@1`,
    ]);
  });

  it('has none beside it where the standard changed, was not stated, or only one value is there', () => {
    const beside = (...facts: readonly Told[]) => rows(own, facts)[0]?.comparators;
    expect(beside(rate('2012', '20'), rate('2015-11', '15', { standard: 'multi2016' }))).toEqual(
      [],
    );
    expect(
      beside(
        rate('2012', '20', { standard: 'notStated' }),
        rate('2014', '15', { standard: 'notStated' }),
      ),
    ).toEqual([]);
    expect(beside(rate('2012', '20'))).toEqual([]);
  });

  it('is never subtracted across two standards', () => {
    const [row] = rows(
      baseline('2015-12-31', '67', poor),
      outcome('2016-12-31', '60', poor),
      rate('2015-12', '12'),
      rate('2016-12', '10'),
    );
    expect(row).not.toHaveProperty('difference');
    expect(row).not.toHaveProperty('progress');
    expect([row?.warnings, row?.comparators]).toEqual([['noTarget', 'acrossStandards'], []]);
    const [undated] = rows(outcome('2016-12-31', '60', { ...poor, baseline: '67' }));
    expect(undated).not.toHaveProperty('difference');
    expect(undated?.warnings).toEqual(['baselineDayNotStated', 'noTarget']);
  });
});
