import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { options } from '../commands/options.ts';
import type { Runner } from '../io/runner.ts';
import { withHistory } from '../io/with-history.ts';
import { questions } from './all-questions.ts';
import type { Given, Question } from './question.ts';
import { saidText } from './said.ts';

const listOfQuestions = (): string =>
  [
    '',
    'The questions, by number or name (Vietnamese by default, --lang en for English, --json for programs):',
    ...questions.map(
      ({ number, name, asks }) => `  ${String(number).padStart(2)}  ${name.padEnd(15)} ${asks.en}`,
    ),
    '',
    'Examples:',
    '  donghanh audit responsible "Keng Đu" --on 2015-01-24 --store nghe-an.db',
    '  donghanh audit 3 kho-bac 2012 --on 2022-06-28 --store nghe-an.db --lang en',
  ].join('\n');

const questionCommand = (runner: Runner, question: Question): Command => {
  const { number, name, asks, needsDay } = question;
  const command = new Command(name)
    .alias(String(number))
    .description(`question ${number}: ${asks.en}`);
  return question
    .takes(command)
    .addOption(options.store())
    .addOption(needsDay ? options.on().makeOptionMandatory() : options.on())
    .addOption(options.knownAt())
    .addOption(options.quarantine())
    .addOption(options.lang())
    .addOption(options.json())
    .action((...called: readonly unknown[]) => {
      // Commander gives the words, then the options, then the command itself.
      const words = called.slice(0, -2) as readonly (string | undefined)[];
      const given = called.at(-2) as Given;
      return runner.run(given, async (terminal) => {
        const asked = { terminal, words, given };
        const answer =
          'ofFile' in question
            ? await question.ofFile(asked)
            : await withHistory(given.store, 'read', (ledger) =>
                question.answer({ ...asked, ledger }),
              );
        if (E.isLeft(answer)) return answer;
        const { data, said } = answer.right;
        return E.right({
          json: { question: number, name, asks, answer: data },
          text: saidText(said, given.lang),
        });
      });
    });
};

/** `donghanh audit`: the sixteen questions of an auditor, from a store or an exported file. */
export const auditCommand = (runner: Runner): Command => {
  const command = new Command('audit')
    .description('answer the questions of an auditor, each with the facts behind it')
    .addHelpText('after', listOfQuestions);
  for (const question of questions) command.addCommand(questionCommand(runner, question));
  return command;
};
