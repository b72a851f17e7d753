import { type Bilingual, dayOf, type Language, type ReadingOverTime } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { type Said, saidText, say } from '../audit/said.ts';
import { day } from '../audit/words.ts';
import { failed } from '../io/exit.ts';
import type { Runner } from '../io/runner.ts';
import { withHistory } from '../io/with-history.ts';
import { titleOf } from '../show/title.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly lang: Language;
  readonly json?: boolean;
}

const acts: Readonly<Record<ReadingOverTime['act'], Bilingual>> = {
  written: { vi: 'ghi lần đầu', en: 'first written' },
  corrected: { vi: 'sửa', en: 'corrected' },
  recalled: { vi: 'thu hồi', en: 'recalled' },
  restored: { vi: 'khôi phục', en: 'restored' },
};

const readingSaid = (reading: ReadingOverTime): Said => {
  const { act, knownFrom, by, actor, reason, document, reads } = reading;
  const known = day(dayOf(knownFrom));
  const more = [document?.document, reason].filter((part) => part !== undefined).join('; ');
  const because = more === '' ? '' : ` (${more})`;
  const text = reads === undefined ? '–' : `${reads.effectiveOn} ${JSON.stringify(reads.data)}`;
  return say(
    `biết từ ${known.vi}: ${acts[act].vi}, ${actor}${because}`,
    `known from ${known.en}: ${acts[act].en}, by ${actor}${because}`,
    { events: [by], below: [say(text, text)] },
  );
};

/** `donghanh readings FACT`: every reading of a fact, and which one stands. */
export const readingsCommand = (runner: Runner): Command =>
  new Command('readings')
    .description('every reading of a fact: as written, as corrected or recalled, and which stands')
    .argument('<fact>', 'the name of a fact: assignment-so-gtvt~keng-du-16822@0')
    .addOption(options.store())
    .addOption(options.lang())
    .addOption(options.json())
    .action((fact: string, given: Options) =>
      runner.run(given, () =>
        withHistory(given.store, 'read', async (ledger) => {
          const found = await ledger.readings(fact)();
          if (E.isLeft(found)) return E.left(failed(found.left));
          const { event, type, readings } = found.right;
          const title = titleOf(type);
          const said = say(`${title.vi} (${event})`, `${title.en} (${event})`, {
            below: readings.map(readingSaid),
          });
          return E.right({ json: found.right, text: saidText([said], given.lang) });
        }),
      ),
    );
