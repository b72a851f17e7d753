import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Snapshot } from '@donghanh/core';

/** A snapshot as bytes, and the SHA-256 of these. */
export interface SnapshotRecord {
  readonly bytes: Uint8Array;
  readonly sha256: Uint8Array;
}

const hashOf = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A snapshot in the form of a structured clone: maps, sets and what is shared stay what they are. */
export const toRecord = (snapshot: Snapshot): SnapshotRecord => {
  const bytes = serialize(snapshot);
  return { bytes, sha256: hashOf(bytes) };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSnapshot = (value: unknown): value is Snapshot =>
  isObject(value) &&
  isObject(value['name']) &&
  typeof value['fingerprint'] === 'string' &&
  isObject(value['mark']) &&
  isObject(value['state']);

/** Reads a record back. Throws, saying why, what is not whole or not a snapshot. */
export const fromRecord = ({ bytes, sha256 }: SnapshotRecord): Snapshot => {
  if (!Buffer.from(sha256).equals(hashOf(bytes)))
    throw new Error('it is damaged: its hash differs');
  const value: unknown = deserialize(bytes);
  if (!isSnapshot(value)) throw new Error('it is no snapshot');
  return value;
};
