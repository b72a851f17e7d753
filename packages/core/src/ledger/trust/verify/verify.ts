import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { cancellation } from '../../replay/cancellation.ts';
import { howItDoesNotFit, placeOf } from './decide.ts';
import { judgeSeals, sealedThrough, wrongBySeals } from './judge-seals.ts';
import { said, type Unsaid } from './sentences.ts';
import { type HistorySource, type Piece, piecesOfLines, piecesOfStore } from './source.ts';
import type { SealVerdict, Verification, VerifyFailure, VerifyOptions } from './verification.ts';
import { type Walked, walkOf } from './walk.ts';

type EndOf = Extract<Piece, { kind: 'end' }>['said'];

/** Records that a seal says there were when the chain had the value that it ends with now. */
const fewerBySeals = (walked: Walked, { seals = [] }: VerifyOptions): number | undefined => {
  const seal = seals.find(({ head }) => head === walked.head);
  return seal === undefined ? undefined : seal.events - walked.events;
};

/** What is wrong with the chain: a record, or the end. */
const wrongInChain = (walked: Walked, end: EndOf, options: VerifyOptions): Unsaid | undefined => {
  const { suspect, events, gap, head } = walked;
  const fewer =
    (end === undefined ? undefined : end.events - events || undefined) ??
    fewerBySeals(walked, options);
  if (suspect !== undefined) {
    const { field, beforeSuspect: before } = walked;
    return howItDoesNotFit({ suspect, field, before, gap, fewer, saidHead: end?.head, events });
  }
  if (gap !== undefined) {
    const kind = gap.entry.record.version > gap.expected ? 'missing' : 'inserted';
    return { kind, ...placeOf(gap.entry, gap.record) };
  }
  if (end === undefined) return { kind: 'cutOff', record: events };
  if (end.events > events) {
    return { kind: 'cutOff', record: events, missing: end.events - events };
  }
  if (end.events < events) return { kind: 'inserted', record: end.events + 1 };
  return end.head === undefined || end.head === head
    ? undefined
    : { kind: 'changed', record: events, field: 'chain', detail: 'the head in the end line' };
};

const judge = async (walked: Walked, end: EndOf, options: VerifyOptions): Promise<Verification> => {
  const inChain = wrongInChain(walked, end, options);
  const verdicts: readonly SealVerdict[] = await judgeSeals(
    { ...walked, brokenAt: walked.suspect?.record },
    options,
  );
  const wrong = inChain ?? wrongBySeals(verdicts, walked.events) ?? walked.unreadable;
  return {
    events: walked.events,
    streams: walked.streams,
    first: walked.first,
    head: walked.head,
    chain: walked.kept ? 'kept' : 'computed',
    sealed: sealedThrough(verdicts),
    seals: verdicts,
    recordedEarlier: walked.recordedEarlier,
    ...(wrong !== undefined && { wrong: said(wrong) }),
  };
};

const failed = (message: string): E.Either<VerifyFailure, never> =>
  E.left({ _tag: 'SourceFailed', message: `the lines could not be read: ${message}` });

/**
 * Reads a history from end to end, in bounded memory, and names the first record that does not fit,
 * and how: its chain value, its place in its stream, whether it can be read, and what seals that were
 * kept elsewhere say. What is wrong with the history is an answer; a Left says why there is none.
 *
 * @example
 * const done = await verifyHistory(store, { seals, verifier })();
 */
export const verifyHistory =
  (
    source: HistorySource,
    options: VerifyOptions = {},
  ): TE.TaskEither<VerifyFailure, Verification> =>
  async () => {
    const cancelled = cancellation(options.signal);
    let walk = walkOf(options, false);
    let total: number | undefined;
    let end: EndOf;
    let read = 0;
    try {
      const pieces = typeof source === 'function' ? piecesOfLines(source) : piecesOfStore(source);
      for await (const piece of pieces) {
        if (piece._tag === 'Left') return piece;
        switch (piece.right.kind) {
          case 'begin':
            total = piece.right.total;
            walk = walkOf(options, piece.right.partial);
            break;
          case 'end':
            end = piece.right.said;
            break;
          default:
            for (const entry of piece.right.entries) walk.take(entry);
            read += piece.right.entries.length;
            options.onProgress?.({ events: read, total });
        }
        if (await cancelled()) {
          const message = `the verification was cancelled after ${read} events`;
          return E.left({ _tag: 'Cancelled', read, position: undefined, message });
        }
      }
    } catch (error) {
      // Only the caller's source of lines can throw here.
      return failed(error instanceof Error ? error.message : String(error));
    }
    return E.right(await judge(walk.result(), end, options));
  };
