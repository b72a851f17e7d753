/** The one in the middle; of an even number the lower of the two. `undefined` when there is none. */
export const middle = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
