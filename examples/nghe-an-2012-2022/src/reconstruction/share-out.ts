/** The smallest part: amounts are whole hundreds of thousands of đồng. */
const STEP = 100_000;

/**
 * Shares an amount out by weights, to the last đồng: each part is cut to hundreds of thousands, and
 * what that leaves over goes to the first of the heaviest.
 */
export const shareOut = (amount: number, weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const steps = Math.floor(amount / STEP);
  const parts = weights.map((weight) => Math.floor((steps * weight) / all) * STEP);
  const over = amount - parts.reduce((sum, part) => sum + part, 0);
  const heaviest = weights.indexOf(Math.max(...weights));
  return parts.map((part, i) => (i === heaviest ? part + over : part));
};
