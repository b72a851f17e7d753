import { refinedText } from '../codec/refined.ts';

/**
 * An exact decimal as text, with the digits of its source: `"5.97"`, `"67"`, `"1400"`. For rates,
 * scores and quantities, which are read off paper and printed again with the same digits.
 */
export type Decimal = string & { readonly __brand: 'Decimal' };

const pattern = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/** Codec of {@link Decimal}: at most 15 digits before the point and 6 behind it. */
export const Decimal = refinedText<Decimal>(
  'Decimal',
  'a decimal number as text, as "5.97"',
  (s) => pattern.test(s),
  { pattern: pattern.source },
);

const SCALE = 6;

/** The decimal in millionths, exact. */
export const toMillionths = (decimal: Decimal): bigint => {
  const negative = decimal.startsWith('-');
  const [whole = '0', part = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const value = BigInt(whole + part.padEnd(SCALE, '0'));
  return negative ? -value : value;
};

/** Millionths as the shortest decimal. */
export const fromMillionths = (value: bigint): Decimal => {
  const digits = (value < 0n ? -value : value).toString().padStart(SCALE + 1, '0');
  const whole = digits.slice(0, -SCALE);
  const part = digits.slice(-SCALE).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}` as Decimal;
};

/** a + b, exact. */
export const addDecimal = (a: Decimal, b: Decimal): Decimal =>
  fromMillionths(toMillionths(a) + toMillionths(b));

/** a − b, exact. */
export const subtractDecimal = (a: Decimal, b: Decimal): Decimal =>
  fromMillionths(toMillionths(a) - toMillionths(b));

/** -1, 0 or 1 as a is less than, equal to or more than b. */
export const compareDecimal = (a: Decimal, b: Decimal): -1 | 0 | 1 => {
  const difference = toMillionths(a) - toMillionths(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * a ÷ b to `digits` decimals (0 to 6), half away from zero; `undefined` when b is zero.
 * Amounts of đồng may be divided too: pass them as text.
 */
export const divideDecimal = (a: Decimal, b: Decimal, digits: number): Decimal | undefined => {
  const divisor = toMillionths(b);
  if (divisor === 0n) return undefined;
  const unit = 10n ** BigInt(SCALE - digits);
  const numerator = toMillionths(a) * 10n ** BigInt(SCALE);
  const scaled = 2n * numerator;
  const step = 2n * divisor * unit;
  const negative = scaled < 0n !== step < 0n;
  const magnitude = scaled < 0n ? -scaled : scaled;
  const stepSize = step < 0n ? -step : step;
  const rounded = (magnitude + stepSize / 2n) / stepSize;
  return fromMillionths((negative ? -rounded : rounded) * unit);
};
