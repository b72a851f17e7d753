import { createHash } from 'node:crypto';
import { CHAIN_START, type ChainedRecord, recordParts } from '@donghanh/core';
import type { Session } from '../session/session.ts';

const start = Buffer.from(CHAIN_START, 'hex');

/**
 * The chain value of a record, as `chainValue` of core gives it: here by node:crypto, which takes a
 * fifth of the time. A test holds both against each other.
 *
 * @param before the value of the record in front, 32 bytes.
 */
export const nextChain = (before: Uint8Array, record: ChainedRecord): Uint8Array => {
  let text = '';
  for (const part of recordParts(record)) text += `${Buffer.byteLength(part)}:${part}`;
  return createHash('sha256').update(before).update(text).digest();
};

const AT = 'SELECT chain FROM events WHERE position = ?';

/** The value behind which an append goes on. Only within a transaction. */
export const chainAt = (session: Session, position: number): Uint8Array =>
  session.prepare<readonly [Uint8Array]>(AT).get(position)?.[0] ?? start;
