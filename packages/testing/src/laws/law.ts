/**
 * Something that holds for every history. Tried on generated ones when checked; rejects with the
 * smallest counterexample found. Not bound to a test runner:
 *
 * `it.each(projectionLaws('mine', mine))('$name', ({ check }) => check());`
 */
export interface Law {
  readonly name: string;
  readonly check: () => Promise<void>;
}
