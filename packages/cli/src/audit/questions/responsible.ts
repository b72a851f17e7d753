import {
  AssignmentForm,
  type AssignmentNow,
  type Bilingual,
  formatAmount,
  type Responsible,
  responsibleFor,
  SuccessionRule,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { communeMeant } from '../../io/which.ts';
import { succeededWords, successionHeads } from '../../show/succession-words.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const basisOf = ({ basis }: AssignmentNow): Bilingual => {
  const place = [basis.article, basis.annexLine].filter((part) => part !== undefined).join(', ');
  const number = basis.number ?? basis.document;
  const where = place === '' ? '' : `, ${place}`;
  return {
    vi: `theo ${number}${where}${basis.signer === undefined ? '' : `, người ký: ${basis.signer}`}`,
    en: `under ${number}${where}${basis.signer === undefined ? '' : `, signed by ${basis.signer}`}`,
  };
};

/** What later acts did to the document it rests on. */
const fateOf = ({ basis }: AssignmentNow): readonly Said[] => [
  ...(basis.replacedBy === undefined
    ? []
    : [
        say(
          `văn bản sau này được thay thế bởi ${basis.replacedBy}`,
          `the document was later replaced by ${basis.replacedBy}`,
        ),
      ]),
  ...(basis.recalled ? [say('văn bản sau này bị thu hồi', 'the document was later recalled')] : []),
];

const lineOf = (assignment: AssignmentNow): Said => {
  const { agencyName, form, from, until, delivered } = assignment;
  const [basis, begun] = [basisOf(assignment), day(from)];
  const end = until === undefined ? undefined : day(until);
  const name = AssignmentForm.labels[form];
  return say(
    `${agencyName}: ${name.vi} từ ${begun.vi}${end === undefined ? '' : ` đến trước ${end.vi}`}, ${basis.vi}`,
    `${agencyName}: ${name.en} from ${begun.en}${end === undefined ? '' : ` until before ${end.en}`}, ${basis.en}`,
    {
      events: [...new Set([...assignment.events, ...delivered.events])].sort(),
      below: [
        ...fateOf(assignment),
        say(
          `đã bàn giao ${formatAmount(delivered.value, 'vi')}${delivered.reconstructed > 0 ? `, trong đó tái dựng ${formatAmount(delivered.reconstructed, 'vi')}` : ''}`,
          `delivered ${formatAmount(delivered.value, 'en')}${delivered.reconstructed > 0 ? `, of it reconstructed ${formatAmount(delivered.reconstructed, 'en')}` : ''}`,
        ),
      ],
    },
  );
};

/** Who helps by succession, and what nobody has. */
const succeededOf = ({ bySuccession = [], orphaned = [] }: Responsible): readonly Said[] => [
  ...(bySuccession.length === 0
    ? []
    : [
        say(successionHeads.helpers.vi, successionHeads.helpers.en, {
          below: bySuccession.map((helper) => {
            const { vi, en } = succeededWords(helper);
            return say(vi, en, { events: helper.events });
          }),
        }),
      ]),
  ...(orphaned.length === 0
    ? []
    : [
        say(successionHeads.orphaned.vi, successionHeads.orphaned.en, {
          below: orphaned.map(({ agencyName, communeName, fate, events }) => {
            const why = SuccessionRule.labels[fate.rule];
            const pair = `${agencyName} – ${communeName}`;
            return say(`${pair}: ${why.vi}`, `${pair}: ${why.en}`, {
              events: [...new Set([...events, ...fate.events])].sort(),
            });
          }),
        }),
      ]),
];

const saidOf = (view: Responsible): readonly Said[] => {
  const asked = asOfWords(view.asOf);
  const place = `${view.communeName} (${[view.communeCode, view.district].filter((part) => part !== '').join(', ')})`;
  return [
    say(
      `Ai được giao giúp xã ${place}, ${asked.vi}:`,
      `Responsible for the commune ${place}, ${asked.en}:`,
      {
        below:
          view.responsible.length === 0
            ? [say('không có đơn vị nào', 'nobody')]
            : view.responsible.map(lineOf),
      },
    ),
    ...succeededOf(view),
    ...(view.before.length === 0
      ? []
      : [say('Trước đó:', 'Before:', { below: view.before.map(lineOf) })]),
  ];
};

/** §11 question 1. */
export const responsible: LedgerQuestion = {
  number: 1,
  name: 'responsible',
  asks: {
    vi: 'Ai được giao giúp một xã vào một ngày, theo văn bản, điều, dòng phụ lục nào; ai ký; sau đó có bị thay thế, đính chính, thu hồi không?',
    en: 'Who was responsible for a commune on a day, under which document, article and annex line; who signed; was it later replaced, corrected, recalled?',
  },
  needsDay: true,
  takes: (command) => command.argument('<commune>', 'its id, GSO code or name'),
  answer: async ({ ledger, terminal, words: [commune = ''], given }) => {
    const meant = await communeMeant(terminal, ledger, commune, given.on);
    if (E.isLeft(meant)) return meant;
    const projection = responsibleFor(meant.right.commune);
    const answer = await ask(terminal, ledger, projection, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    return E.right({ data: answer.right.view, said: saidOf(answer.right.view) });
  },
};
