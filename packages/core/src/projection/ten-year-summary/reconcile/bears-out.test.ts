import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../../vocabulary/amounts/decimal.ts';
import type { Qualifier } from '../../../vocabulary/amounts/qualifier.ts';
import { statedHolds } from './bears-out.ts';

const holds = (qualifier: Qualifier, value: string, computed: string): boolean =>
  statedHolds({ value: value as Decimal, qualifier, raw: value }, computed as Decimal);

describe('a stated figure is borne out', () => {
  it('to the last decimal of either', () => {
    expect(holds('exact', '5.97', '5.97')).toBe(true);
    expect(holds('exact', '5.97', '5.970')).toBe(true);
    expect(holds('exact', '5.97', '5.971')).toBe(false);
    expect(holds('exact', '5', '5.000001')).toBe(false);
    expect(holds('over', '2.74', '2.75')).toBe(true);
    expect(holds('over', '2.74', '2.74')).toBe(false);
    expect(holds('upTo', '2.74', '2.741')).toBe(false);
  });

  it('to the last đồng', () => {
    expect(holds('exact', '310794000000', '310794000000')).toBe(true);
    expect(holds('exact', '310794000000', '310794000001')).toBe(false);
    expect(holds('nearly', '310794000000', '310793999999')).toBe(true);
    expect(holds('atLeast', '1000000000000000', '999999999999999')).toBe(false);
  });

  it('below nothing, too', () => {
    expect(holds('exact', '-0.5', '-0.5')).toBe(true);
    expect(holds('atLeast', '-0.5', '-0.6')).toBe(false);
  });
});
