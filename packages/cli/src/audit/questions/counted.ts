import {
  type Bilingual,
  type FigurePart,
  formatAmount,
  type JointGift,
  type PossibleDouble,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Names } from '../names.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';
import { traced } from './figure.ts';

const shares: Readonly<Record<'stated' | 'notSplit', Bilingual>> = {
  stated: { vi: 'phần đã nêu', en: 'a stated share' },
  notSplit: { vi: 'chung, chưa tách giá trị', en: 'joint, value not split' },
};

const countedAs: Readonly<Record<FigurePart, Bilingual>> = {
  counted: { vi: 'tính', en: 'counted' },
  unvalued: { vi: 'không có giá trị', en: 'no value' },
  countedElsewhere: { vi: 'đã tính ở khoản khác', en: 'counted elsewhere' },
  voluntary: { vi: 'tự nguyện', en: 'voluntary' },
  budget: { vi: 'vốn chương trình', en: 'programme budget' },
};

const giftOf = ({ gift, counted, contributions }: JointGift, names: Names): Said =>
  say(
    `Quà chung ${gift}: cộng vào tổng ${formatAmount(counted, 'vi')}, một lần`,
    `Joint gift ${gift}: adds ${formatAmount(counted, 'en')} to the total, once`,
    {
      below: contributions.map(({ agency, commune, share, value, part, event }) => {
        const who = `${names.agency(agency)} → ${names.commune(commune)}`;
        const [vi, en] =
          value === undefined ? ['–', '–'] : [formatAmount(value, 'vi'), formatAmount(value, 'en')];
        return say(
          `${who}: ${vi} (${shares[share].vi}; ${countedAs[part].vi})`,
          `${who}: ${en} (${shares[share].en}; ${countedAs[part].en})`,
          { events: [event] },
        );
      }),
    },
  );

const doubleOf = ({ commune, on, value, agencies, events }: PossibleDouble, names: Names): Said => {
  const who = agencies.map(names.agency).join(', ');
  return say(
    `${day(on).vi}, xã ${names.commune(commune)}: ${formatAmount(value, 'vi')} của ${who} có thể ghi hai lần`,
    `${day(on).en}, ${names.commune(commune)}: ${formatAmount(value, 'en')} of ${who} may be entered twice`,
    { events },
  );
};

const orNone = (below: readonly Said[]): readonly Said[] =>
  below.length === 0 ? [say('không có', 'none')] : below;

/** §11 question 7. */
export const counted: LedgerQuestion = {
  number: 7,
  name: 'counted',
  asks: {
    vi: 'Một món quà có bị tính cho hai đơn vị hoặc hai xã không; quà chung được chia thế nào?',
    en: 'Was a gift counted for two agencies or two communes; how were joint gifts split?',
  },
  needsDay: true,
  takes: (command) =>
    command
      .option('--from <day>', 'the first day of the span', '2012-01-01')
      .option('--agency <agency>', 'only help of this agency')
      .option('--commune <commune>', 'only help to this commune'),
  answer: async (asked) => {
    const found = await traced(asked);
    if (E.isLeft(found)) return found;
    const { view, names } = found.right;
    const { jointGifts, possibleDoubles } = view;
    const when = asOfWords(view.asOf);
    return E.right({
      data: { asOf: view.asOf, filter: view.filter, jointGifts, possibleDoubles },
      said: [
        say(
          `Quà của nhiều đơn vị hoặc cho nhiều xã, ${when.vi}:`,
          `Gifts of several agencies or to several communes, ${when.en}:`,
          {
            below: orNone(jointGifts.map((gift) => giftOf(gift, names))),
          },
        ),
        say(
          'Khoản giống hệt nhau, cần người xem lại:',
          'Gifts alike in everything, for a person to look at:',
          {
            below: orNone(possibleDoubles.map((one) => doubleOf(one, names))),
          },
        ),
      ],
    });
  },
};
