import { isDeepStrictEqual } from 'node:util';
import {
  type AsOf,
  currentState,
  defaultPolicy,
  effectiveness,
  type LocalDate,
  type Projection,
  tenYearSummary,
} from '@donghanh/core';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { lawfulHistory, memoryLedger, putFacts } from '../src/index.ts';
import { latest, momentOf } from '../src/laws/moments.ts';

const right = <A>(either: E.Either<{ readonly message: string }, A>): A =>
  E.isRight(either) ? either.right : expect.fail(either.left.message);

const two = fc.tuple(fc.nat(999), fc.nat(999));
const days = [{ effectiveOn: '2012-01-01' }, { effectiveOn: '2013-01-01' }] as const;

/** A view without its own question. */
const answer = (view: object, { effectiveOn, knownAt }: AsOf): unknown =>
  JSON.parse(
    JSON.stringify(view, (_, value: unknown) =>
      isDeepStrictEqual(value, { effectiveOn, knownAt }) ? undefined : value,
    ),
  );

const projections: readonly [string, Projection<never, object>][] = [
  ['current state', currentState],
  ['flags', effectiveness(defaultPolicy)],
  ['summary', tenYearSummary({ from: '2012-01-01' as LocalDate })],
] as never;

describe('a comparison of two moments of any history', () => {
  it.each(projections)(
    'of the %s: is empty of a moment with itself, and else names all',
    async (_, projection) => {
      await fc.assert(
        fc.asyncProperty(lawfulHistory({ commands: 60 }), two, async ({ events }, numbers) => {
          const ledger = memoryLedger();
          await putFacts(ledger.store, events);
          const [then, now] = [momentOf(events, numbers), latest(events)];
          const itself = right(await ledger.compare(projection, then, then)());
          expect([itself.differences, itself.changed]).toEqual([[], []]);

          const { before, after, differences, changed } = right(
            await ledger.compare(projection, then, now)(),
          );
          const alike = isDeepStrictEqual(answer(before.view, then), answer(after.view, now));
          expect(differences.length === 0).toBe(alike);
          for (const difference of differences) {
            expect(isDeepStrictEqual(difference.before, difference.after)).toBe(false);
            expect(changed).toEqual(expect.arrayContaining([...difference.facts]));
            expect(difference.facts.length > 0).toBe(difference.bearing !== 'time');
          }
          const paths = differences.map(({ path }) => path);
          expect(new Set(paths).size).toBe(paths.length);
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('a comparison of any two views', () => {
  const leaf = fc.oneof(fc.nat(2), fc.constantFrom('a', 'b', 's-a@1'));
  const { view } = fc.letrec<{ view: object; part: unknown }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc.array(leaf, { maxLength: 3 }),
      fc.array(fc.record({ agency: fc.constantFrom('x', 'y'), rest: tie('part') }), {
        maxLength: 3,
      }),
      fc.dictionary(fc.constantFrom('a', 'b', 'agency'), tie('part'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
    view: fc.dictionary(fc.constantFrom('p', 'q'), tie('part'), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  }));

  const compared = async (one: object, other: object) => {
    const projection: Projection<object, object> = {
      name: 'two views',
      version: 1,
      handles: [],
      init: () => ({}),
      apply: () => {},
      view: (_, { effectiveOn }) => (effectiveOn === days[0].effectiveOn ? one : other),
    };
    const ledger = memoryLedger();
    return right(await ledger.compare(projection, ...days)()).differences;
  };

  it('names something exactly when they are not the same, and each place once', async () => {
    await fc.assert(
      fc.asyncProperty(view, view, async (one, other) => {
        expect(await compared(one, structuredClone(one))).toEqual([]);
        const found = await compared(one, other);
        expect(found.length === 0).toBe(isDeepStrictEqual(one, other));
        for (const { before, after } of found) expect(isDeepStrictEqual(before, after)).toBe(false);
        expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
      }),
    );
  });

  it('is the same the other way round', async () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    await fc.assert(
      fc.asyncProperty(view, view, async (one, other) => {
        const there = (await compared(one, other)).map((d) => `${d.path} ${turned[d.kind]}`);
        const back = (await compared(other, one)).map((d) => `${d.path} ${d.kind}`);
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});
