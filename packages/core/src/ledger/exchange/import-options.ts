/**
 * Where lines come from. Called twice: the whole file is checked before the first event is recorded.
 * Lines come in arrays, without their line ends.
 */
export type LineSource = () => AsyncIterable<readonly string[]>;

/** How far an import is. */
export interface ImportProgress {
  readonly step: 'checking' | 'appending';
  readonly lines: number;
  /** Lines in all; known once the file has been checked. */
  readonly total: number | undefined;
}

/** How an import is done. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

/** What an import did. */
export interface Imported {
  /** Events in the file. */
  readonly events: number;
  /** Events that were new. */
  readonly appended: number;
  /** Events that were there before, word for word the same ids: importing a file twice adds nothing. */
  readonly alreadyThere: number;
  readonly streams: number;
}
