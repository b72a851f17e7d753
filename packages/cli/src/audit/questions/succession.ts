import {
  type Bilingual,
  type CommuneHelpers,
  type DutyFate,
  type EndedAgency,
  type EndedCommune,
  type Fate,
  formatAmount,
  type Helper,
  type PromiseFate,
  type Succession,
  SuccessionRule,
  succession as view,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { agencyMeant, communeMeant } from '../../io/which.ts';
import { type Names, namesOn } from '../names.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const ways: Readonly<Record<Fate['how'], Bilingual>> = {
  carried: { vi: 'tiếp tục', en: 'goes on' },
  transferred: { vi: 'chuyển giao', en: 'transferred' },
  ended: { vi: 'đã chấm dứt', en: 'ended' },
  orphaned: { vi: 'CHƯA CÓ AI NHẬN', en: 'WITH NOBODY' },
};

const fateOf = (fate: Fate, names: Names): Bilingual => {
  const { how, rule, commune, agency, document } = fate;
  const where = commune === undefined ? '' : ` → ${names.commune(commune)}`;
  const who = agency === undefined ? '' : ` → ${names.agency(agency)}`;
  const by = document === undefined ? '' : ` (${document.document})`;
  const why = SuccessionRule.labels[rule];
  return {
    vi: `${ways[how].vi}${where}${who}${by}: ${why.vi}`,
    en: `${ways[how].en}${where}${who}${by}: ${why.en}`,
  };
};

const dutyOf = (duty: DutyFate, names: Names): Said => {
  const fate = fateOf(duty.fate, names);
  const pair = `${duty.agencyName} – ${duty.communeName} (${duty.communeCode})`;
  return say(`phân công ${pair}: ${fate.vi}`, `assignment ${pair}: ${fate.en}`, {
    events: [...new Set([...duty.events, ...duty.fate.events])],
  });
};

const promiseOf = (promise: PromiseFate, names: Names): Said => {
  const fate = fateOf(promise.fate, names);
  const [vi, en] =
    promise.owed === undefined
      ? ['chưa giao', 'not delivered']
      : [`còn ${formatAmount(promise.owed, 'vi')}`, `${formatAmount(promise.owed, 'en')} owed`];
  const kind =
    promise.kind === 'pledge'
      ? { vi: 'đăng ký', en: 'pledge' }
      : { vi: 'cam kết', en: 'commitment' };
  return say(
    `${kind.vi} ${day(promise.on).vi} của ${promise.agencyName} cho xã ${promise.communeName}, ${vi}: ${fate.vi}`,
    `${kind.en} of ${day(promise.on).en} by ${promise.agencyName} to ${promise.communeName}, ${en}: ${fate.en}`,
    { events: promise.events },
  );
};

type Ended = EndedCommune | EndedAgency;

const becameOf = (ended: Ended, names: Names): Bilingual => {
  const on = day(ended.on);
  const into = ended.heirs.map(({ unit }) =>
    'commune' in ended ? names.commune(unit) : names.agency(unit),
  );
  const to = into.length === 0 ? '' : ` → ${into.join(', ')}`;
  const act = ended.document === undefined ? '' : ` (${ended.document.document})`;
  return { vi: `không còn từ ${on.vi}${to}${act}`, en: `ended on ${on.en}${to}${act}` };
};

const nameOf = (ended: Ended): Bilingual =>
  'commune' in ended
    ? {
        vi: `Xã ${ended.communeName} (${ended.communeCode})`,
        en: `Commune ${ended.communeName} (${ended.communeCode})`,
      }
    : { vi: ended.agencyName, en: ended.agencyName };

const countOf = (vi: string, en: string, count: number): readonly Said[] =>
  count === 0 ? [] : [say(`${vi}: ${count}`, `${en}: ${count}`)];

/** Needs, surveys and outcomes all go where the commune goes: they are counted, `--json` has each. */
const landOf = (ended: Ended): readonly Said[] =>
  'commune' in ended
    ? [
        ...countOf(
          'khảo sát nhu cầu đi theo',
          'surveys of needs that follow',
          ended.surveys.length,
        ),
        ...countOf('nhu cầu còn mở đi theo', 'open needs that follow', ended.needs.length),
        ...countOf(
          'kết quả đo ở địa bàn cũ, không so với số của cả xã mới',
          'results measured in the former territory, not to be compared with the whole successor',
          ended.outcomes.length,
        ),
      ]
    : [];

