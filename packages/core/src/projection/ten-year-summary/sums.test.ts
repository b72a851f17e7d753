import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { asOf, select, viewOf } from '../../../test/history.ts';
import { askedDay } from '../../../test/random/dates.ts';
import { anyHistory, lawfulHistory } from '../../../test/random/interleave.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { currentState } from '../current-state/current-state.ts';
import type { AssignmentNow, CurrentState } from '../current-state/view.ts';
import type { Amount } from '../evidence.ts';
import { foldAll } from '../projection.ts';
import { responsibleFor } from '../responsible/responsible.ts';
import { yearlySeries } from '../yearly/yearly-series.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const span = { from: '2012-01-01' as LocalDate };
const summaryOf = tenYearSummary(span);

/** The sum of amounts, which must be of different facts. */
const added = (amounts: readonly Amount[]): Amount => {
  const events = amounts.flatMap((amount) => amount.events);
  expect(new Set(events).size).toBe(events.length);
  return {
    value: amounts.reduce((sum, { value }) => sum + value, 0) as Amount['value'],
    reconstructed: amounts.reduce(
      (sum, { reconstructed }) => sum + reconstructed,
      0,
    ) as Amount['value'],
    events: events.sort(),
  };
};

describe('the sums of a summary', () => {
  test.prop([anyHistory, askedDay])('agree, however they are split', (events, day) => {
    const summary = viewOf(summaryOf, events, asOf(day));
    const { delivered, pledged, committed, unvalued } = summary.totals;
    const years = summary.years;
    expect(added(years.map((year) => year.delivered))).toEqual(delivered);
    expect(added(years.map((year) => year.pledged))).toEqual(pledged);
    expect(added(years.map((year) => year.committed))).toEqual(committed);
    expect(years.reduce((sum, year) => sum + year.unvalued.value, 0)).toBe(unvalued.value);
    expect(years.at(-1)?.cumulative ?? 0).toBe(delivered.value);

    expect(added(Object.values(summary.byKind))).toEqual(delivered);
    expect(added(Object.values(summary.byForm))).toEqual(delivered);
    expect(added(Object.values(summary.byFund))).toEqual(delivered);
    expect(added(Object.values(summary.byAgencyKind))).toEqual(delivered);
    expect(added(summary.byDistrict.map((row) => row.delivered))).toEqual(delivered);

    for (const year of years) {
      expect(added(Object.values(year.deliveredByKind))).toEqual(year.delivered);
      expect(added(Object.values(year.deliveredByForm))).toEqual(year.delivered);
      expect(added(Object.values(year.deliveredByFund))).toEqual(year.delivered);
    }
    for (const [i, year] of years.entries()) {
      const before = years[i - 1]?.agencies.value;
      if (before !== undefined) {
        expect(year.agencies.value).toBe(before + year.joined.length - year.left.length);
      }
    }
  });

  test.prop([lawfulHistory, askedDay])(
    'agree with the other views of the same day',
    (events, day) => {
      const at = asOf(day);
      const summary = viewOf(summaryOf, events, at);
      const state = viewOf(currentState, events, at);
      const held = state.assignments.filter((assignment) => assignment.status !== 'ended');

      expect(viewOf(yearlySeries(span), events, at)).toEqual(summary.years);
      expect(
        summary.assignments.map((line) => [line.agency, line.commune, line.basis.document]),
      ).toEqual(held.map((now) => [now.agency, now.commune, now.basis.document]));
      const last = summary.years.at(-1);
      if (last !== undefined) {
        expect({
          agencies: last.agencies.value,
          communes: last.communes.value,
          assignments: last.assignments.value,
        }).toEqual(state.inForce);
      }
      for (const commune of ['x', 'y', 'z'] as CommuneId[]) {
        const { responsible, before } = viewOf(responsibleFor(commune), events, at);
        const byId = (a: AssignmentNow, b: AssignmentNow) => (a.assignment < b.assignment ? -1 : 1);
        expect([...responsible, ...before].sort(byId)).toEqual(
          state.assignments.filter((now) => now.commune === commune).sort(byId),
        );
      }
    },
  );

  test.prop([lawfulHistory, askedDay])(
    'of a day do not change when later facts are seen as well',
    (events, day) => {
      const at = asOf(day);
      const asOfDay = foldAll(currentState, select(events, at));
      const whole = foldAll(currentState, events);
      expect(told(currentState.view(whole, at))).toEqual(told(currentState.view(asOfDay, at)));
    },
  );
});

/** All but what may be known ahead: names, the coming end, what becomes of the document. */
const told = ({ assignments, inForce }: CurrentState) => ({
  inForce,
  assignments: assignments
    .map(({ assignment, status, role, basis, pledged, committed, delivered }) => ({
      assignment,
      status,
      role,
      document: basis.document,
      sums: [pledged, committed, delivered],
    }))
    .sort((a, b) => (a.assignment < b.assignment ? -1 : 1)),
});
