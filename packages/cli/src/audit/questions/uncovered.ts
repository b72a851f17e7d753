import { type CoverageDay, coverage } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

/** Names in one line; the rest is counted, and stands in `--json`. */
const MOST = 12;

const named = (names: readonly string[]): string =>
  names.length <= MOST
    ? names.join(', ')
    : `${names.slice(0, MOST).join(', ')} … (${names.length})`;

const listed = (vi: string, en: string, names: readonly string[]): readonly Said[] =>
  names.length === 0 ? [] : [say(`${vi}: ${named(names)}`, `${en}: ${named(names)}`)];

const dayOf = (one: CoverageDay): Said => {
  const { inScope, uncovered, orphaned, idle } = one;
  const when = day(one.day);
  const scope =
    inScope === undefined
      ? { vi: 'không ghi nhận phạm vi', en: 'no scope is recorded' }
      : {
          vi: `${inScope} xã thuộc phạm vi, ${uncovered?.length ?? 0} xã chưa có đơn vị giúp`,
          en: `${inScope} communes in scope, ${uncovered?.length ?? 0} without a helper`,
        };
  return say(`${when.vi}: ${scope.vi}`, `${when.en}: ${scope.en}`, {
    below: [
      ...listed(
        'chưa có đơn vị giúp',
        'without a helper',
        (uncovered ?? []).map((c) => c.name),
      ),
      ...listed(
        'đơn vị giúp không còn, chưa ai thay',
        'helpers ended, nobody took over',
        orphaned.map((c) => `${c.name} (${c.agencies.map(({ name }) => name).join(', ')})`),
      ),
      ...listed(
        'đơn vị từng được giao, nay không có xã',
        'had a commune once, has none now',
        idle.filter(({ hadOne }) => hadOne).map(({ name }) => name),
      ),
      ...listed(
        'đơn vị đã ghi nhận, chưa được giao xã nào',
        'registered, never assigned',
        idle.filter(({ hadOne }) => !hadOne).map(({ name }) => name),
      ),
    ],
  });
};

/** Years before any list of communes was made, with nobody assigned, say nothing. */
const tells = ({ inScope, orphaned, idle }: CoverageDay): boolean =>
  inScope !== undefined || orphaned.length > 0 || idle.length > 0;

/** §11 question 12. */
export const uncovered: LedgerQuestion = {
  number: 12,
  name: 'uncovered',
  asks: {
    vi: 'Ngày 31/12 mỗi năm, xã nào thuộc phạm vi mà chưa có đơn vị giúp; đơn vị nào không có xã?',
    en: 'Which communes were in scope but had no helper, on each 31/12; which helper had none?',
  },
  needsDay: true,
  takes: (command) => command,
  answer: async ({ ledger, terminal, given }) => {
    const answer = await ask(terminal, ledger, coverage, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const when = asOfWords(view.asOf);
    return E.right({
      data: view,
      said: [
        say(
          `Xã chưa có đơn vị giúp, đơn vị chưa có xã, ${when.vi}:`,
          `Communes without a helper, helpers without a commune, ${when.en}:`,
          { below: view.days.filter(tells).map(dayOf) },
        ),
      ],
    });
  },
};
