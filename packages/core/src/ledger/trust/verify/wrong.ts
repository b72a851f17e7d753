import type { EventRef, Position } from '../../../event/recorded.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';

/** The stored parts of a record. */
export type RecordField =
  | 'stream'
  | 'version'
  | 'type'
  | 'schemaVersion'
  | 'effectiveOn'
  | 'recordedAt'
  | 'data'
  | 'meta'
  | 'chain';

/** How a history does not fit. */
export type WrongKind =
  /** The record is not the one that was recorded here. */
  | 'changed'
  /** One or more records that stood before this one are not there. */
  | 'missing'
  /** The record was not recorded here. */
  | 'inserted'
  /** The record stands where another one stood. */
  | 'reordered'
  /** Records behind this one are not there. */
  | 'cutOff'
  /** The record is as it was recorded, and cannot be read: of a newer version, or never right. */
  | 'unreadable'
  /** All chain values were computed anew: a seal tells. */
  | 'rewritten'
  /** The seal is of another history, or its first record was changed. */
  | 'otherHistory'
  /** The seal itself was changed, or not made with its key. */
  | 'badSignature'
  /** The seal was made with another key than the one expected. */
  | 'otherKey';

/** Where a record stands. */
export interface Place {
  /** The how-manieth record of the history it is, from 1. */
  readonly record: number;
  /** Its position in the store; left out for a file. */
  readonly position?: Position;
  /** Its line in the file, from 1; left out for a store. */
  readonly line?: number;
  readonly ref?: EventRef;
}

/** The first thing in a history that does not fit, and how. */
export interface Wrong extends Place {
  readonly kind: WrongKind;
  /** Which part of the record was changed, where that can be told. */
  readonly field?: RecordField;
  /** What it was, where that can be told. */
  readonly was?: string;
  /** The record with which it changed places. */
  readonly other?: number;
  /** How many records are missing, where that can be told. */
  readonly missing?: number;
  /** The last record that a seal still covers as it was: the change lies behind it. */
  readonly after?: number;
  /** Why, in one line, where there is more to say. */
  readonly detail?: string;
  readonly sentence: Bilingual;
}
