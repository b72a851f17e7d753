import type { Language } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { exit, type Failed } from '../io/exit.ts';
import type { Answer, Runner } from '../io/runner.ts';
import type { Terminal } from '../io/terminal.ts';
import { csvMeant, csvVerified } from '../report/verify/csv.ts';
import { fileVerified } from '../report/verify/file.ts';
import { foundText } from '../report/verify/found.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly policy?: string;
  readonly lang: Language;
  readonly quarantine?: boolean;
  readonly json?: boolean;
}

const verify = async (
  terminal: Terminal,
  name: string,
  given: Options,
): Promise<E.Either<Failed, Answer>> => {
  const tables = csvMeant(name);
  const found = await (tables === undefined
    ? fileVerified(terminal, name, given)
    : csvVerified(terminal, tables, given));
  if (E.isLeft(found)) return found;
  const text = foundText(name, found.right, given.lang);
  return found.right.verdict === 'differs'
    ? E.left({
        exit: exit.refused,
        message: text.trimEnd(),
        failure: { _tag: 'ReportDiffers', ...found.right },
      })
    : E.right({ json: found.right, text });
};

/**
 * `donghanh verify-report FILE`: whether a file is what this history gives, and which figures differ.
 * The file itself says what it was made from: the report, the two dates, the place in the history; for
 * CSV the `datapackage.json` beside it does.
 */
export const verifyReportCommand = (runner: Runner): Command =>
  new Command('verify-report')
    .description(
      'check the file of a report against the history: the same, or which figures differ',
    )
    .argument(
      '<file>',
      'a report as html, markdown, text, json, docx, xlsx, pdf or IATI; a folder of CSV or one of its tables',
    )
    .addOption(options.store())
    .option('--policy <file>', 'the policy (JSON) under which the flags were judged')
    .addOption(options.lang())
    .addOption(options.quarantine())
    .addOption(options.json())
    .action((file: string, given: Options) =>
      runner.run(given, (terminal) => verify(terminal, file, given)),
    );
