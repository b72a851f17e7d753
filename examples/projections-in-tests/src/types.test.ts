import {
  type AgencyId,
  type CommuneId,
  currentState,
  type DomainEvent,
  type Fact,
  makePledge,
  type Refusal,
  type ViewOf,
  type Vnd,
} from '@donghanh/core';
import { given, pledgeMade, world } from '@donghanh/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type QuietAssignment, quietAssignments } from './quiet-assignments.ts';

// What the compiler holds. `tsc` reads it (pnpm typecheck), a test runner does not: a line under
// `@ts-expect-error` that began to compile would be an error.

describe('the types', () => {
  it('tell what a projection gives', () => {
    expectTypeOf<ViewOf<typeof quietAssignments>>().toEqualTypeOf<readonly QuietAssignment[]>();
    expectTypeOf(given().project(currentState).asOf).returns.toEqualTypeOf<
      ViewOf<typeof currentState>
    >();
    const spoil = (view: ViewOf<typeof quietAssignments>) => {
      // @ts-expect-error a view cannot be changed
      view.length = 0;
    };
    expect(() => spoil(given().project(quietAssignments).current())).toThrow(TypeError);
  });

  it('know the data of an event by its type', () => {
    const amountOf = (event: DomainEvent): Vnd | undefined => {
      if (event.type !== 'PledgeMade') return undefined;
      expectTypeOf(event.data).toEqualTypeOf<Fact<'PledgeMade'>['data']>();
      return event.data.amount;
    };
    expectTypeOf(amountOf).returns.toEqualTypeOf<Vnd | undefined>();
  });

  it('keep ids and amounts apart from text and numbers, and from each other', () => {
    expectTypeOf<AgencyId>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<AgencyId>();
    expectTypeOf<AgencyId>().not.toExtend<CommuneId>();
    expectTypeOf<number>().not.toExtend<Vnd>();
  });

  it('take plain literals from whoever records, and no misspelt field', () => {
    makePledge({ ...world.pair, on: '2012-06-15', amount: 50_000_000 });
    // @ts-expect-error the field is called amount
    makePledge({ ...world.pair, on: '2012-06-15', amuont: 50_000_000 });
    expectTypeOf(pledgeMade).parameter(0).toExtend<{ amount?: number | undefined } | undefined>();
  });

  it('make a refusal something to read', () => {
    expectTypeOf<Refusal['sentence']>().toEqualTypeOf<{
      readonly vi: string;
      readonly en: string;
    }>();
  });
});
