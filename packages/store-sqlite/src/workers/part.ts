/** The streams of one worker: those whose number in the file gives `index` when divided by `of`. */
export interface Part {
  readonly of: number;
  readonly index: number;
}

/** The part that is everything. */
export const everything: Part = { of: 1, index: 0 };
