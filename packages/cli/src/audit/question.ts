import type { Bilingual, Language, Ledger } from '@donghanh/core';
import type { Command } from 'commander';
import type * as E from 'fp-ts/lib/Either.js';
import type { Dates } from '../io/ask.ts';
import type { Failed } from '../io/exit.ts';
import type { Terminal } from '../io/terminal.ts';
import type { Said } from './said.ts';

/** What the command line gives to a question: the options that all share, and those of some. */
export interface Given extends Dates {
  readonly store: string;
  readonly lang: Language;
  readonly json?: boolean;
  readonly quarantine?: boolean;
  readonly agency?: string;
  readonly commune?: string;
  readonly period?: string;
  readonly from?: string;
  readonly kind?: string;
  readonly fund?: string;
  /** Policy files. */
  readonly policy?: string;
  readonly otherPolicy?: string;
  /** Seals and the key they were signed with. */
  readonly seal?: readonly string[];
  readonly publicKey?: string;
}

/** A question as it was put. */
export interface Asked {
  readonly ledger: Ledger;
  readonly terminal: Terminal;
  /** The words behind the name of the question, in order; undefined where one was left out. */
  readonly words: readonly (string | undefined)[];
  readonly given: Given;
}

/** What there is to say: as data for programs, as lines for a person. */
export interface Answer {
  readonly data: unknown;
  readonly said: readonly Said[];
}

/** What every question says of itself. */
interface AnyQuestion {
  /** Its number in §11; the command line takes it instead of the name. */
  readonly number: number;
  /** The word on the command line. */
  readonly name: string;
  /** The question in words. */
  readonly asks: Bilingual;
  /** True where the answer depends on the day it is asked of: then `--on` must be given. */
  readonly needsDay: boolean;
  /** Adds the words and options that this question takes beyond those of all. */
  readonly takes: (command: Command) => Command;
}

/** A question that is put to a history which can be read. */
export interface LedgerQuestion extends AnyQuestion {
  readonly answer: (asked: Asked) => Promise<E.Either<Failed, Answer>>;
}

/** A question about the file itself, whole or not. */
export interface FileQuestion extends AnyQuestion {
  readonly ofFile: (asked: Omit<Asked, 'ledger'>) => Promise<E.Either<Failed, Answer>>;
}

/** One of the sixteen questions of an auditor (§11 of the domain notes). */
export type Question = LedgerQuestion | FileQuestion;
