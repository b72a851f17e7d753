import { existsSync, writeFileSync } from 'node:fs';
import { type Instant, parseInstant, sealHistory, systemClock } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { options } from '../commands/options.ts';
import { type Failed, failed, refusedRun } from '../io/exit.ts';
import { progressOf } from '../io/progress.ts';
import type { Runner } from '../io/runner.ts';
import type { Terminal } from '../io/terminal.ts';
import { newKey, signerFrom } from './keys.ts';
import { withSource } from './with-source.ts';

interface Options {
  readonly store: string;
  readonly key?: string;
  readonly newKey?: string;
  readonly at?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const momentOf = (at: string | undefined): E.Either<Failed, Instant> => {
  if (at === undefined) return E.right(systemClock());
  return E.mapLeft(({ expected, found }: { expected: string; found: string }) =>
    refusedRun(`--at: expected ${expected}, found ${found}`, 'InvalidMoment'),
  )(parseInstant(at));
};

const makeKey = (file: string): E.Either<Failed, { json: unknown; text: string }> => {
  const made = newKey(file);
  if (E.isLeft(made)) return E.left(refusedRun(made.left, 'CannotWrite'));
  return E.right({
    json: { file, publicKey: made.right },
    text: `${file}: khóa mới, chỉ chủ tệp đọc được. Khóa công khai: ${made.right}\n`,
  });
};

/** Writes a seal. One that is there already is never overwritten: it may be the only one. */
const write = (file: string, text: string): E.Either<Failed, void> => {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return E.right(undefined);
  } catch (error) {
    const why = existsSync(file)
      ? `${file} is there already and was left as it is; name another file`
      : `${file} could not be written: ${(error as Error).message}`;
    return E.left(refusedRun(why, 'CannotWrite'));
  }
};

const sealWith = async (file: string, given: Options, terminal: Terminal) => {
  const signer = signerFrom(file);
  if (E.isLeft(signer)) return E.left(refusedRun(`--key: ${signer.left}`, 'NoKey'));
  const at = momentOf(given.at);
  if (E.isLeft(at)) return at;
  const progress = progressOf(terminal, 'niêm phong');
  const seal = await withSource(given.store, async (source) => {
    const done = await sealHistory(source, {
      signer: signer.right,
      at: at.right,
      signal: terminal.signal,
      onProgress: ({ events, total }) =>
        progress.show(total === undefined ? 0 : events / total, events),
    })();
    return E.mapLeft(failed)(done);
  });
  progress.stop();
  if (E.isLeft(seal)) return seal;
  const text = `${JSON.stringify(seal.right, null, 2)}\n`;
  if (given.out === undefined) return E.right({ json: seal.right, text });
  const written = write(given.out, text);
  if (E.isLeft(written)) return written;
  return E.right({
    json: seal.right,
    text: `${given.out}: đã niêm phong ${seal.right.events} sự kiện.\n`,
  });
};

/** `donghanh seal`: signs the head of a history, to be kept elsewhere. */
export const sealCommand = (runner: Runner): Command =>
  new Command('seal')
    .description('sign the head of a whole history; keep what it writes elsewhere')
    .addOption(options.store())
    .option('--key <file>', 'private Ed25519 key in PEM: openssl genpkey -algorithm ed25519')
    .option('--new-key <file>', 'make a key instead, in a file that is not there yet')
    .option('--at <moment>', 'the moment that the seal shall name (default: now)')
    .option('-o, --out <file>', 'write to this new file (default: the standard output)')
    .addOption(options.json())
    .action((given: Options) =>
      runner.run(given, async (terminal) => {
        if (given.newKey !== undefined) return makeKey(given.newKey);
        return given.key === undefined
          ? E.left(refusedRun('name a key with --key, or make one with --new-key', 'NoKey'))
          : sealWith(given.key, given, terminal);
      }),
    );
