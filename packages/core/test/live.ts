import type { Ledger } from '../src/ledger/ledger.ts';
import type { Live, LiveFailure, LiveOptions } from '../src/ledger/live/live.ts';
import type { Projection } from '../src/projection/projection.ts';
import { noVnd, plus } from '../src/vocabulary/amounts/vnd.ts';
import { donated } from './donated.ts';
import { left, right } from './ledger.ts';

/** {@link donated}, for streams that are folded apart. */
export const given: typeof donated = {
  ...donated,
  combine: (accs) => ({
    total: accs.reduce((sum, { total }) => plus(sum, total), noVnd),
    facts: accs.flatMap(({ facts }) => facts).sort(),
  }),
};

/** Follows step by step. */
export const following = <Acc, View>(
  ledger: Ledger,
  projection: Projection<Acc, View>,
  options: LiveOptions = {},
) => {
  const steps = ledger.follow(projection, options)[Symbol.asyncIterator]();
  const step = async () => {
    const { done, value } = await steps.next();
    return done === true ? undefined : value;
  };
  return {
    next: async (): Promise<Live<View>> => right((await step()) ?? ended),
    failure: async (): Promise<LiveFailure> => left((await step()) ?? ended),
    /** Resolves to true when following is over. */
    over: async (): Promise<boolean> => (await step()) === undefined,
    stop: async (): Promise<void> => {
      await steps.return?.();
    },
  };
};

const ended = { _tag: 'Left', left: { message: 'following ended' } } as never;
