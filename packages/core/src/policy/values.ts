import * as t from 'io-ts';
import { compareDecimal, Decimal } from '../vocabulary/amounts/decimal.ts';
import { isSlug, SLUG_PATTERN } from '../vocabulary/chars/slug.ts';
import { codeList } from '../vocabulary/codec/code-list.ts';
import { refinedNumber, refinedText } from '../vocabulary/codec/refined.ts';

const whole = (name: string, what: string, from: number, to: number) =>
  refinedNumber<number>(
    name,
    `${what} from ${from} to ${to}`,
    (n) => Number.isInteger(n) && n >= from && n <= to,
    { type: 'integer', minimum: from, maximum: to },
  );

/** The name of a policy over all its versions: `mac-dinh`. */
export const PolicyId = refinedText<string>(
  'PolicyId',
  'an id of lower-case letters, digits, dots and hyphens, at most 80',
  (s) => isSlug(s, 80),
  { pattern: SLUG_PATTERN, maxLength: 80 },
);

/** A number of calendar days, 0 to 3,660 (ten years). Weekends and holidays count. */
export const Days = whole('Days', 'whole days', 0, 3660);

/** Which edition of a policy, from 1. */
export const PolicyVersion = whole('PolicyVersion', 'a whole number', 1, 9999);

/** Points of an evaluation, on the scale of 100. */
export const Points = refinedNumber<number>(
  'Points',
  'points from 0 to 100',
  (n) => n >= 0 && n <= 100,
  { minimum: 0, maximum: 100 },
);

/** How many of the criteria C1 to C4. */
export const CriteriaCount = whole('CriteriaCount', 'a whole number of criteria', 1, 4);

const zero = '0' as Decimal;
const one = '1' as Decimal;

/** A share of a whole as an exact decimal: "0.5" is one half. */
export const Share = refinedText<Decimal>(
  'Share',
  'a share from "0" to "1", as "0.5"',
  (s) => Decimal.is(s) && compareDecimal(s, zero) >= 0 && compareDecimal(s, one) <= 0,
);

/** The least evidence at which help counts at once (§9.1). */
export const MinEvidence = t.keyof({ E1: null, E2: null, E3: null, E4: null }, 'E1, E2, E3 or E4');

/**
 * What counts as positive evidence that there was no help (§9.2 condition 4). Silence is none of
 * them: even `noReply` asks that the agency was reminded and stayed silent.
 */
export const NoneEvidence = codeList('NoneEvidence', {
  nilLine: { vi: 'xã báo cáo không phát sinh', en: 'a nil line of the commune' },
  noReply: {
    vi: 'quá hạn báo cáo, đã đôn đốc mà không trả lời',
    en: 'reports overdue and a reminder unanswered',
  },
  authorityFinding: {
    vi: 'kết luận của cơ quan có thẩm quyền',
    en: 'a finding of an authority that names the agency',
  },
});
export type NoneEvidence = t.TypeOf<typeof NoneEvidence>;
