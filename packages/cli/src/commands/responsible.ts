import {
  dayOf,
  formatDate,
  type Language,
  type Responsible,
  responsibleFor,
  SuccessionRule,
} from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../io/ask.ts';
import type { Runner } from '../io/runner.ts';
import { communeMeant } from '../io/which.ts';
import { withHistory } from '../io/with-history.ts';
import { assignmentText } from '../show/assignment-text.ts';
import { succeededWords, successionHeads } from '../show/succession-words.ts';
import { options } from './options.ts';

interface Options {
  readonly store: string;
  readonly on: string;
  readonly knownAt?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Who helps by succession, and what nobody has; nothing where no commune went into this one. */
const succeededText = (view: Responsible, lang: Language): string => {
  const { bySuccession = [], orphaned = [] } = view;
  const lines = [
    ...(bySuccession.length === 0 ? [] : [successionHeads.helpers[lang]]),
    ...bySuccession.map((helper) => `  • ${succeededWords(helper)[lang]}`),
    ...(orphaned.length === 0 ? [] : [successionHeads.orphaned[lang]]),
    ...orphaned.map(
      ({ agencyName, communeName, fate }) =>
        `  • ${agencyName} – ${communeName}: ${SuccessionRule.labels[fate.rule][lang]}`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

const textOf = (view: Responsible, given: Options): string => {
  const vi = given.lang === 'vi';
  const day = formatDate(given.on, given.lang, 'short');
  const known =
    given.knownAt === undefined
      ? vi
        ? 'theo mọi điều đã biết đến nay'
        : 'with all that is known to date'
      : `${vi ? 'theo những gì đã biết đến hết' : 'with what was known by the end of'} ${formatDate(dayOf(view.asOf.knownAt), given.lang, 'short')}`;
  const place = `${vi ? 'xã' : 'commune'} ${view.communeName} (${view.communeCode}${view.district === '' ? '' : `, ${view.district}`})`;
  const head = vi
    ? `Đơn vị được giao giúp đỡ ${place} vào ngày ${day}, ${known}:\n`
    : `Responsible for ${place} on ${day}, ${known}:\n`;
  const none = vi ? '  (không có)\n' : '  (none)\n';
  const list = (assignments: Responsible['responsible']): string =>
    assignments.map((a) => assignmentText(a, given.lang)).join('');
  return (
    head +
    (view.responsible.length === 0 ? none : list(view.responsible)) +
    succeededText(view, given.lang) +
    (view.before.length === 0 ? '' : `${vi ? 'Trước đó' : 'Before'}:\n${list(view.before)}`)
  );
};

/** `donghanh responsible COMMUNE --on DAY`: auditor question 1. */
export const responsibleCommand = (runner: Runner): Command =>
  new Command('responsible')
    .description('who was responsible for a commune on a day, on what document, as known when')
    .argument('<commune>', 'its id, GSO code or name')
    .addOption(options.store())
    .addOption(options.on().makeOptionMandatory())
    .addOption(options.knownAt())
    .addOption(options.lang())
    .addOption(options.json())
    .action((commune: string, given: Options) =>
      runner.run(given, (terminal) =>
        withHistory(given.store, 'read', async (ledger) => {
          const meant = await communeMeant(terminal, ledger, commune, given.on);
          if (E.isLeft(meant)) return meant;
          const projection = responsibleFor(meant.right.commune);
          const answer = await ask(terminal, ledger, projection, given, 'đọc lịch sử');
          if (E.isLeft(answer)) return answer;
          const { view, events, head } = answer.right;
          return E.right({
            json: { ...view, events, head },
            text: textOf(view, given),
          });
        }),
      ),
    );
