import { readFileSync } from 'node:fs';
import {
  type Language,
  parseSeal,
  type Seal,
  type Verification,
  verifyHistory,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { exit, type Failed, failed, refusedRun } from '../io/exit.ts';
import { progressOf } from '../io/progress.ts';
import type { Terminal } from '../io/terminal.ts';
import { ed25519Verifier, publicKeyFrom } from './keys.ts';
import { withSource } from './with-source.ts';

/** What a history is held against. */
interface Against {
  /** Files of seals that were kept elsewhere. */
  readonly seal?: readonly string[];
  /** The key they were signed with: 64 hex digits, or a PEM file. */
  readonly publicKey?: string;
}

const sealsFrom = (files: readonly string[]): E.Either<Failed, readonly Seal[]> => {
  const seals: Seal[] = [];
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      return E.left(refusedRun(`${file} cannot be read: ${(error as Error).message}`, 'NoSeal'));
    }
    const seal = parseSeal(text);
    if (E.isLeft(seal)) return E.left(refusedRun(`${file}: ${seal.left.message}`, 'MalformedSeal'));
    seals.push(seal.right);
  }
  return E.right(seals);
};

/** Reads a whole history, and says whether it is as it was recorded. */
export const verifyFile = async (
  terminal: Terminal,
  file: string,
  { seal = [], publicKey }: Against,
): Promise<E.Either<Failed, Verification>> => {
  const seals = sealsFrom(seal);
  if (E.isLeft(seals)) return seals;
  const key = publicKey === undefined ? undefined : publicKeyFrom(publicKey);
  if (key !== undefined && E.isLeft(key)) {
    return E.left(refusedRun(`--public-key: ${key.left}`, 'NoKey'));
  }
  const progress = progressOf(terminal, 'kiểm tra');
  const done = await withSource(file, async (source) => {
    const found = await verifyHistory(source, {
      seals: seals.right,
      verifier: ed25519Verifier,
      ...(key !== undefined && { publicKey: key.right }),
      signal: terminal.signal,
      onProgress: ({ events, total }) =>
        progress.show(total === undefined ? 0 : events / total, events),
    })();
    return E.mapLeft(failed)(found);
  });
  progress.stop();
  return done;
};

/** The failure of a history that is not as it was recorded. */
export const doesNotFit = (
  file: string,
  found: Verification,
  wrong: NonNullable<Verification['wrong']>,
  lang: Language,
): Failed => ({
  exit: exit.refused,
  message: `${file}: ${wrong.sentence[lang]}`,
  failure: { _tag: 'DoesNotFit', ...found },
});
