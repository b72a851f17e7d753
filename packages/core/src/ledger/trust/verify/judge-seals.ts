import type { ChainValue } from '../chain/chain.ts';
import { isGenuine, type Seal } from '../seal/seal.ts';
import type { Unsaid } from './sentences.ts';
import type { SealVerdict, VerifyOptions } from './verification.ts';

/** What the reading tells a seal about. */
export interface ReadForSeals {
  readonly events: number;
  readonly first: ChainValue;
  /** The chain value at a record at which there is a seal. */
  readonly at: ReadonlyMap<number, ChainValue>;
  /** The record at which the chain breaks. */
  readonly brokenAt: number | undefined;
}

const verdictOf = async (
  seal: Seal,
  read: ReadForSeals,
  { publicKey, verifier }: VerifyOptions,
): Promise<SealVerdict['verdict']> => {
  if (verifier !== undefined && !(await isGenuine(seal, verifier))) return 'badSignature';
  if (publicKey !== undefined && seal.publicKey !== publicKey) return 'otherKey';
  if (read.brokenAt !== undefined && read.brokenAt <= Math.min(seal.events, read.events)) {
    return 'broken';
  }
  if (read.events > 0 && seal.events > 0 && seal.first !== read.first) return 'otherHistory';
  if (seal.events > read.events) return 'shorter';
  return read.at.get(seal.events) === seal.head ? 'fits' : 'rewritten';
};

/** What each seal says, in the order of how far they reach. */
export const judgeSeals = async (
  read: ReadForSeals,
  options: VerifyOptions,
): Promise<readonly SealVerdict[]> => {
  const verdicts: SealVerdict[] = [];
  const seals = [...(options.seals ?? [])].sort((a, b) => a.events - b.events);
  for (const seal of seals) {
    const verdict = await verdictOf(seal, read, options);
    verdicts.push({ seal, verdict, signatureChecked: options.verifier !== undefined });
  }
  return verdicts;
};

/** Records that a seal that fits covers. */
export const sealedThrough = (verdicts: readonly SealVerdict[]): number =>
  Math.max(0, ...verdicts.map(({ seal, verdict }) => (verdict === 'fits' ? seal.events : 0)));

/** The first thing that a seal finds wrong; undefined when all seals fit. */
export const wrongBySeals = (
  verdicts: readonly SealVerdict[],
  events: number,
): Unsaid | undefined => {
  for (const { seal, verdict } of verdicts) {
    const place = { record: seal.events };
    switch (verdict) {
      case 'badSignature':
      case 'otherKey':
      case 'otherHistory':
        return { kind: verdict, ...place };
      case 'rewritten':
        return { kind: 'rewritten', ...place, after: sealedThrough(verdicts) };
      case 'shorter':
        return { kind: 'cutOff', record: events, missing: seal.events - events };
      default:
    }
  }
  return undefined;
};
