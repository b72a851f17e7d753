import { createHash } from 'node:crypto';
import {
  formatInteger,
  type Ledger,
  type LocalDate,
  tenYearSummary,
  type Verification,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import type { Failed } from '../../io/exit.ts';
import type { Terminal } from '../../io/terminal.ts';
import { withHistory } from '../../io/with-history.ts';
import { doesNotFit, verifyFile } from '../../trust/verify-file.ts';
import type { FileQuestion, Given } from '../question.ts';
import { type Said, say } from '../said.ts';

/** The SHA-256 of the ten-year summary as JSON, read from the beginning. */
const rebuilt = async (
  terminal: Terminal,
  ledger: Ledger,
  given: Given,
): Promise<E.Either<Failed, string>> => {
  const projection = tenYearSummary({ from: '2012-01-01' as LocalDate });
  const answer = await ask(terminal, ledger, projection, given, 'dựng lại');
  return E.isLeft(answer)
    ? answer
    : E.right(createHash('sha256').update(JSON.stringify(answer.right.view)).digest('hex'));
};

const wholeOf = (found: Verification): Said => {
  const sealed =
    found.sealed === 0
      ? {
          vi: 'chưa đối chiếu niêm phong nào: không thể biết phần cuối có bị cắt hay toàn bộ có bị viết lại hay không',
          en: 'no seal was given: a cut end, or a history written anew, cannot be seen',
        }
      : {
          vi: `đã niêm phong đến bản ghi thứ ${formatInteger(found.sealed, 'vi')}`,
          en: `sealed up to record ${formatInteger(found.sealed, 'en')}`,
        };
  return say(
    `Nhật ký nguyên vẹn: ${formatInteger(found.events, 'vi')} sự kiện, không thiếu, không sửa, đúng thứ tự`,
    `The log is whole: ${formatInteger(found.events, 'en')} events, none missing, none changed, in order`,
    {
      below: [
        say(`giá trị chuỗi: ${found.head}`, `chain value: ${found.head}`),
        say(sealed.vi, sealed.en),
      ],
    },
  );
};

/** §11 question 15. */
export const whole: FileQuestion = {
  number: 15,
  name: 'whole',
  asks: {
    vi: 'Nhật ký có nguyên vẹn không (khoảng trống, sửa đổi, thứ tự, mã băm); dựng lại có ra đúng như cũ không?',
    en: 'Is the log whole (no gap, no edit, order, hash); does a rebuild give the same bytes?',
  },
  needsDay: false,
  takes: (command) =>
    command
      .option('--seal <files...>', 'seals that were kept elsewhere')
      .option('--public-key <key>', 'the key of the seals: 64 hex digits, or a PEM file'),
  ofFile: async ({ terminal, given }) => {
    const found = await verifyFile(terminal, given.store, given);
    if (E.isLeft(found)) return found;
    const { wrong } = found.right;
    if (wrong !== undefined) {
      return E.left(doesNotFit(given.store, found.right, wrong, given.lang));
    }
    const both = await withHistory(given.store, 'read', async (ledger) => {
      const once = await rebuilt(terminal, ledger, given);
      if (E.isLeft(once)) return once;
      const again = await rebuilt(terminal, ledger, given);
      return E.isLeft(again) ? again : E.right([once.right, again.right] as const);
    });
    if (E.isLeft(both)) return both;
    const [once, again] = both.right;
    const same = once === again;
    return E.right({
      data: { ...found.right, rebuild: { once, again, same } },
      said: [
        wholeOf(found.right),
        say(
          `Dựng lại bản tổng hợp hai lần: ${same ? 'giống hệt từng byte' : 'KHÁC NHAU'}`,
          `The summary rebuilt twice: ${same ? 'the same, byte for byte' : 'NOT THE SAME'}`,
          { below: [say(`SHA-256: ${once}`, `SHA-256: ${once}`)] },
        ),
      ],
    });
  },
};
