import type { AppendFailure, StoreFailure } from '../store/failures.ts';

/** A line of the file cannot be taken in. Nothing of the file was recorded. */
export interface BadLine {
  readonly _tag: 'BadLine';
  /** From 1. */
  readonly line: number;
  /** One line: where, what was expected, what was found. */
  readonly message: string;
}

/** The file says something else than the store about the same place of history. */
export interface ImportConflict {
  readonly _tag: 'ImportConflict';
  readonly line: number;
  readonly message: string;
}

/** The lines could not be read at all. */
export interface SourceFailed {
  readonly _tag: 'SourceFailed';
  readonly message: string;
}

/** The import was cancelled by its signal before anything was recorded, or between two batches. */
export interface ImportCancelled {
  readonly _tag: 'ImportCancelled';
  readonly appended: number;
  readonly message: string;
}

/** Why a file was not imported. */
export type ImportFailure =
  | BadLine
  | ImportConflict
  | SourceFailed
  | ImportCancelled
  | AppendFailure;

/** Why a history could not be exported. */
export type ExportFailure = StoreFailure;
