import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import type { ResponseFacts } from './facts.ts';

/** A flag on an agency in a period: in one commune, or (a criticism may say so) in all its communes. */
export interface Subject {
  readonly agency: AgencyId;
  readonly commune?: CommuneId;
  readonly period: Period;
  readonly flag: FlagKind;
}

/** Does what was said with or without a commune speak of the subject? Without one it speaks of all. */
export const speaksOf = (subject: Subject, said: Omit<Subject, 'agency'>): boolean =>
  said.period === subject.period &&
  said.flag === subject.flag &&
  (said.commune === undefined || said.commune === subject.commune);

const keyOf = ({ agency, commune, period, flag }: Subject): string =>
  [agency, commune ?? '', period, flag].join('~');

/** Every flag by a day that was named, cleared, or given as the cause of an act. */
export const subjectsBy = (acc: ResponseFacts, day: LocalDate): readonly Subject[] => {
  const subjects = new Map<string, Subject>();
  const add = ({ agency, commune, period, flag }: Subject): void => {
    const subject = { agency, ...(commune !== undefined && { commune }), period, flag };
    subjects.set(keyOf(subject), subject);
  };
  for (const groups of [acc.confirmations, acc.criticisms, acc.clearings]) {
    for (const facts of groups.values()) {
      for (const { data, from } of facts) if (from <= day) add(data);
    }
  }
  for (const { because, on } of acc.caused) {
    if (because.flag !== undefined && certainFrom(on) <= day) add(because.flag);
  }
  return [...subjects.values()];
};
