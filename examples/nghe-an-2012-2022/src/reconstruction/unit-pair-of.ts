import { unitPairs } from './unit-pairs.ts';

/** The agency and the commune of a reconstructed unit that has one assignment. */
export const pairOfUnit = (unit: number): { readonly agency: string; readonly commune: string } => {
  const pair = unitPairs.find((one) => one.unit === unit);
  return { agency: pair?.agency ?? '', commune: pair?.commune ?? '' };
};
