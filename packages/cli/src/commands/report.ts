import { writeFileSync } from 'node:fs';
import {
  defaultPolicy,
  effectiveness,
  type Language,
  type Ledger,
  LocalDate,
  type Replay,
  tenYearSummary,
} from '@donghanh/core';
import {
  buildFlags,
  buildTenYearSummary,
  type LogPosition,
  type ReportModel,
  renderHtml,
  renderJson,
  renderMarkdown,
  type TotalsDoNotAgree,
} from '@donghanh/reporting';
import { Argument, Command, Option } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../io/ask.ts';
import { type Failed, failed, refusedRun } from '../io/exit.ts';
import type { Runner } from '../io/runner.ts';
import type { Terminal } from '../io/terminal.ts';
import { withHistory } from '../io/with-history.ts';
import { options } from './options.ts';
import { readPolicy } from './read-policy.ts';

interface Options {
  readonly store: string;
  readonly on: string;
  readonly knownAt?: string;
  readonly from: string;
  readonly format: 'html' | 'markdown' | 'json';
  readonly out?: string;
  readonly policy?: string;
  readonly lang: Language;
  readonly quarantine?: boolean;
  readonly json?: boolean;
}

const renderers: Readonly<Record<Options['format'], (m: ReportModel, lang: Language) => string>> = {
  html: (model, lang) => renderHtml(model, { lang }),
  markdown: (model, lang) => renderMarkdown(model, { lang }),
  json: (model) => renderJson(model),
};

const modelOf = <View>(
  answer: Replay<View>,
  build: (
    view: View,
    options: { readonly log?: LogPosition },
  ) => E.Either<TotalsDoNotAgree, ReportModel>,
): E.Either<Failed, ReportModel> => {
  const log =
    answer.head === undefined ? {} : { log: { position: answer.head, events: answer.events } };
  return E.mapLeft((failure: TotalsDoNotAgree) => failed(failure))(build(answer.view, log));
};

const summary = async (terminal: Terminal, ledger: Ledger, given: Options) => {
  if (!LocalDate.is(given.from)) {
    return E.left(
      refusedRun(`--from: expected a day that exists, YYYY-MM-DD, found "${given.from}"`),
    );
  }
  const projection = tenYearSummary({ from: given.from });
  const answer = await ask(terminal, ledger, projection, given, 'tổng hợp');
  return E.isLeft(answer) ? answer : modelOf(answer.right, buildTenYearSummary);
};

const flags = async (terminal: Terminal, ledger: Ledger, given: Options) => {
  const policy = given.policy === undefined ? E.right(defaultPolicy) : readPolicy(given.policy);
  if (E.isLeft(policy)) return E.left(refusedRun(policy.left, 'InvalidPolicy'));
  const answer = await ask(terminal, ledger, effectiveness(policy.right), given, 'xét cảnh báo');
  return E.isLeft(answer) ? answer : modelOf(answer.right, buildFlags);
};

const write = (file: string, text: string): E.Either<Failed, void> => {
  try {
    writeFileSync(file, text);
    return E.right(undefined);
  } catch (error) {
    return E.left(
      refusedRun(`${file} could not be written: ${(error as Error).message}`, 'CannotWrite'),
    );
  }
};

/** `donghanh report summary|flags`: a report as a file or on the standard output. */
export const reportCommand = (runner: Runner): Command =>
  new Command('report')
    .description('make a report: the ten-year summary, or the flags with their evidence')
    .addArgument(new Argument('<kind>', 'which report').choices(['summary', 'flags']))
    .addOption(options.store())
    .addOption(options.on().makeOptionMandatory())
    .addOption(options.knownAt())
    .option('--from <day>', 'first day of the summary', '2012-01-01')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['html', 'markdown', 'json'])
        .default('markdown'),
    )
    .option('-o, --out <file>', 'write to this file (default: the standard output)')
    .option('--policy <file>', 'judge flags under this policy (JSON) instead of the default one')
    .addOption(options.lang())
    .addOption(options.quarantine())
    .addOption(options.json())
    .action((kind: string, given: Options) =>
      runner.run(given, async (terminal) => {
        const model = await withHistory(given.store, 'read', (ledger) =>
          kind === 'flags' ? flags(terminal, ledger, given) : summary(terminal, ledger, given),
        );
        if (E.isLeft(model)) return model;
        const text = renderers[given.format](model.right, given.lang);
        if (given.out === undefined) return E.right({ json: model.right, text });
        const written = write(given.out, text);
        if (E.isLeft(written)) return written;
        return E.right({
          json: { file: given.out, hash: model.right.hash },
          text: `${given.out}: ${model.right.title[given.lang]} (SHA-256 ${model.right.hash})\n`,
        });
      }),
    );
