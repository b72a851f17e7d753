import type { AsOfInput, Ledger, Position, Projection, Replay } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed } from './exit.ts';
import { progressOf } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The two dates of a question, as written on the command line. */
export interface Dates {
  readonly on?: string;
  readonly knownAt?: string;
}

/** The dates as the ledger takes them; undefined when none was given. */
export const asOfOf = ({ on, knownAt }: Dates): AsOfInput | undefined =>
  on === undefined && knownAt === undefined
    ? undefined
    : { effectiveOn: on ?? '2199-12-31', ...(knownAt !== undefined && { knownAt }) };

/** Puts a question to a history, with progress on the error output. */
export const ask = async <Acc, View>(
  terminal: Terminal,
  ledger: Ledger,
  projection: Projection<Acc, View>,
  dates: Dates & { readonly quarantine?: boolean; readonly upTo?: Position },
  what: string,
): Promise<E.Either<Failed, Replay<View>>> => {
  const progress = progressOf(terminal, what);
  const replay = await ledger.replay(projection, asOfOf(dates), {
    onProgress: (p) => progress.show(p.share, p.read),
    signal: terminal.signal,
    ...(dates.upTo !== undefined && { upTo: dates.upTo }),
    onBadEvent: dates.quarantine === true ? 'quarantine' : 'stop',
  })();
  if (E.isLeft(replay)) {
    progress.stop();
    return E.left(failed(replay.left));
  }
  if (terminal.live) progress.done(replay.right.events);
  for (const bad of replay.right.quarantined) {
    terminal.err(`cách ly / quarantined: ${bad.message}\n`);
  }
  return replay;
};
