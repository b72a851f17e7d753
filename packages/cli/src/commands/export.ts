import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { formatInteger, type Ledger } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { exit, type Failed, failed, refusedRun } from '../io/exit.ts';
import { type ProgressLine, progressOf } from '../io/progress.ts';
import type { Runner } from '../io/runner.ts';
import type { Terminal } from '../io/terminal.ts';
import { withHistory } from '../io/with-history.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Writes the lines somewhere; gives the number of events. */
const writeLines = async (
  ledger: Ledger,
  terminal: Terminal,
  progress: ProgressLine,
  write: (text: string) => Promise<void> | void,
): Promise<E.Either<Failed, number>> => {
  const head = await ledger.head()();
  if (E.isLeft(head)) return E.left(failed(head.left));
  let events = 0;
  for await (const chunk of ledger.exportLines()) {
    if (E.isLeft(chunk)) return E.left(failed(chunk.left));
    if (terminal.signal.aborted) {
      return E.left({
        exit: exit.cancelled,
        message: 'the export was cancelled; nothing was kept',
        failure: { _tag: 'Cancelled' },
      });
    }
    await write(`${chunk.right.lines.join('\n')}\n`);
    events = chunk.right.events;
    progress.show(events / Math.max(1, head.right.count), events);
  }
  return E.right(events);
};

/** Writes beside the file and puts it in its place when whole, so that no half file is ever left. */
const toFile = async (
  file: string,
  work: (write: (text: string) => Promise<void>) => Promise<E.Either<Failed, number>>,
): Promise<E.Either<Failed, number>> => {
  const part = `${file}.part`;
  try {
    const stream = createWriteStream(part);
    let broken: Error | undefined;
    stream.on('error', (error) => {
      broken = error;
    });
    const done = await work(async (text) => {
      if (broken !== undefined) throw broken;
      if (!stream.write(text)) await once(stream, 'drain');
    });
    stream.end();
    await once(stream, 'close');
    if (broken !== undefined) throw broken;
    if (E.isRight(done)) await rename(part, file);
    else await rm(part, { force: true });
    return done;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined); // Where nothing could be made.
    return E.left(
      refusedRun(`${file} could not be written: ${(error as Error).message}`, 'CannotWrite'),
    );
  }
};

/** `donghanh export`: the history as lines, on the standard output or into a file. */
export const exportCommand = (runner: Runner): Command =>
  new Command('export')
    .description('write a history in the exchange format: one event a line, JSON')
    .addOption(options.store())
    .option('-o, --out <file>', 'write to this file (default: the standard output)')
    .addOption(options.json())
    .action((given: Options) =>
      runner.run(given, async (terminal) => {
        const { out } = given;
        const progress = progressOf(terminal, 'xuất');
        const done = await withHistory(given.store, 'read', (ledger) =>
          out === undefined
            ? writeLines(ledger, terminal, progress, terminal.out)
            : toFile(out, (write) => writeLines(ledger, terminal, progress, write)),
        );
        if (E.isLeft(done)) {
          progress.stop();
          return done;
        }
        if (out === undefined) return E.right({ json: undefined, text: '' });
        return E.right({
          json: { file: out, events: done.right },
          text: `${out}: ${formatInteger(done.right, 'vi')} sự kiện.\n`,
        });
      }),
    );
