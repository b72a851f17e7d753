import * as E from 'fp-ts/lib/Either.js';
import { type AmountUnit, amountUnits } from './amount-unit.ts';
import { unitOf } from './amount-words.ts';

/** Why words are not one amount. */
export type AmountMisfitReason =
  | 'blank'
  | 'ambiguous'
  | 'number'
  | 'unit'
  | 'fraction'
  | 'too-large';

/** A refusal before it knows the whole text. */
export interface Refused {
  readonly reason: AmountMisfitReason;
  readonly message: string;
}

/** One part of an amount: "868 triệu". */
export interface AmountPart {
  /** The whole number, without its dots. */
  readonly digits: string;
  /** The digits after the decimal comma; empty when there is none. */
  readonly fraction: string;
  readonly unit: AmountUnit;
}

/** Refuses with a reason and a sentence. */
export const refuse = (reason: AmountMisfitReason, message: string): E.Either<Refused, never> =>
  E.left({ reason, message });

/** A number with its thousands and decimals, and the word after it. */
const shape = /^(\d+(?:\.\d+)*)(?:\s?,\s?(\d+))?\s?(\p{L}+|₫)?(?:\s|$)/u;
const wholeNumber = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;
const MOST_DIGITS = 20;

/** Splits small-letter text into its parts: "140 triệu 500 ngàn đồng" into two. */
export const amountParts = (text: string): E.Either<Refused, readonly AmountPart[]> => {
  if (text === '') return refuse('blank', 'expected an amount such as 310,794 tỷ đồng');
  const parts: AmountPart[] = [];
  let rest = text;
  while (rest !== '' && !isClosingCurrency(rest, parts.at(-1))) {
    const found = shape.exec(rest);
    if (found === null) return refuse('ambiguous', `cannot read "${rest}" as one amount`);
    rest = rest.slice(found[0].length);
    const part = partOf(found, rest);
    if (E.isLeft(part)) return part;
    parts.push(part.right);
  }
  return E.right(parts);
};

/** The "đồng" that ends "310,794 tỷ đồng"; after plain đồng it would be a second one. */
const isClosingCurrency = (rest: string, last: AmountPart | undefined): boolean =>
  last !== undefined && last.unit !== 'đồng' && unitOf(rest) === 'đồng';

const partOf = (found: RegExpExecArray, rest: string): E.Either<Refused, AmountPart> => {
  const [, number = '', fraction = '', word] = found;
  if (word === undefined && /^\d/.test(rest)) {
    return refuse('ambiguous', 'a space inside a number; dots group thousands, as 310.794');
  }
  if (!wholeNumber.test(number)) {
    return refuse('number', `"${number}" is no number; dots group by three, a comma is decimal`);
  }
  if (word === undefined) {
    return refuse('unit', `the unit of ${number} is missing: đồng, nghìn, triệu or tỷ`);
  }
  const unit = unitOf(word);
  if (unit === undefined) {
    return refuse('unit', `"${word}" is no unit; expected đồng, nghìn, triệu or tỷ`);
  }
  const digits = number.replaceAll('.', '');
  if (digits.length > MOST_DIGITS) return refuse('too-large', `${digits.length} digits`);
  return E.right({ digits, fraction, unit });
};

/** What an amount comes to, and how finely it is stated. */
export interface AmountTotal {
  /** Whole đồng. */
  readonly dong: bigint;
  /** The unit of the last part. */
  readonly unit: AmountUnit;
  /** The decimals of the last part. */
  readonly decimals: number;
}

/** What the parts make together, when they fit each other. */
export const totalOf = (parts: readonly AmountPart[]): E.Either<Refused, AmountTotal> => {
  let dong = 0n;
  let last: AmountPart | undefined;
  for (const part of parts) {
    const { places } = amountUnits[part.unit];
    if (parts.length > 1 && part.fraction !== '') {
      return refuse('ambiguous', 'decimals and a second part; write one or the other');
    }
    if (part.fraction !== '' && (places === 0 || /[1-9]/.test(part.fraction.slice(places)))) {
      return refuse('fraction', 'a fraction of a đồng; dots group thousands, a comma is decimal');
    }
    const amount = BigInt(part.digits + part.fraction.slice(0, places).padEnd(places, '0'));
    if (last !== undefined && amount >= 10n ** BigInt(amountUnits[last.unit].places)) {
      return refuse('ambiguous', `${part.digits} ${part.unit} cannot follow ${last.unit}`);
    }
    dong += amount;
    last = part;
  }
  return E.right({ dong, unit: last?.unit ?? 'đồng', decimals: last?.fraction.length ?? 0 });
};
