import { AssertionError, deepStrictEqual } from 'node:assert';

/** Throws an assertion error that says `what`, and shows the difference line by line. */
export const same = (actual: unknown, expected: unknown, what: string): void => {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    throw new AssertionError({
      message: `${what}\n${error.message}`,
      actual,
      expected,
      operator: 'deepStrictEqual',
      stackStartFn: same,
    });
  }
};

/** Throws an assertion error with this message. */
export const fail = (message: string): never => {
  throw new AssertionError({ message, operator: 'fail', stackStartFn: fail });
};
