import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { definePolicy } from './policy.ts';

describe('a policy', () => {
  it('the default is one, with the values proposed', () => {
    expect(definePolicy(defaultPolicy)).toEqual(E.right(defaultPolicy));
    expect(defaultPolicy).toEqual({
      id: 'mac-dinh',
      version: 1,
      effectiveFrom: '2012-01-01',
      graceDays: 180,
      reportDueDays: 15,
      reportToleranceDays: 30,
      reminderDays: 15,
      replyDays: 15,
      contestDays: 30,
      minDays: 365,
      deliveryRatio: '0.5',
      fitShare: '0.5',
      outcomeRatio: '0.5',
      minScore: 50,
      minFails: 2,
      minEvidence: 'E2',
      minQualifyingValue: 0,
      noneEvidence: ['nilLine', 'noReply', 'authorityFinding'],
    });
  });

  it('survives being written as JSON and read again', () => {
    const policy = { ...defaultPolicy, document: '2021-qd-ubnd-2014' };
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(E.right(policy));
  });

  it.each([
    ['graceDays', -1],
    ['graceDays', 0.5],
    ['contestDays', 3661],
    ['replyDays', '15'],
    ['version', 0],
    ['effectiveFrom', '2015-02-31'],
    ['deliveryRatio', 0.5],
    ['deliveryRatio', '1.1'],
    ['fitShare', '-0.1'],
    ['outcomeRatio', '50%'],
    ['minScore', 101],
    ['minScore', Number.NaN],
    ['minFails', 0],
    ['minFails', 5],
    ['minEvidence', 'E0'],
    ['minQualifyingValue', -1],
    ['noneEvidence.1', ['nilLine', 'silence']],
    ['id', 'Mặc định'],
    ['document', ''],
  ])('refuses a bad %s: %o', (path, value) => {
    const key = path.split('.')[0] as string;
    const read = definePolicy({ ...defaultPolicy, [key]: value });
    expect(E.isLeft(read) && read.left.misfits.map((misfit) => misfit.path)).toEqual([path]);
  });

  it('refuses a missing value and one too many, in one line that says where', () => {
    const { graceDays: _, ...rest } = defaultPolicy;
    expect(definePolicy({ ...rest, graceDay: 180 })).toEqual(
      E.left({
        _tag: 'PolicyMisfits',
        misfits: [
          {
            path: 'graceDay',
            expected:
              'no such field (fields: id, version, effectiveFrom, graceDays, reportDueDays, reportToleranceDays, reminderDays, replyDays, contestDays, minDays, deliveryRatio, fitShare, outcomeRatio, minScore, minFails, minEvidence, minQualifyingValue, noneEvidence, document)',
            found: '180',
          },
          {
            path: 'graceDays',
            expected: 'whole days from 0 to 3660 (required)',
            found: 'nothing',
          },
        ],
        message: expect.stringMatching(
          /^policy: graceDay: expected no such field .+; graceDays: expected whole days from 0 to 3660 \(required\), found nothing$/,
        ),
      }),
    );
  });

  it.each([[undefined], [null], ['mac-dinh'], [[]]])('refuses %o', (input) => {
    expect(E.isLeft(definePolicy(input))).toBe(true);
  });
});
