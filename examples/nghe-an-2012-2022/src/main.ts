import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  CHAIN_START,
  chainHead,
  completeSummary,
  defaultPolicy,
  type EventStore,
  effectiveness,
  formatInteger,
  type LocalDate,
  openLedger,
  type Projection,
  programme,
  together,
} from '@donghanh/core';
import { openSqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import { buildHistory } from './build-history.ts';
import { auditText } from './demo/audit.ts';
import { flagsText } from './demo/flags-text.ts';
import { knownEarlier } from './demo/known-earlier.ts';
import { progressBar } from './demo/progress-bar.ts';
import { summaryText } from './demo/summary-text.ts';
import { writeReports } from './demo/write-reports.ts';

const folder = join(process.cwd(), 'out');
const file = join(folder, 'nghe-an.db');
const shown = (name: string): string => relative(process.cwd(), join(folder, name));

/** The days of the Notice, and its cut-off in both times. */
const from = '2012-01-01' as LocalDate;
const cutOff = { effectiveOn: '2022-06-28', knownAt: '2022-06-28' };

const say = (text: string): void => {
  process.stdout.write(`${text}\n\n`);
};
const whole = (count: number): string => formatInteger(count, 'vi');

type Outcome = E.Either<{ readonly message: string }, void>;

/** Builds the history, replays it, prints and writes what it tells. */
const tell = async (store: EventStore): Promise<Outcome> => {
  const begun = performance.now();
  const building = progressBar(process.stderr, 'Dựng lịch sử');
  const built = await buildHistory(store, ({ done, all }) =>
    building.show(done / all, `${whole(done)}/${whole(all)} lệnh`),
  )();
  if (E.isLeft(built)) return built;
  building.done(
    `${whole(built.right.events)} sự kiện, ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );

  const ledger = openLedger({ store });
  const replayed = async <Acc, View>(what: string, projection: Projection<Acc, View>) => {
    const bar = progressBar(process.stderr, what);
    const answer = await ledger.replay(projection, cutOff, {
      onProgress: ({ share, read }) => bar.show(share, `${whole(read)} sự kiện`),
    })();
    if (E.isRight(answer)) bar.done(`${whole(answer.right.events)} sự kiện`);
    return answer;
  };
  const summary = await replayed(
    'Đọc lại để tổng hợp',
    completeSummary({ from, policy: defaultPolicy }),
  );
  if (E.isLeft(summary)) return summary;
  const flags = await replayed(
    'Đọc lại để xét cảnh báo',
    together({ flags: effectiveness(defaultPolicy), opened: programme }),
  );
  if (E.isLeft(flags)) return flags;
  const audit = await auditText(ledger);
  if (E.isLeft(audit)) return audit;
  const years = progressBar(process.stderr, 'Tua lại từng năm');
  const earlier = await knownEarlier(ledger, summary.right.view.summary, (done, all) =>
    years.show(done / all, `${done}/${all} thời điểm`),
  );
  if (E.isLeft(earlier)) return earlier;
  years.done(`${earlier.right.length} thời điểm`);
  const head = summary.right.head;
  const chain = head === undefined ? E.right(CHAIN_START) : await chainHead(store, head)();
  if (E.isLeft(chain)) return chain;
  const written = writeReports(folder, summary.right, flags.right, earlier.right, chain.right);
  if (E.isLeft(written)) return written;

  say(
    'Đồng Hành: mười năm của Nghệ An, đọc lại từ lịch sử.\n' +
      'Văn bản, số công bố, hai cặp đơn vị – xã và tám đơn vị bị phê bình là có thật; phần còn lại là\n' +
      'TÁI DỰNG theo quy tắc, ghi rõ ở từng sự kiện (xem README của ví dụ).',
  );
  say(summaryText(summary.right.view));
  say(flagsText(flags.right.view.flags));
  say(audit.right);
  say(`Đã ghi: ${['nghe-an.db', ...written.right].map(shown).join(', ')}`);
  return E.right(undefined);
};

/** A new file, and all that is told from it. */
const demo = async (): Promise<Outcome> => {
  mkdirSync(folder, { recursive: true });
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  // The file can be built again at any time, so it need not survive a power cut.
  const opened = await openSqliteStore(file, { durability: 'normal' })();
  if (E.isLeft(opened)) return opened;
  const told = await tell(opened.right);
  const closed = await opened.right.close()();
  return E.isLeft(told) ? told : closed;
};

const done = await demo();
if (E.isLeft(done)) {
  process.stderr.write(`\n${done.left.message}\n`);
  process.exitCode = 1;
}
