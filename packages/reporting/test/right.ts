import * as E from 'fp-ts/lib/Either.js';

/** The value of a success; fails the test with the refusal otherwise. */
export const right = <L, A>(either: E.Either<L, A>): A => {
  if (E.isLeft(either)) throw new Error(JSON.stringify(either.left));
  return either.right;
};
