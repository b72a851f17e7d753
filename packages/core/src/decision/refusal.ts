import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { Misfit } from '../vocabulary/codec/misfit.ts';

/**
 * Why a command is refused: a tag to switch on, the fields needed to act, and one plain sentence in
 * both languages. A refusal is an answer, not an error: nothing was recorded.
 */
export interface Refusal<Tag extends string = string> {
  readonly _tag: Tag;
  /** What the sentence speaks of, by name: ids, dates, amounts in đồng. */
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
  readonly sentence: Bilingual;
}

/** Builds a refusal. */
export const refusal = <const Tag extends string>(
  tag: Tag,
  details: Refusal['details'],
  vi: string,
  en: string,
): Refusal<Tag> => ({ _tag: tag, details, sentence: { vi, en } });

/** The command itself does not fit its codec: the misfits say where. */
export interface MalformedCommand {
  readonly _tag: 'MalformedCommand';
  readonly command: string;
  readonly misfits: readonly Misfit[];
  readonly message: string;
}
