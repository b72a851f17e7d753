/**
 * Two ASCII digits at a place as a number 0 to 99; -1 where there are no two digits. Reading codes
 * costs a fraction of what a regular expression costs, and dates are checked once for each event of
 * a replay.
 */
const twoDigits = (s: string, at: number): number => {
  const tens = s.charCodeAt(at) - 48;
  const ones = s.charCodeAt(at + 1) - 48;
  // Behind the end both are NaN, which is not at least 0.
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

/** A year 1900 to 2199 at the start of a text, as a number; -1 for anything else. */
export const yearAtStart = (s: string): number => {
  const century = twoDigits(s, 0);
  const rest = twoDigits(s, 2);
  return century >= 19 && century <= 21 && rest >= 0 ? century * 100 + rest : -1;
};

const HYPHEN = 45;

/** A month after a hyphen at place 4 (`2012-05…`), 1 to 12; -1 for anything else. */
export const monthAfterYear = (s: string): number => {
  if (s.charCodeAt(4) !== HYPHEN) return -1;
  const month = twoDigits(s, 5);
  return month >= 1 && month <= 12 ? month : -1;
};

/** A day number after a hyphen at place 7 (`2012-05-29…`), 1 to 99; -1 for anything else. */
export const dayAfterMonth = (s: string): number => {
  if (s.charCodeAt(7) !== HYPHEN) return -1;
  const day = twoDigits(s, 8);
  return day >= 1 ? day : -1;
};
