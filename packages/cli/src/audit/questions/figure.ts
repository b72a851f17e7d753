import {
  type Amount,
  type Bilingual,
  type FigureFilter,
  type FigureLine,
  type FigurePart,
  type FigureTrace,
  FundSource,
  figureTrace,
  formatAmount,
  HelpForm,
  HelpKind,
  LocalDate,
  Valuation,
} from '@donghanh/core';
import { Option } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { type Failed, refusedRun } from '../../io/exit.ts';
import { agencyMeant, communeMeant } from '../../io/which.ts';
import { type Names, namesOn } from '../names.ts';
import type { Asked, LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const parts: Readonly<Record<FigurePart, Bilingual>> = {
  counted: { vi: 'tính vào số này', en: 'counted' },
  unvalued: { vi: 'không có giá trị', en: 'without a value' },
  countedElsewhere: {
    vi: 'quà chung, giá trị đã tính một lần ở khoản khác',
    en: 'a joint gift, its value counted once elsewhere',
  },
  voluntary: { vi: 'tự nguyện, không tính chung', en: 'voluntary, kept apart' },
  budget: { vi: 'vốn chương trình, không cộng vào', en: 'programme budget, never added' },
};

const money = (value: number): Bilingual => ({
  vi: formatAmount(value, 'vi'),
  en: formatAmount(value, 'en'),
});

const share = (vi: string, en: string, amount: Amount): Said => {
  const value = money(amount.value);
  const made = money(amount.reconstructed);
  const [more, also] =
    amount.reconstructed === 0 ? ['', ''] : [`, tái dựng ${made.vi}`, `, reconstructed ${made.en}`];
  return say(`${vi}: ${value.vi}${more}`, `${en}: ${value.en}${also}`);
};

/** How the value is known, who else gave, and what makes the line doubtful. */
const marksOf = (line: FigureLine, lang: 'vi' | 'en'): string => {
  const vi = lang === 'vi';
  return [
    HelpKind.labels[line.kind][lang],
    HelpForm.labels[line.form][lang],
    FundSource.labels[line.fund][lang],
    ...(line.valuation === undefined ? [] : [Valuation.labels[line.valuation][lang]]),
    ...(line.donors.length === 0 ? [] : [line.donors.join(', ')]),
    ...(line.joint === undefined ? [] : [`${vi ? 'quà chung' : 'joint gift'} ${line.joint.gift}`]),
    ...(line.contested.length === 0 ? [] : [vi ? 'xã phản ánh không đúng' : 'contested']),
    ...(line.corrected ? [vi ? 'đã sửa' : 'corrected'] : []),
    ...(line.reconstructed ? [vi ? 'tái dựng' : 'reconstructed'] : []),
  ].join(', ');
};

const lineOf = (line: FigureLine, names: Names): Said => {
  const value = line.value === undefined ? { vi: '–', en: '–' } : money(line.value);
  const who = `${names.agency(line.agency)} → ${names.commune(line.commune)}`;
  return say(
    `${day(line.on).vi}: ${who}: ${value.vi} (${parts[line.part].vi}; ${marksOf(line, 'vi')})`,
    `${day(line.on).en}: ${who}: ${value.en} (${parts[line.part].en}; ${marksOf(line, 'en')})`,
    { events: [line.event, ...line.contested] },
  );
};

/** Lines shown to a person; all stand in `--json`. */
const MOST = 20;

const linesOf = (view: FigureTrace, names: Names): Said => {
  const rest = view.lines.length - MOST;
  return say(
    `Các khoản (${view.lines.length}), từng khoản với sự kiện của nó:`,
    `The gifts (${view.lines.length}), each with its fact:`,
    {
      below: [
        ...view.lines.slice(0, MOST).map((line) => lineOf(line, names)),
        ...(rest > 0
          ? [say(`… và ${rest} khoản nữa: --json nêu đủ`, `… and ${rest} more: --json has all`)]
          : []),
      ],
    },
  );
};

const saidOf = (view: FigureTrace, names: Names): readonly Said[] => {
  const [from, to, total] = [day(view.from), day(view.to), money(view.total.value)];
  const { of, leftOut } = view;
  const asked = asOfWords(view.asOf);
  return [
    say(
      `Tổng ${total.vi} từ ${from.vi} đến ${to.vi}, ${asked.vi}; gồm ${view.lines.filter(({ part }) => part === 'counted').length} khoản.`,
      `The total of ${total.en} from ${from.en} to ${to.en}, ${asked.en}; made of ${view.lines.filter(({ part }) => part === 'counted').length} gifts.`,
    ),
    say('Trong đó (có thể trùng nhau):', 'Of it (these overlap):', {
      below: [
        share('ước tính hoặc không chính xác', 'estimated or not exact', of.estimated),
        share('hiện vật và hình thức khác', 'in kind and other forms', of.inKind),
        share('vận động nhà tài trợ khác', 'mobilised from third parties', of.mobilised),
        share('quà chung, tính một lần', 'joint gifts, counted once', of.joint),
        share('xã phản ánh không đúng', 'contested by the commune', of.contested),
      ],
    }),
    say('Không tính vào:', 'Left out:', {
      below: [
        say(
          `${leftOut.unvalued.value} khoản không có giá trị`,
          `${leftOut.unvalued.value} gifts without a value`,
        ),
        say(
          `${leftOut.countedElsewhere.value} khoản của quà chung đã tính ở khoản khác`,
          `${leftOut.countedElsewhere.value} parts of joint gifts counted elsewhere`,
        ),
        share('giúp đỡ tự nguyện', 'voluntary help', leftOut.voluntary),
        share('vốn chương trình mục tiêu', 'programme budget', leftOut.budget),
      ],
    }),
    linesOf(view, names),
  ];
};

/** The filter that the words mean. */
const filterOf = async ({
  ledger,
  terminal,
  given,
}: Asked): Promise<E.Either<Failed, FigureFilter>> => {
  const agency =
    given.agency === undefined ? undefined : await agencyMeant(terminal, ledger, given.agency);
  if (agency !== undefined && E.isLeft(agency)) return agency;
  const commune =
    given.commune === undefined
      ? undefined
      : await communeMeant(terminal, ledger, given.commune, given.on);
  if (commune !== undefined && E.isLeft(commune)) return commune;
  return E.right({
    ...(agency !== undefined && { agency: agency.right.agency }),
    ...(commune !== undefined && { commune: commune.right.commune }),
    ...(HelpKind.is(given.kind) && { kind: given.kind }),
    ...(FundSource.is(given.fund) && { fund: given.fund }),
  });
};

/** The trace of the figure that the command line means. */
export const traced = async (
  asked: Asked,
): Promise<E.Either<Failed, { readonly view: FigureTrace; readonly names: Names }>> => {
  const { ledger, terminal, given } = asked;
  const from = LocalDate.decode(given.from ?? '2012-01-01');
  if (E.isLeft(from)) {
    return E.left(refusedRun(`--from: expected a day, YYYY-MM-DD, found ${given.from}`, 'BadDay'));
  }
  const filter = await filterOf(asked);
  if (E.isLeft(filter)) return filter;
  const projection = figureTrace({ from: from.right, ...filter.right });
  const answer = await ask(terminal, ledger, projection, given, 'đọc lịch sử');
  if (E.isLeft(answer)) return answer;
  const names = await namesOn(asked);
  if (E.isLeft(names)) return names;
  return E.right({ view: answer.right.view, names: names.right });
};

/** §11 question 6. */
export const figure: LedgerQuestion = {
  number: 6,
  name: 'figure',
  asks: {
    vi: 'Sự kiện nào làm nên một con số; khoản nào ước tính, hiện vật, vận động, tính hai lần, vốn chương trình?',
    en: 'Which events make a figure; which are estimates, valued goods, mobilised from third parties, double-credited, programme money?',
  },
  needsDay: true,
  takes: (command) =>
    command
      .option('--from <day>', 'the first day of the span', '2012-01-01')
      .option('--agency <agency>', 'only help of this agency')
      .option('--commune <commune>', 'only help to this commune')
      .addOption(new Option('--kind <kind>', 'only this kind of help').choices(HelpKind.codes))
      .addOption(
        new Option('--fund <fund>', 'only this source of funds').choices(FundSource.codes),
      ),
  answer: async (asked) => {
    const found = await traced(asked);
    if (E.isLeft(found)) return found;
    const { view, names } = found.right;
    return E.right({ data: view, said: saidOf(view, names) });
  },
};
