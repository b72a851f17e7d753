import { type AnyProjection, currentState } from '@donghanh/core';

export { summarised } from './summarised.ts';

const { combine: _, ...without } = currentState;

/** Cannot be folded apart. */
export const inOnePiece: AnyProjection = without;

/** Ends the worker that folds it. */
export const fatal: AnyProjection = { ...currentState, apply: () => process.exit(3) };

/** Breaks in every worker. */
export const breaks: AnyProjection = {
  ...currentState,
  apply: () => {
    throw new Error('no such drawer');
  },
};
