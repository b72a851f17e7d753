import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { asOf, history, select, viewOf } from '../../../test/history.ts';
import { askedDay, recordedAt } from '../../../test/random/dates.ts';
import { anyHistory, twoOrders } from '../../../test/random/interleave.ts';
import { given } from '../../../test/small-province/help.ts';
import type { DomainEvent } from '../../catalogue/domain-event.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { currentState } from '../current-state/current-state.ts';
import { foldAll, type Projection } from '../projection.ts';
import { responsibleFor } from '../responsible/responsible.ts';
import { yearlySeries } from '../yearly/yearly-series.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const span = { from: '2012-01-01' as LocalDate };
const summary = tenYearSummary(span);
const asked: fc.Arbitrary<AsOf> = fc
  .tuple(askedDay, recordedAt)
  .map(([day, known]) => asOf(day, known));

/** What each law asks of a projection, whatever its accumulator. */
const lawsOf = <Acc, View>(projection: Projection<Acc, View>) => ({
  anyOrder: (one: readonly DomainEvent[], other: readonly DomainEvent[], at: AsOf) =>
    expect(viewOf(projection, one, at)).toEqual(viewOf(projection, other, at)),

  viewDisturbsNothing: (events: readonly DomainEvent[], at: AsOf) => {
    const selected = select(events, at);
    const acc = foldAll(projection, selected);
    const before = structuredClone(acc);
    const first = projection.view(acc, at);
    expect(acc).toEqual(before);
    expect(projection.view(acc, at)).toEqual(first);
  },

  catchingUp: (events: readonly DomainEvent[], at: AsOf, half: number) => {
    const acc = projection.init();
    const take = (part: readonly DomainEvent[]) => {
      for (const event of part) if (wanted.has(event.type)) projection.apply(acc, event);
    };
    const wanted = new Set<string>(projection.handles);
    const selected = select(events, at);
    take(selected.slice(0, half));
    projection.view(acc, at);
    take(selected.slice(half));
    expect(projection.view(acc, at)).toEqual(viewOf(projection, events, at));
  },
});

const laws = [
  lawsOf(currentState),
  lawsOf(responsibleFor('x' as CommuneId)),
  lawsOf(yearlySeries(span)),
  lawsOf(summary),
];

describe('the laws of every projection', () => {
  test.prop([twoOrders, asked])(
    'any order that keeps the order of each stream gives the same view',
    ({ one, other }, at) => {
      for (const law of laws) law.anyOrder(one, other, at);
    },
  );

  test.prop([anyHistory, asked])(
    'a view disturbs nothing, and can be asked for twice',
    (events, at) => {
      for (const law of laws) law.viewDisturbsNothing(events, at);
    },
  );

  test.prop([anyHistory, asked, fc.nat({ max: 100 })])(
    'catching up equals rebuilding',
    (events, at, half) => {
      for (const law of laws) law.catchingUp(events, at, half);
    },
  );
});

describe('a fact recorded late', () => {
  const early = given('a', 'x', 'g1', '2012-03-01', { value: 10 });
  const late = given(
    'a',
    'x',
    'g2',
    '2012-06-01',
    { value: 5 },
    {
      recordedAt: '2014-02-01T03:00:00.000Z',
    },
  );
  const delivered = (facts: readonly DomainEvent[], day: string, known: string) =>
    viewOf(summary, facts, asOf(day, `${known}T00:00:00.000Z`)).totals.delivered.value;

  it('changes what was true, not what was known', () => {
    const facts = history(early, late);
    expect(delivered(facts, '2012-12-31', '2013-01-31')).toBe(10);
    expect(delivered(facts, '2012-12-31', '2014-02-02')).toBe(15);
    expect(delivered(facts, '2012-05-31', '2014-02-02')).toBe(10);
  });

  test.prop([anyHistory, askedDay])('leaves every earlier view as it was', (events, day) => {
    const known = '2014-12-31T00:00:00.000Z';
    const at = asOf(day, known);
    const without = events.filter((event) => event.recordedAt <= known);
    expect(viewOf(summary, events, at)).toEqual(viewOf(summary, without, at));
    expect(viewOf(currentState, events, at)).toEqual(viewOf(currentState, without, at));
  });
});
