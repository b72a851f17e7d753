import * as E from 'fp-ts/lib/Either.js';
import { onTestFinished } from 'vitest';
import { type Fault, faulty } from './fault.ts';

export const closingFaults: readonly Fault[] = [
  faulty(
    'does not close',
    [
      'a closed store refuses everything, and closing it again is no error',
      'a store can be closed before it was used',
    ],
    () => ({ close: () => async () => E.right(undefined) }),
  ),
  faulty(
    'takes being closed for the end of history',
    ['closing ends a reading under way with a failure, not as if history ended'],
    (sound) => ({
      readAll: async function* (query) {
        for await (const chunk of sound.readAll(query)) {
          if (E.isLeft(chunk)) return;
          yield chunk;
        }
      },
    }),
  ),
  faulty(
    'leaves a timer behind',
    ['closing lets the process end: nothing of the store keeps it alive'],
    () => {
      const timer = setInterval(() => undefined, 1000);
      onTestFinished(() => clearInterval(timer));
      return {};
    },
  ),
];
