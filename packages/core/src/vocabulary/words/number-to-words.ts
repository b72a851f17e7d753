/** How a number is read. */
export interface WordsOptions {
  /** The word for an empty ten, "một trăm linh một": `linh` (official, default) or `lẻ` (South). */
  readonly zeroTen?: 'linh' | 'lẻ';
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Of the groups of three below a tỷ, from the right. */
const groupUnits = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000n;

const digit = (n: number): string => digits[n] ?? '';

const tens = (ten: number, one: number, zeroTen: string): string => {
  if (ten === 0) return one === 0 ? '' : `${zeroTen} ${digit(one)}`;
  const head = ten === 1 ? 'mười' : `${digit(ten)} mươi`;
  if (one === 0) return head;
  if (one === 5) return `${head} lăm`;
  if (ten > 1 && one === 1) return `${head} mốt`;
  if (ten > 1 && one === 4) return `${head} tư`;
  return `${head} ${digit(one)}`;
};

/** 1 to 999. `inside`: something is read before it, so an empty hundred is spoken. */
const group = (n: number, inside: boolean, zeroTen: string): string => {
  const hundred = Math.floor(n / 100);
  const ten = Math.floor((n % 100) / 10);
  const one = n % 10;
  if (hundred === 0 && !inside) return ten === 0 ? digit(one) : tens(ten, one, zeroTen);
  return `${digit(hundred)} trăm ${tens(ten, one, zeroTen)}`.trimEnd();
};

/** 1 to 999,999,999, in groups of three; empty groups are not read. */
const belowBillion = (n: number, inside: boolean, zeroTen: string): string => {
  const words: string[] = [];
  for (let i = 2; i >= 0; i--) {
    const part = Math.floor(n / 1000 ** i) % 1000;
    if (part === 0) continue;
    words.push(group(part, inside || words.length > 0, zeroTen) + (groupUnits[i] ?? ''));
  }
  return words.join(' ');
};

const positive = (n: bigint, zeroTen: string): string => {
  if (n < BILLION) return belowBillion(Number(n), false, zeroTen);
  const head = `${positive(n / BILLION, zeroTen)} tỷ`;
  const rest = Number(n % BILLION);
  return rest === 0 ? head : `${head} ${belowBillion(rest, true, zeroTen)}`;
};

/**
 * A whole number in the words of official documents, in small letters: 310794000000 gives "ba trăm
 * mười tỷ bảy trăm chín mươi tư triệu", 1001 "một nghìn không trăm linh một". Above a tỷ it counts
 * tỷ: "một nghìn tỷ", "một triệu tỷ". Negative numbers begin with "âm". Exact for every bigint.
 *
 * A number that is not whole has no such words and comes back as its digits, never rounded.
 */
export const toVietnameseWords = (n: number | bigint, options: WordsOptions = {}): string => {
  if (typeof n === 'number' && !Number.isInteger(n)) return String(n);
  const value = BigInt(n);
  const zeroTen = options.zeroTen ?? 'linh';
  if (value === 0n) return digit(0);
  return value < 0n ? `âm ${positive(-value, zeroTen)}` : positive(value, zeroTen);
};

/** An amount of đồng in words, as in "(Bằng chữ: …)": {@link toVietnameseWords} and "đồng". */
export const dongInWords = (dong: number | bigint, options: WordsOptions = {}): string =>
  `${toVietnameseWords(dong, options)} đồng`;