const endedOf = (ended: Ended, names: Names): Said => {
  const [name, became] = [nameOf(ended), becameOf(ended, names)];
  return say(`${name.vi}: ${became.vi}`, `${name.en}: ${became.en}`, {
    events: [ended.event],
    below: [
      ...ended.assignments.map((duty) => dutyOf(duty, names)),
      ...ended.promises.map((promise) => promiseOf(promise, names)),
      ...landOf(ended),
    ],
  });
};

const helperOf = ({ agencyName, from, succeeded, events }: Helper): Said => {
  const begun = day(from);
  if (succeeded === undefined) {
    return say(`${agencyName}, từ ${begun.vi}`, `${agencyName}, from ${begun.en}`, { events });
  }
  const rule = SuccessionRule.labels[succeeded.rule];
  return say(
    `${agencyName}, từ ${begun.vi}, trước là của xã ${succeeded.former.communeName} (${succeeded.former.communeCode}): ${rule.vi}`,
    `${agencyName}, from ${begun.en}, formerly of ${succeeded.former.communeName} (${succeeded.former.communeCode}): ${rule.en}`,
    { events },
  );
};

const helpersSaid = (one: CommuneHelpers, names: Names): Said =>
  say(
    `Xã ${one.communeName} (${one.communeCode}) có ${one.helpers.length} đơn vị giúp:`,
    `Commune ${one.communeName} (${one.communeCode}) has ${one.helpers.length} helpers:`,
    {
      below: [...one.helpers.map(helperOf), ...one.orphaned.map((duty) => dutyOf(duty, names))],
    },
  );

/** Only units of which something was open. */
const hadSomething = (ended: Ended): boolean =>
  ended.assignments.length + ended.promises.length > 0;

const saidOf = (
  { communes, agencies, helpers }: Pick<Succession, 'communes' | 'agencies' | 'helpers'>,
  names: Names,
): readonly Said[] => [
  ...[...communes, ...agencies].map((ended) => endedOf(ended, names)),
  ...helpers.map((one) => helpersSaid(one, names)),
];

/** §11 question 8. */
export const succession: LedgerQuestion = {
  number: 8,
  name: 'succession',
  asks: {
    vi: 'Xã (đơn vị) không còn: phân công, nhu cầu, số liệu trước hỗ trợ và các khoản chưa giao của nó đi đâu?',
    en: 'A commune or agency no longer exists: where did its assignments, needs, baselines and debts (undelivered pledges) go?',
  },
  needsDay: true,
  takes: (command) =>
    command.argument('[unit]', 'a commune or an agency (left out: every one with something open)'),
  answer: async (asked) => {
    const { ledger, terminal, given, words } = asked;
    const [unit] = words;
    const commune =
      unit === undefined ? undefined : await communeMeant(terminal, ledger, unit, given.on);
    const isCommune = commune !== undefined && E.isRight(commune);
    const agency =
      unit === undefined || isCommune ? undefined : await agencyMeant(terminal, ledger, unit);
    // A word that means neither is answered as a commune would be: it names the choices.
    if (commune !== undefined && E.isLeft(commune) && (agency === undefined || E.isLeft(agency))) {
      return commune;
    }
    const answer = await ask(terminal, ledger, view, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const names = await namesOn(asked);
    if (E.isLeft(names)) return names;
    const { communes, agencies, helpers, asOf } = answer.right.view;
    const communeId = isCommune ? commune.right.commune : undefined;
    const agencyId = agency !== undefined && E.isRight(agency) ? agency.right.agency : undefined;
    const found =
      unit === undefined
        ? {
            communes: communes.filter(hadSomething),
            agencies: agencies.filter(hadSomething),
            helpers: [],
          }
        : {
            communes: communes.filter((one) => one.commune === communeId),
            agencies: agencies.filter((one) => one.agency === agencyId),
            helpers: helpers.filter((one) => one.commune === communeId),
          };
    const when = asOfWords(asOf);
    const said = saidOf(found, names.right);
    return E.right({
      data: { asOf, ...found },
      said: [
        say(`Kế thừa, ${when.vi}:`, `Succession, ${when.en}:`, {
          below: said.length === 0 ? [say('không có gì để nêu', 'nothing to tell')] : said,
        }),
      ],
    });
  },
};
