import { formatInteger } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { failed } from '../io/exit.ts';
import { linesOf } from '../io/lines.ts';
import { progressOf } from '../io/progress.ts';
import type { Runner } from '../io/runner.ts';
import { withHistory } from '../io/with-history.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly json?: boolean;
}

/** `donghanh import FILE`: takes in an exported history, whole or not at all. */
export const importCommand = (runner: Runner): Command =>
  new Command('import')
    .description('take a file of the exchange format into a history (made when it is not there)')
    .argument('<file>', 'an exported history, one event a line')
    .addOption(options.store())
    .addOption(options.json())
    .action((file: string, given: Options) =>
      runner.run(given, async (terminal) => {
        const checking = progressOf(terminal, 'kiểm tra');
        const appending = progressOf(terminal, 'ghi');
        const done = await withHistory(given.store, 'create', async (ledger) => {
          const taken = await ledger.importLines(() => linesOf(file), {
            signal: terminal.signal,
            onProgress: ({ step, lines, total }) =>
              step === 'checking'
                ? checking.show(0, lines)
                : appending.show(total === undefined ? 0 : lines / total, lines),
          })();
          return E.isLeft(taken)
            ? E.left({ ...failed(taken.left), message: `${file}: ${taken.left.message}` })
            : taken;
        });
        if (E.isLeft(done)) {
          checking.stop();
          return done;
        }
        if (terminal.live) appending.done(done.right.events);
        const { events, appended, alreadyThere } = done.right;
        const n = (value: number) => formatInteger(value, 'vi');
        return E.right({
          json: done.right,
          text: `${file}: ${n(events)} sự kiện; ghi mới ${n(appended)}, đã có sẵn ${n(alreadyThere)}.\n`,
        });
      }),
    );
