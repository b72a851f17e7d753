import type { Catalogue } from '../../../event/catalogue.ts';
import type { SourceFailed } from '../../exchange/failures.ts';
import type { Cancelled } from '../../failures.ts';
import type { StoreFailure } from '../../store/failures.ts';
import type { ChainValue } from '../chain/chain.ts';
import type { Seal, Verifier } from '../seal/seal.ts';
import type { Wrong } from './wrong.ts';

/** How a history is verified. */
export interface VerifyOptions {
  /** Seals that were kept elsewhere. */
  readonly seals?: readonly Seal[];
  /** The key that every seal must have been made with, 64 hex digits. */
  readonly publicKey?: string;
  /** Checks signatures. Without it a seal counts as it is written, and the result says so. */
  readonly verifier?: Verifier;
  /** Left out: the model's events. */
  readonly catalogue?: Catalogue;
  /** Called after each chunk. */
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Cancels between two chunks. */
  readonly signal?: AbortSignal;
}

/** How far a verification is. */
export interface VerifyProgress {
  readonly events: number;
  /** Events in all, where it is known beforehand: of a store. */
  readonly total: number | undefined;
}

/** What a seal says of the history. */
export interface SealVerdict {
  readonly seal: Seal;
  readonly verdict:
    | 'fits'
    | 'badSignature'
    | 'otherKey'
    | 'otherHistory'
    | 'rewritten'
    | 'shorter'
    /** The chain breaks before it. */
    | 'broken';
  /** False when no verifier was given. */
  readonly signatureChecked: boolean;
}

/** What was found. */
export interface Verification {
  /** Records read. */
  readonly events: number;
  readonly streams: number;
  /** Chain value of the first record; the start of the chain when there is none. */
  readonly first: ChainValue;
  /** Chain value of the last record. */
  readonly head: ChainValue;
  /** `computed` when none are kept: a store of the first schema, version 1 of the format, or a part. */
  readonly chain: 'kept' | 'computed';
  /** Records up to which a seal that fits covers the history; 0 without one. */
  readonly sealed: number;
  readonly seals: readonly SealVerdict[];
  /** Records recorded before one in front of them, as an import of another history brings. No fault. */
  readonly recordedEarlier: number;
  /** The first thing that does not fit; left out when all is well. */
  readonly wrong?: Wrong;
}

/** Why a history could not be verified at all. */
export type VerifyFailure = StoreFailure | SourceFailed | Cancelled;
