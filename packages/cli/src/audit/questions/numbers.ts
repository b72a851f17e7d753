import {
  type Bilingual,
  documentNumbers,
  type NumberConflict,
  type OtherNumber,
  type ReadIn,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const ways: Readonly<Record<OtherNumber['how'], Bilingual>> = {
  printed: { vi: 'in trên văn bản là', en: 'printed on it as' },
  cited: { vi: 'được viện dẫn là', en: 'cited as' },
  corrected: { vi: 'đính chính:', en: 'put right:' },
};

const where = ({ ref, note }: ReadIn): string => {
  const parts = [ref, note].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
};

const otherOf = ({ as, how, on, source, event }: OtherNumber): Said =>
  say(
    `${ways[how].vi} “${as}” (${day(on).vi})${where(source)}`,
    `${ways[how].en} “${as}” (${day(on).en})${where(source)}`,
    { events: [event] },
  );

const conflictOf = (conflict: NumberConflict): Said => {
  const { kind, used, issuedOn, issuer, uncertainDate, source, others, event } = conflict;
  const number = used ?? conflict.document;
  const which =
    used === undefined
      ? { vi: 'không nguồn nào nêu số', en: 'no source gives a number' }
      : { vi: `dùng “${used}”`, en: `“${used}” is used` };
  const days = uncertainDate?.candidates.map((date) => day(date));
  return say(
    `${kind} ${number} ngày ${day(issuedOn).vi} của ${issuer}: ${which.vi}${where(source)}`,
    `${kind} ${number} of ${day(issuedOn).en} by ${issuer}: ${which.en}${where(source)}`,
    {
      events: [event],
      below: [
        ...(days === undefined || uncertainDate === undefined
          ? []
          : [
              say(
                `ngày chưa chắc: ${days.map(({ vi }) => vi).join(' hoặc ')}; ${uncertainDate.note}`,
                `uncertain date: ${days.map(({ en }) => en).join(' or ')}; ${uncertainDate.note}`,
              ),
            ]),
        ...others.map(otherOf),
      ],
    },
  );
};

/** §11 question 14. */
export const numbers: LedgerQuestion = {
  number: 14,
  name: 'numbers',
  asks: {
    vi: 'Hai nguồn nêu số khác nhau cho cùng một văn bản: dùng số nào, vì sao?',
    en: 'Two sources give different numbers for the same act: which was used, and why?',
  },
  needsDay: false,
  takes: (command) => command.argument('[document]', 'its id or number (left out: every document)'),
  answer: async ({ ledger, terminal, words: [document], given }) => {
    const answer = await ask(terminal, ledger, documentNumbers, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const found = view.conflicts.filter(
      (one) =>
        document === undefined ||
        one.document === document ||
        one.used === document ||
        one.others.some(({ as }) => as.startsWith(document)),
    );
    const asked = asOfWords(view.asOf);
    const none = say('không có văn bản nào', 'there are none');
    return E.right({
      data: { ...view, conflicts: found },
      said: [
        say(
          `Văn bản được in hoặc viện dẫn dưới nhiều số, ngày, ${asked.vi}:`,
          `Documents printed or cited under several numbers or dates, ${asked.en}:`,
          { below: found.length === 0 ? [none] : found.map(conflictOf) },
        ),
      ],
    });
  },
};
