import { fc } from '@fast-check/vitest';
import { defaultPolicy, NoneEvidence, type Policy } from '../../src/policy/index.ts';
import type { Decimal } from '../../src/vocabulary/amounts/decimal.ts';
import type { Vnd } from '../../src/vocabulary/amounts/vnd.ts';

const days = fc.integer({ min: 0, max: 60 });
const share = fc.constantFrom('0', '0.25', '0.5', '1').map((text) => text as Decimal);

/** Any policy a province might set, the default among them. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.oneof(
  fc.constant(defaultPolicy),
  fc
    .record({
      graceDays: fc.constantFrom(0, 30, 180, 300),
      reportDueDays: days,
      reportToleranceDays: days,
      reminderDays: days,
      replyDays: days,
      contestDays: days,
      minDays: fc.constantFrom(0, 180, 365),
      deliveryRatio: share,
      fitShare: share,
      outcomeRatio: share,
      minScore: fc.integer({ min: 0, max: 100 }),
      minFails: fc.integer({ min: 1, max: 4 }),
      minEvidence: fc.constantFrom('E1' as const, 'E2' as const, 'E3' as const, 'E4' as const),
      minQualifyingValue: fc.integer({ min: 0, max: 9 }).map((n) => n as Vnd),
      noneEvidence: fc.shuffledSubarray([...NoneEvidence.codes]),
    })
    .map((values) => ({ ...defaultPolicy, ...values })),
);
