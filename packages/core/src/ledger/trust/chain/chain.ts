import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ChainedRecord, recordBytes } from './record-bytes.ts';

/**
 * The chain value of a record: SHA-256, 64 lower-case hex digits. It stands for the record and all
 * that came before it, in their order.
 */
export type ChainValue = string & { readonly __brand: 'ChainValue' };

/** True for text that has the form of a chain value. */
export const isChainValue = (u: unknown): u is ChainValue =>
  typeof u === 'string' && /^[0-9a-f]{64}$/.test(u);

/** The name of the way of chaining. A change of the record's bytes would change it. */
const FORMAT_TAG = 'donghanh-chain 1';

/** The value before the first record: SHA-256 of the text `donghanh-chain 1`. */
export const CHAIN_START = bytesToHex(sha256(utf8ToBytes(FORMAT_TAG))) as ChainValue;

/**
 * The chain value of a record behind another: SHA-256 of the value before it (32 bytes) and the
 * bytes of the record.
 *
 * @param before the value of the record in front; {@link CHAIN_START} for the first.
 */
export const chainValue = (before: ChainValue, record: ChainedRecord): ChainValue =>
  bytesToHex(sha256(concatBytes(hexToBytes(before), recordBytes(record)))) as ChainValue;
