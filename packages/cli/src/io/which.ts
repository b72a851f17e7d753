import {
  type AgencyEntry,
  type CommuneEntry,
  communesMeant,
  communesMeantOn,
  type DistrictEntry,
  type Ledger,
  LocalDate,
  nameKey,
  placeNameKey,
  type UnitsView,
  units,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from './ask.ts';
import { type Failed, refusedRun } from './exit.ts';
import type { Terminal } from './terminal.ts';

const registers = async (
  terminal: Terminal,
  ledger: Ledger,
): Promise<E.Either<Failed, UnitsView>> => {
  const asked = await ask(terminal, ledger, units, {}, 'sổ đơn vị');
  return E.isLeft(asked) ? asked : E.right(asked.right.view);
};

/**
 * The one commune that a person means by an id, a GSO code or a name, or which ones it may be. Codes
 * and names are used again: the day that is asked about tells communes apart.
 */
export const communeMeant = async (
  terminal: Terminal,
  ledger: Ledger,
  text: string,
  on?: string,
): Promise<E.Either<Failed, CommuneEntry>> => {
  const view = await registers(terminal, ledger);
  if (E.isLeft(view)) return view;
  const found = LocalDate.is(on)
    ? communesMeantOn(view.right, text, on)
    : communesMeant(view.right, text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return E.right(only);
  return E.left(
    found.length === 0
      ? refusedRun(
          `no commune is called "${text}"; give its id, its GSO code, or its name`,
          'UnknownCommune',
        )
      : refusedRun(
          `"${text}" may be ${found.map((c) => `${c.commune} (${c.kind} ${c.name}, ${c.district})`).join(' or ')}; give the id`,
          'AmbiguousCommune',
        ),
  );
};

/** The one agency that a person means by an id or a name, or which ones it may be. */
export const agencyMeant = async (
  terminal: Terminal,
  ledger: Ledger,
  text: string,
): Promise<E.Either<Failed, AgencyEntry>> => {
  const view = await registers(terminal, ledger);
  if (E.isLeft(view)) return view;
  const exact = view.right.agencies.filter((entry) => entry.agency === text);
  const key = nameKey(text);
  const named = view.right.agencies.filter((entry) => nameKey(entry.name) === key);
  const part = view.right.agencies.filter((entry) => nameKey(entry.name).includes(key));
  const found = [exact, named, part].find((entries) => entries.length > 0) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return E.right(only);
  return E.left(
    found.length === 0
      ? refusedRun(`no agency is called "${text}"; give its id or its name`, 'UnknownAgency')
      : refusedRun(
          `"${text}" may be ${found.map((a) => `${a.agency} (${a.name})`).join(' or ')}; give the id`,
          'AmbiguousAgency',
        ),
  );
};

/** The one district that a person means by an id, a code or a name, with or without "huyện". */
export const districtMeant = async (
  terminal: Terminal,
  ledger: Ledger,
  text: string,
): Promise<E.Either<Failed, DistrictEntry>> => {
  const view = await registers(terminal, ledger);
  if (E.isLeft(view)) return view;
  const key = placeNameKey(text);
  const exact = view.right.districts.filter(({ district }) => district === text);
  const named = view.right.districts.filter(
    ({ name, code }) => code === text || nameKey(name) === key,
  );
  const found = exact.length > 0 ? exact : named;
  const [only] = found;
  if (only !== undefined && found.length === 1) return E.right(only);
  return E.left(
    found.length === 0
      ? refusedRun(
          `no district is called "${text}"; give its id, its code, or its name`,
          'UnknownDistrict',
        )
      : refusedRun(
          `"${text}" may be ${found.map((d) => `${d.district} (${d.name})`).join(' or ')}; give the id`,
          'AmbiguousDistrict',
        ),
  );
};
