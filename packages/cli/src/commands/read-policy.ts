import { readFileSync } from 'node:fs';
import { definePolicy, type Policy, type PolicyMisfits } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/** Reads a policy from a JSON file; what is wrong comes as one line. */
export const readPolicy = (file: string): E.Either<string, Policy> => {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return E.left(`${file}: ${(error as Error).message}`);
  }
  return E.mapLeft((misfits: PolicyMisfits) => `${file}: ${misfits.message}`)(definePolicy(value));
};
