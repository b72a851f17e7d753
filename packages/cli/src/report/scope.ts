import {
  AgencyId,
  AssignmentId,
  CommuneId,
  currentState,
  DistrictId,
  type Ledger,
  type SheetScope,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../io/ask.ts';
import { type Failed, refusedRun } from '../io/exit.ts';
import type { Terminal } from '../io/terminal.ts';
import { agencyMeant, communeMeant, districtMeant } from '../io/which.ts';

/** The reports that are about one year, unit or assignment. */
export const sheetKinds = ['year', 'district', 'agency', 'commune', 'assignment'] as const;
export type SheetKind = (typeof sheetKinds)[number];

const yearOf = (text: string, option: string): E.Either<Failed, number> =>
  /^\d{4}$/.test(text)
    ? E.right(Number(text))
    : E.left(refusedRun(`${option}: expected a year, as 2015, found "${text}"`));

const unitMeant = async (
  terminal: Terminal,
  ledger: Ledger,
  kind: Exclude<SheetKind, 'year'>,
  about: string,
  on: string,
): Promise<E.Either<Failed, SheetScope>> => {
  switch (kind) {
    case 'agency': {
      const found = await agencyMeant(terminal, ledger, about);
      return E.map(({ agency }: { agency: AgencyId }): SheetScope => ({ agency }))(found);
    }
    case 'commune': {
      const found = await communeMeant(terminal, ledger, about, on);
      return E.map(({ commune }: { commune: CommuneId }): SheetScope => ({ commune }))(found);
    }
    case 'district': {
      const found = await districtMeant(terminal, ledger, about);
      return E.map(({ district }: { district: DistrictId }): SheetScope => ({ district }))(found);
    }
    case 'assignment': {
      const state = await ask(terminal, ledger, currentState, {}, 'phân công');
      if (E.isLeft(state)) return state;
      const found = state.right.view.assignments.find(({ assignment }) => assignment === about);
      return found === undefined
        ? E.left(
            refusedRun(
              `there is no assignment "${about}"; give its id, as so-gtvt~keng-du-16822~1`,
              'UnknownAssignment',
            ),
          )
        : E.right({ assignment: found.assignment });
    }
  }
};

/** What a report is to be about, as it was named on the command line. */
export const scopeMeant = async (
  terminal: Terminal,
  ledger: Ledger,
  kind: SheetKind,
  about: string | undefined,
  given: { readonly on: string; readonly year?: string },
): Promise<E.Either<Failed, SheetScope>> => {
  if (about === undefined) return E.left(refusedRun(`report ${kind}: say which one`));
  if (kind === 'year') return E.map((year: number): SheetScope => ({ year }))(yearOf(about, kind));
  const year = given.year === undefined ? E.right(undefined) : yearOf(given.year, '--year');
  if (E.isLeft(year)) return year;
  const unit = await unitMeant(terminal, ledger, kind, about, given.on);
  return E.map(
    (scope: SheetScope): SheetScope =>
      year.right === undefined ? scope : { ...scope, year: year.right },
  )(unit);
};

/** The scope that the file of a report says it is about. */
export const scopeSaid = (said: Readonly<Record<string, string>>): SheetScope => {
  const { agency, commune, district, assignment, year } = said;
  return {
    ...(AgencyId.is(agency) && { agency }),
    ...(CommuneId.is(commune) && { commune }),
    ...(DistrictId.is(district) && { district }),
    ...(AssignmentId.is(assignment) && { assignment }),
    ...(year !== undefined && { year: Number(year) }),
  };
};
