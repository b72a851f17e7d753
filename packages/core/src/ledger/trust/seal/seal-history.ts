import { bytesToHex } from '@noble/hashes/utils.js';
import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../../vocabulary/dates/instant.ts';
import type { HistorySource } from '../verify/source.ts';
import type { VerifyFailure, VerifyOptions } from '../verify/verification.ts';
import { verifyHistory } from '../verify/verify.ts';
import type { Wrong } from '../verify/wrong.ts';
import { type Seal, type Signer, sealedBytes } from './seal.ts';

/** A history that is not whole is not sealed. */
export interface NotWhole {
  readonly _tag: 'NotWhole';
  readonly wrong: Wrong;
  readonly message: string;
}

/** The signer gave no signature. */
export interface NotSigned {
  readonly _tag: 'NotSigned';
  readonly message: string;
}

/** Why a history was not sealed. */
export type SealFailure = VerifyFailure | NotWhole | NotSigned;

/** How a history is sealed. */
export interface SealOptions extends Pick<VerifyOptions, 'onProgress' | 'signal' | 'catalogue'> {
  readonly signer: Signer;
  /** The moment that the seal shall name. */
  readonly at: Instant;
}

/** Reads a history from end to end and, when it is whole, signs its head. */
export const sealHistory =
  (source: HistorySource, options: SealOptions): TE.TaskEither<SealFailure, Seal> =>
  async () => {
    const { signer, at, ...reading } = options;
    const verified = await verifyHistory(source, reading)();
    if (E.isLeft(verified)) return verified;
    const { events, first, head, wrong } = verified.right;
    if (wrong !== undefined) return E.left({ _tag: 'NotWhole', wrong, message: wrong.sentence.en });
    const unsigned = {
      format: 'donghanh-seal',
      version: 1,
      events,
      first,
      head,
      at,
      publicKey: signer.publicKey,
    } as const;
    try {
      const signature = bytesToHex(await signer.sign(sealedBytes(unsigned)));
      return E.right({ ...unsigned, signature });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return E.left({ _tag: 'NotSigned', message: `the signer gave no signature: ${why}` });
    }
  };
