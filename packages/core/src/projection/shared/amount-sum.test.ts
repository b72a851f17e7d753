import { describe, expect, it } from 'vitest';
import type { EventRef } from '../../event/recorded.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { AmountSum } from './amount-sum.ts';

describe('a sum under way', () => {
  it('names a fact once that is added to it twice in a row', () => {
    const sum = new AmountSum();
    sum.add(2 as Vnd, 'a@0' as EventRef, false);
    sum.name('a@0' as EventRef);
    expect(sum.done().events).toEqual(['a@0']);
  });

  it('names its facts once and in order, however they came', () => {
    const sum = new AmountSum();
    sum.add(2 as Vnd, 'b@0' as EventRef, true);
    sum.add(1 as Vnd, 'a@0' as EventRef, false);
    sum.name('b@0' as EventRef);
    sum.name('b@0' as EventRef);
    expect(sum.done()).toEqual({ value: 3, reconstructed: 2, events: ['a@0', 'b@0'] });
    expect(sum.done()).toEqual({ value: 3, reconstructed: 2, events: ['a@0', 'b@0'] });
    sum.add(4 as Vnd, 'aa@0' as EventRef, false);
    expect(sum.done()).toEqual({ value: 7, reconstructed: 2, events: ['a@0', 'aa@0', 'b@0'] });
  });

  it('refuses to go wrong in silence where whole đồng are no longer exact', () => {
    const sum = new AmountSum();
    sum.add(Number.MAX_SAFE_INTEGER as Vnd, 'a@0' as EventRef, false);
    expect(() => sum.add(1 as Vnd, 'b@0' as EventRef, false)).toThrow(/larger than whole numbers/);
  });
});
