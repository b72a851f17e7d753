import {
  defaultPolicy,
  effectiveness,
  type FlagFinding,
  FlagKind,
  type FlagsView,
  type Language,
} from '@donghanh/core';
import { Command, Option } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../io/ask.ts';
import { refusedRun } from '../io/exit.ts';
import type { Runner } from '../io/runner.ts';
import { withHistory } from '../io/with-history.ts';
import { options } from './options.ts';
import { readPolicy } from './read-policy.ts';

const verdicts = ['RAISED', 'NOT_RAISED', 'UNKNOWN', 'DISPUTED', 'EXCUSED', 'NOT_DUE'] as const;

interface Options {
  readonly store: string;
  readonly on: string;
  readonly knownAt?: string;
  readonly agency?: string;
  readonly period?: string;
  readonly verdict: readonly string[];
  readonly policy?: string;
  readonly lang: Language;
  readonly json?: boolean;
  readonly quarantine?: boolean;
}

const wanted =
  (given: Options) =>
  (finding: FlagFinding): boolean =>
    (given.agency === undefined || finding.agency === given.agency) &&
    (given.period === undefined || finding.period === given.period) &&
    given.verdict.includes(finding.verdict);

const countsText = (view: FlagsView, lang: Language): string =>
  (['N', 'I'] as const)
    .map(
      (flag) =>
        `${flag} (${FlagKind.labels[flag][lang]}): ${verdicts.map((verdict) => `${verdict} ${view.counts[flag][verdict]}`).join(', ')}\n`,
    )
    .join('');

const findingText = (finding: FlagFinding, lang: Language): string =>
  `${finding.flag} ${finding.period} ${finding.verdict}${finding.stage === undefined ? '' : ` (${finding.stage})`}${finding.reconstructed ? (lang === 'vi' ? ' [có phần tái dựng]' : ' [partly reconstructed]') : ''}\n  ${finding.explanation[lang]}\n`;

/** `donghanh flags`: which units were assigned and did not help, or without effect, and why. */
export const flagsCommand = (runner: Runner): Command =>
  new Command('flags')
    .description(
      'the two flags with their evidence: did not help (N), not yet really effective (I)',
    )
    .addOption(options.store())
    .addOption(options.on().makeOptionMandatory())
    .addOption(options.knownAt())
    .option('--agency <id>', 'only this agency')
    .option('--period <year>', 'only this period')
    .addOption(
      new Option('--verdict <verdicts...>', 'only these verdicts')
        .choices(verdicts)
        .default(['RAISED'] as string[]),
    )
    .option('--policy <file>', 'judge under this policy (JSON) instead of the default one')
    .addOption(options.lang())
    .addOption(options.quarantine())
    .addOption(options.json())
    .action((given: Options) =>
      runner.run(given, async (terminal) => {
        const policy =
          given.policy === undefined ? E.right(defaultPolicy) : readPolicy(given.policy);
        if (E.isLeft(policy)) return E.left(refusedRun(policy.left, 'InvalidPolicy'));
        return withHistory(given.store, 'read', async (ledger) => {
          const answer = await ask(
            terminal,
            ledger,
            effectiveness(policy.right),
            given,
            'xét cảnh báo',
          );
          if (E.isLeft(answer)) return answer;
          const { view } = answer.right;
          const findings = view.findings.filter(wanted(given));
          return E.right({
            json: { ...view, findings, head: answer.right.head },
            text:
              countsText(view, given.lang) +
              findings.map((finding) => `\n${findingText(finding, given.lang)}`).join(''),
          });
        });
      }),
    );
