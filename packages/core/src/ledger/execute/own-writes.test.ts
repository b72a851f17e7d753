import { describe, expect, it } from 'vitest';
import type { Position } from '../../event/recorded.ts';
import { ownWrites } from './own-writes.ts';

const at = (n: number) => n as Position;
const pledge = { type: 'PledgeMade' };
const agency = { type: 'AgencyRegistered' };

describe('the writes of a ledger itself', () => {
  it('are counted up to a position, behind another, and once', () => {
    const own = ownWrites(['AgencyRegistered']);
    own.note(at(3), [pledge]);
    own.note(at(6), [pledge, pledge]);
    own.note(at(9), [pledge]);
    expect(own.takeUpTo(at(8), at(3))).toBe(2);
    expect(own.takeUpTo(at(8), undefined)).toBe(0);
    expect(own.takeUpTo(at(9), at(8))).toBe(1);
  });

  it('are not counted when they were seen before they were noted', () => {
    const own = ownWrites([]);
    own.note(at(3), [pledge]);
    expect(own.takeUpTo(at(5), at(3))).toBe(0);
  });

  it('are not counted when registers are folded from one of them', () => {
    const own = ownWrites(['AgencyRegistered']);
    own.note(at(2), [pledge, agency]);
    expect(own.takeUpTo(at(2), undefined)).toBe(0);
  });
});
