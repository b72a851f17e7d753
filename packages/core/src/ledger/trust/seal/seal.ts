import { hexToBytes } from '@noble/hashes/utils.js';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { fields } from '../../../vocabulary/codec/fields.ts';
import { type Misfit, misfitsOf, showMisfits } from '../../../vocabulary/codec/misfit.ts';
import { refinedText } from '../../../vocabulary/codec/refined.ts';
import { Instant } from '../../../vocabulary/dates/instant.ts';
import { ChainValueCodec } from '../chain/chain-codec.ts';
import { lengthPrefixed } from '../chain/record-bytes.ts';

const hex = (name: string, bytes: number) =>
  refinedText<string>(
    name,
    `${bytes * 2} hex digits, lower case`,
    (u): u is string => typeof u === 'string' && u.length === bytes * 2 && /^[0-9a-f]*$/.test(u),
  );

/**
 * Codec of a seal: the head of a history, signed. Kept elsewhere, it shows that nothing before it was
 * changed, and that nothing was cut off the end, whoever holds the history.
 */
export const Seal = fields('seal', {
  format: t.literal('donghanh-seal'),
  version: t.literal(1),
  /** Events of the history when it was sealed. */
  events: t.number,
  /** Chain value of the first event: tells one history from another. Of an empty one, the start. */
  first: ChainValueCodec,
  /** Chain value of the last event. */
  head: ChainValueCodec,
  /** When it was sealed, as the sealer says. */
  at: Instant,
  /** Ed25519 public key, 32 bytes. */
  publicKey: hex('PublicKey', 32),
  /** Ed25519 signature of {@link sealedBytes}, 64 bytes. */
  signature: hex('Signature', 64),
});
export type Seal = t.TypeOf<typeof Seal>;

/** The bytes that are signed: every member of the seal but the signature, in this order. */
export const sealedBytes = (seal: Omit<Seal, 'signature'>): Uint8Array =>
  lengthPrefixed([
    seal.format,
    String(seal.version),
    String(seal.events),
    seal.first,
    seal.head,
    seal.at,
    seal.publicKey,
  ]);

/** Signs with a key that stays with the user: on disk, in a token, in a browser. */
export interface Signer {
  /** Ed25519 public key, 64 hex digits. */
  readonly publicKey: string;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** Tells whether a signature was made over these bytes with the key that belongs to `publicKey`. */
export type Verifier = (
  publicKey: string,
  bytes: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

/** True when the seal was made by who holds its key. */
export const isGenuine = (seal: Seal, verifier: Verifier): Promise<boolean> =>
  verifier(seal.publicKey, sealedBytes(seal), hexToBytes(seal.signature));

/** What is wrong with the text of a seal. */
export interface MalformedSeal {
  readonly _tag: 'MalformedSeal';
  readonly misfits: readonly Misfit[];
  readonly message: string;
}

/** Reads the JSON text of a seal. */
export const parseSeal = (text: string): E.Either<MalformedSeal, Seal> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return E.left({ _tag: 'MalformedSeal', misfits: [], message: 'a seal is JSON; this is not' });
  }
  const decoded = Seal.decode(value);
  if (E.isRight(decoded)) return decoded;
  const misfits = misfitsOf(decoded.left);
  return E.left({ _tag: 'MalformedSeal', misfits, message: `seal: ${showMisfits(misfits)}` });
};
