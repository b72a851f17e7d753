import {
  type Bilingual,
  type DecisionOutcome,
  type ExplainedDecision,
  type Language,
  type Recorded,
  refOf,
} from '@donghanh/core';
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

const factSaid = (fact: Recorded): Said => {
  const [title, on] = [titleOf(fact.type), day(fact.effectiveOn)];
  return say(`${on.vi}: ${title.vi}`, `${on.en}: ${title.en}`, { events: [refOf(fact)] });
};

const outcomeSaid = (outcome: DecisionOutcome): Bilingual => {
  switch (outcome._tag) {
    case 'same':
      return { vi: 'cùng kết quả', en: 'the same events' };
    case 'other':
      return {
        vi: `kết quả khác ở ${outcome.differs.join(', ')}`,
        en: `other events, in ${outcome.differs.join(', ')}`,
      };
    case 'refused': {
      const { vi, en } = outcome.refusal.sentence;
      return { vi: `bị từ chối: ${vi}`, en: `refused: ${en}` };
    }
    case 'malformed':
      return {
        vi: 'lệnh không còn đúng khuôn mẫu ngày nay',
        en: 'the command does not fit today’s form',
      };
  }
};

const saidOf = (decision: ExplainedDecision): readonly Said[] => {
  const { command, title, input, events, before, seen, asKnownThen, asKnownNow } = decision;
  const [then, now] = [outcomeSaid(asKnownThen), outcomeSaid(asKnownNow)];
  const until = seen === undefined ? '–' : String(seen);
  return [
    say(`${title.vi} (${command})`, `${title.en} (${command})`, {
      below: [
        say(`lệnh: ${JSON.stringify(input)}`, `the command: ${JSON.stringify(input)}`),
        say(
          `sổ đơn vị, văn bản, phạm vi đã xem đến vị trí ${until}`,
          `the registers had been read up to position ${until}`,
        ),
      ],
    }),
    say('Đã ghi:', 'It recorded:', { below: events.map(factSaid) }),
    say(
      `Dựa trên ${before.length} sự kiện trước đó:`,
      `It rested on ${before.length} earlier facts:`,
      {
        below: before.map(factSaid),
      },
    ),
    say(
      `Quyết lại theo quy tắc ngày nay, với điều đã biết khi đó: ${then.vi}`,
      `Decided again by today’s rules, on what was known then: ${then.en}`,
    ),
    say(
      `Quyết lại theo quy tắc ngày nay, với điều đã biết ngày nay: ${now.vi}`,
      `Decided again by today’s rules, on what is known today: ${now.en}`,
    ),
  ];
};

/** `donghanh explain FACT`: what a decision saw, the rule it used, and what it would be today. */
export const explainCommand = (runner: Runner): Command =>
  new Command('explain')
    .description('make a decision again: what it saw, what it recorded, what it would be today')
    .argument('<fact>', 'the name of a fact (assignment-so-gtvt~keng-du-16822@0) or a command id')
    .addOption(options.store())
    .addOption(options.lang())
    .addOption(options.json())
    .action((fact: string, given: Options) =>
      runner.run(given, () =>
        withHistory(given.store, 'read', async (ledger) => {
          const decision = await ledger.explain(fact)();
          if (E.isLeft(decision)) return E.left(failed(decision.left));
          return E.right({
            json: decision.right,
            text: saidText(saidOf(decision.right), given.lang),
          });
        }),
      ),
    );
