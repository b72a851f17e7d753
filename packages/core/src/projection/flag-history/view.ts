import type * as t from 'io-ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Grade } from '../../oversight/code-lists.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import type { Count } from '../evidence.ts';
import type { Verdict } from '../flags/view.ts';

/** The findings of one year and flag, counted. */
export interface FlagYear {
  /** A year. */
  readonly period: Period;
  readonly flag: FlagKind;
  /** Every verdict. Only RAISED names its facts: those of a finding that names nobody are in the flags. */
  readonly verdicts: Readonly<Record<Verdict, Count>>;
  /** Of the raised ones, those that the standing body confirmed. */
  readonly confirmed: Count;
  /** Flags that were raised once and cleared. */
  readonly cleared: Count;
  /** The sum of all verdicts. */
  readonly all: Count;
}

/** The evaluations of one period by their grades. */
export interface EvaluationYear {
  readonly period: Period;
  readonly grades: Readonly<Record<Grade, Count>>;
  readonly all: Count;
}

/** How it went on with an agency after its last flag. */
export const CourseState = codeList('CourseState', {
  recovered: { vi: 'năm sau không còn cảnh báo', en: 'not flagged in a later year' },
  raised: { vi: 'năm gần nhất được xét vẫn có cảnh báo', en: 'flagged in the last year judged' },
  undecided: {
    vi: 'các năm sau chưa đủ căn cứ',
    en: 'not enough is known of the years after',
  },
});
export type CourseState = t.TypeOf<typeof CourseState>;

/** An agency that was flagged in some commune: in which years, and how it went on. */
export interface FlagCourse {
  readonly agency: AgencyId;
  /** As of the end of the last of these years. */
  readonly agencyName: string;
  readonly flag: FlagKind;
  /** The years in which it was flagged, earliest first; two or more make it a repeated one. */
  readonly years: readonly Period[];
  readonly state: CourseState;
  readonly reconstructed: boolean;
  readonly events: readonly EventRef[];
}

/** Flags and evaluations over the years, under one policy (§10.8 of the domain notes). */
export interface FlagHistory {
  readonly asOf: AsOf;
  readonly policy: { readonly id: string; readonly version: number };
  /** By year, N before I. */
  readonly years: readonly FlagYear[];
  /** By period. */
  readonly evaluations: readonly EvaluationYear[];
  /** By name of the agency, N before I. */
  readonly courses: readonly FlagCourse[];
}
