import type { Command, LocalDate, Name, PartialDate, Vnd } from '@donghanh/core';
import type { Precision } from '../arbitrary/values.ts';
import type { Desk } from './desk.ts';

/**
 * One attempt to record something, before it is known what there is to record it of: numbers that
 * pick among what exists by then. A step that makes no sense is skipped, so every list of steps is a
 * lawful history, and a shorter list a shorter one.
 */
export interface Step<Act extends string = string> {
  readonly act: Act;
  /** Days since the step before it. */
  readonly gap: number;
  /** Days between happening and recording. */
  readonly late: number;
  readonly precision: Precision;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly amount: Vnd;
  readonly name: Name;
}

/** Where and when a step is taken. */
export interface Scene {
  readonly desk: Desk;
  /** The day of recording. */
  readonly today: LocalDate;
  /** The date in the world, as far as it is given. */
  readonly on: PartialDate;
  /** The day that `on` comes from. */
  readonly day: LocalDate;
}

/** What a step records; undefined where there is nothing to record it of. */
export type Act = (scene: Scene, step: Step) => Command | undefined;

/** One of a list; undefined of an empty one. */
export const pick = <A>(list: readonly A[], n: number): A | undefined => list[n % list.length];

/** One of a list that is never empty, as the codes of a code list. */
export const pickOf = <A>(list: readonly A[], n: number): A => list[n % list.length] as A;

/** True once in so many. */
export const once = (inSoMany: number, n: number): boolean => n % inSoMany === 0;
