import { fc, test } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { fact, recorded } from '../../test/given.ts';
import { CommuneMerged, CommuneRegistered, CommuneRenamed } from '../territory/events.ts';
import { certainFrom } from '../vocabulary/dates/partial-date.ts';
import { byDate, factsMachine, factsOf, latestOf, through } from './facts.ts';

const machine = factsMachine('commune', [CommuneRegistered, CommuneRenamed]);
const commune = 'a';
const registered = fact(CommuneRegistered, '2012', {
  commune,
  code: '00001',
  kind: 'xa',
  name: 'A',
});
const renamed = (name: string, on: string) => fact(CommuneRenamed, on, { commune, name });
const merged = fact(CommuneMerged, '2020', { commune, into: 'b' });

describe('the facts of a stream', () => {
  const stream = recorded('commune-a', [
    registered,
    renamed('B', '2016-01-01'),
    merged,
    renamed('C', '2014-01-01'),
  ]);
  const facts = stream.reduce(machine.evolve, machine.init);

  it('are kept in the order of the stream, without those nobody asks about', () => {
    expect(machine.category).toBe('commune');
    expect(factsOf(facts, 'CommuneRegistered', 'CommuneRenamed')).toEqual([
      stream[0],
      stream[1],
      stream[3],
    ]);
    expect(factsOf(facts, 'CommuneRenamed')).toEqual([stream[1], stream[3]]);
    expect(factsOf(machine.init, 'CommuneRenamed')).toEqual([]);
  });

  it('have a latest of each type', () => {
    expect(latestOf(facts, 'CommuneRenamed')).toBe(stream[3]);
    expect(latestOf(facts, 'CommuneRegistered')).toBe(stream[0]);
    expect(latestOf(machine.init, 'CommuneRegistered')).toBeUndefined();
    expectTypeOf(latestOf(facts, 'CommuneRenamed')?.data.name).not.toBeAny();
  });

  it('stay as they were when another is taken in', () => {
    const before = stream.slice(0, 2).reduce(machine.evolve, machine.init);
    machine.evolve(before, stream[3] as (typeof stream)[number]);
    expect(factsOf(before, 'CommuneRegistered', 'CommuneRenamed')).toEqual(stream.slice(0, 2));
  });
});

describe('by date', () => {
  const names = (...facts: ReturnType<typeof renamed>[]) => recorded('commune-a', facts);

  it('a fact counts from the last day that its date can mean', () => {
    const facts = names(
      renamed('year', '2014'),
      renamed('day', '2014-12-30'),
      renamed('m', '2014-11'),
    );
    expect(byDate(facts)).toEqual([facts[2], facts[1], facts[0]]);
    expect(through(facts, '2014-12' as never)).toEqual([facts[2], facts[1], facts[0]]);
    expect(through(facts, '2014-12-30' as never)).toEqual([facts[2], facts[1]]);
    expect(through(facts, '2014-10' as never)).toEqual([]);
  });

  const date = fc.constantFrom('2012', '2012-12', '2012-12-31', '2012-06', '2013-01-01');
  test.prop([fc.array(date)])('facts of one day keep the order of the stream', (dates) => {
    const facts = names(...dates.map((on, i) => renamed(`${i}`, on)));
    const key = ({ effectiveOn, version }: (typeof facts)[number]) =>
      `${certainFrom(effectiveOn)} ${String(version).padStart(3, '0')}`;
    expect(byDate(facts).map(key)).toEqual(facts.map(key).toSorted());
  });
});
