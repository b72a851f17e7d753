import * as E from 'fp-ts/lib/Either.js';
import { showFound } from '../codec/misfit.ts';
import {
  type AmountMisfitReason,
  amountParts,
  type Refused,
  refuse,
  totalOf,
} from './amount-parts.ts';
import type { AmountUnit } from './amount-unit.ts';
import { splitQualifier } from './amount-words.ts';
import { formatInteger } from './format-number.ts';
import type { Qualifier } from './qualifier.ts';

/** An amount of money read from the words of a source. */
export interface ParsedAmount {
  /** Whole đồng, from 0 to {@link MAX_WRITTEN_AMOUNT}. */
  readonly amount: number;
  readonly qualifier: Qualifier;
  /** The words, untouched. */
  readonly raw: string;
  /** How finely it is stated: this many decimals of `unit`. 3 for "310,794 tỷ". */
  readonly decimals: number;
  /** The unit of the last, smallest part: `triệu` for "918 tỷ 868 triệu". */
  readonly unit: AmountUnit;
}

/** Words that are not one amount, and why. */
export interface AmountMisfit {
  readonly _tag: 'AmountMisfit';
  readonly raw: string;
  readonly reason: AmountMisfitReason;
  /** One sentence: what was found, what to write instead. */
  readonly message: string;
}

/**
 * The largest amount that is believed of a text: 10^14 đồng, a hundred thousand tỷ, more than the
 * whole country's poverty programme of 2021–2025 (75.000 tỷ). "310.794 tỷ", with a dot by mistake,
 * is three hundred thousand tỷ and lies above it.
 */
export const MAX_WRITTEN_AMOUNT = 100_000_000_000_000;

const LONGEST = 200;

/**
 * Reads an amount as Vietnamese sources write it, exactly: "gần 310,794 tỷ đồng", "hơn 4, 8 tỷ",
 * "80.000.000 đ", "140 triệu 500 ngàn đồng", "918 tỷ 868 triệu". A dot groups thousands, a comma
 * starts the decimals.
 *
 * What could mean two things is refused, not guessed: no unit, two qualifiers, a range, a sign,
 * spaces inside a number, a decimal comma on plain đồng, a part larger than the unit before it.
 */
export const parseAmount = (raw: string): E.Either<AmountMisfit, ParsedAmount> =>
  E.mapLeft(
    ({ reason, message }: Refused): AmountMisfit => ({
      _tag: 'AmountMisfit',
      raw,
      reason,
      message: `amount ${showFound(raw)}: ${message}`,
    }),
  )(read(raw));

const read = (raw: string): E.Either<Refused, ParsedAmount> => {
  if (raw.length > LONGEST) {
    return refuse('ambiguous', `${raw.length} characters are more than one amount`);
  }
  const { qualifier, rest } = splitQualifier(plain(raw));
  const total = E.chain(totalOf)(amountParts(rest));
  if (E.isLeft(total)) return total;
  const { dong, unit, decimals } = total.right;
  if (dong > MAX_WRITTEN_AMOUNT) return tooLarge(dong);
  return E.right({ amount: Number(dong), qualifier, raw, decimals, unit });
};

/** Small letters, single spaces, no full stop at the end of a sentence. */
const plain = (raw: string): string =>
  raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/(?:\s?[.;,])+$/, '');

const tooLarge = (dong: bigint): E.Either<Refused, never> =>
  refuse(
    'too-large',
    `it reads as ${formatInteger(dong, 'vi')} đồng, more than 100.000 tỷ; ` +
      'a dot groups thousands, decimals take a comma, as 310,794 tỷ',
  );
