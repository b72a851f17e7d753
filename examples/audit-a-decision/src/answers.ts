import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@donghanh/cli';
import { buildHistory } from '@donghanh/example-nghe-an-2012-2022';
import { openSqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import { type Asked, questions } from './questions.ts';

/** A question with what the command line answered to it. */
export interface Answered extends Asked {
  /** The answer, or the sentence on the error output when there was none. */
  readonly text: string;
  /** The exit code: 0 where there is an answer. */
  readonly code: number;
}

/** Builds the example history in a file of its own. */
const build = async (file: string): Promise<void> => {
  // Made anew for each run, so it need not survive a power cut.
  const opened = await openSqliteStore(file, { durability: 'normal' })();
  if (E.isLeft(opened)) throw new Error(opened.left.message);
  const built = await buildHistory(opened.right)();
  await opened.right.close()();
  if (E.isLeft(built)) throw new Error(built.left.message);
};

const put = async (asked: Asked, file: string): Promise<Answered> => {
  let out = '';
  let err = '';
  const code = await run(['audit', ...asked.words, '--store', file], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    live: false,
    now: () => 0,
    signal: new AbortController().signal,
  });
  return { ...asked, text: code === 0 ? out : err, code };
};

/** Puts every question to the example history, as `donghanh audit` does. */
export const answers = async (): Promise<readonly Answered[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-audit-'));
  try {
    const file = join(folder, 'nghe-an.db');
    await build(file);
    const answered: Answered[] = [];
    for (const asked of questions) answered.push(await put(asked, file));
    return answered;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
