import { fc } from '@fast-check/vitest';
import type { More, Told } from '../history.ts';
import { recordedAt } from './dates.ts';

export const agencies = ['a', 'b', 'c'] as const;
export const communes = ['x', 'y', 'z'] as const;

export const agency = fc.constantFrom(...agencies);
export const commune = fc.constantFrom(...communes);
/** Around the ends of 2013 and 2014, where reports, reminders and verdicts are. */
export const day = fc
  .tuple(
    fc.constantFrom('2013', '2014', '2015'),
    fc.constantFrom('01-10', '02-20', '03-05', '07-01', '12-05'),
  )
  .map(([year, rest]) => `${year}-${rest}`);

const more: fc.Arbitrary<More> = fc.tuple(recordedAt, fc.boolean()).map(([at, reconstructed]) => ({
  recordedAt: at,
  ...(reconstructed && { meta: { source: { confidence: 'reconstructed' as const } } }),
}));

export const fact = <A>(said: fc.Arbitrary<A>, make: (a: A, on: string, m: More) => Told) =>
  fc.tuple(said, day, more).map(([a, on, m]) => make(a, on, m));

export const some = (maxLength: number, ...makers: readonly fc.Arbitrary<Told>[]) =>
  fc.array(fc.oneof(...makers), { maxLength });
