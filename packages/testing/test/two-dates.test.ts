import {
  type CommuneId,
  currentState,
  defaultPolicy,
  effectiveness,
  type LocalDate,
  responsibleFor,
  tenYearSummary,
  units,
} from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import {
  assignmentEnded,
  assignmentMade,
  communeRenamed,
  communeReportFiled,
  contributionDelivered,
  factCorrected,
  factRecalled,
  given,
  pledgeMade,
  readsAs,
  world,
} from '../src/index.ts';

const from = '2012-01-01' as LocalDate;
const [then, knownThen] = ['2012-12-31', '2013-01-31'];

describe('a fact recorded late changes what was true, and not what was known:', () => {
  const gift = contributionDelivered(
    { value: 44_000_000 },
    { on: '2012-08-28', recordedAt: '2014-03-01' },
  );

  it('the current state', () => {
    const state = given(assignmentMade(), gift).project(currentState);
    const delivered = (knownAt?: string) =>
      state.asOf(then, knownAt).assignments.map((assignment) => assignment.delivered);
    expect(delivered(knownThen)).toEqual([{ value: 0, reconstructed: 0, events: [] }]);
    const known = { value: 44_000_000, reconstructed: 0, events: [`${world.stream}@1`] };
    expect(delivered()).toEqual([known]);
    expect(delivered('2014-03-01')).toEqual([known]);
  });

  it('the ten-year summary', () => {
    const summary = given(assignmentMade(), gift).project(tenYearSummary({ from }));
    expect(summary.asOf(then, knownThen).totals.delivered.value).toBe(0);
    expect(summary.asOf(then).totals.delivered.value).toBe(44_000_000);
  });

  it('who was responsible', () => {
    const ended = assignmentEnded({}, { on: '2012-11-01', recordedAt: '2013-06-01' });
    const responsible = given(assignmentMade(), ended).project(
      responsibleFor(world.commune as CommuneId),
    );
    const agencies = (knownAt?: string) =>
      responsible.asOf(then, knownAt).responsible.map(({ agency }) => agency);
    expect(agencies(knownThen)).toEqual(['so-gtvt']);
    expect(agencies()).toEqual([]);
  });

  it('the flags', () => {
    const report = communeReportFiled(
      { lines: [{ agency: 'so-gtvt', help: 'nil' }] },
      { on: '2013-01-15' },
    );
    const flags = given(assignmentMade(), report, gift).project(effectiveness(defaultPolicy));
    const verdict = (knownAt?: string) =>
      flags
        .asOf('2013-01-31', knownAt)
        .findings.filter(({ flag, period }) => flag === 'N' && period === '2012')
        .map(({ verdict }) => verdict);
    expect(verdict('2013-01-31')).toEqual(['RAISED']);
    expect(verdict()).not.toEqual(['RAISED']);
  });

  it('the names of communes', () => {
    const named = communeRenamed(
      { name: 'Keng Đu Hạ' },
      { on: '2012-06-01', recordedAt: '2015-01-01' },
    );
    const names = (knownAt?: string) =>
      given(named)
        .project(units)
        .asOf(then, knownAt)
        .communes.map(({ name }) => name);
    expect(names(knownThen)).toEqual(['Keng Đu']);
    expect(names()).toEqual(['Keng Đu Hạ']);
  });
});

describe('a correction leaves the original to be read:', () => {
  const corrected = given(
    assignmentMade(),
    pledgeMade({ amount: 60_000_000 }),
    factCorrected(
      { target: 1, replacement: readsAs(pledgeMade({ amount: 50_000_000 })) },
      { on: '2013-02-01', recordedAt: '2013-02-03' },
    ),
  );
  const pledged = (history: typeof corrected, knownAt?: string, asWritten = false) =>
    history
      .project(currentState, { corrections: asWritten ? 'asWritten' : 'applied' })
      .asOf(then, knownAt)
      .assignments.map((assignment) => assignment.pledged);

  it('as written, and as known before it', () => {
    const amount = (value: number) => [{ value, reconstructed: 0, events: [`${world.stream}@1`] }];
    expect(pledged(corrected)).toEqual(amount(50_000_000));
    expect(pledged(corrected, '2013-02-03')).toEqual(amount(50_000_000));
    expect(pledged(corrected, '2013-02-02')).toEqual(amount(60_000_000));
    expect(pledged(corrected, undefined, true)).toEqual(amount(60_000_000));
  });

  it('as restored when the correction itself is recalled', () => {
    const { events } = corrected;
    const restored = given(
      assignmentMade(),
      pledgeMade({ amount: 60_000_000 }),
      factCorrected(
        { target: 1, replacement: readsAs(pledgeMade({ amount: 50_000_000 })) },
        { on: '2013-02-01', recordedAt: '2013-02-03' },
      ),
      factRecalled({ target: 2 }, { on: '2013-03-01', recordedAt: '2013-03-02' }),
    );
    expect(restored.events.slice(0, -1)).toEqual(events);
    expect(pledged(restored).map(({ value }) => value)).toEqual([60_000_000]);
    expect(pledged(restored, '2013-03-01').map(({ value }) => value)).toEqual([50_000_000]);
  });
});
