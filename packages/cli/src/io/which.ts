import {
  type AgencyEntry,
  type CommuneEntry,
  certainFrom,
  communesMeant,
  type Ledger,
  nameKey,
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

/** Does the unit exist on that day, as far as days compare as text? */
const existsOn = ({ from, end }: Pick<CommuneEntry, 'from' | 'end'>, day: string): boolean =>
  certainFrom(from) <= day && (end === undefined || day < certainFrom(end.on));

/**
 * The one commune that a person means by an id, a GSO code or a name, or which ones it may be. Codes
 * and names are used again: of several, the one that exists on the asked day is meant.
 */
export const communeMeant = async (
  terminal: Terminal,
  ledger: Ledger,
  text: string,
  day?: string,
): Promise<E.Either<Failed, CommuneEntry>> => {
  const view = await registers(terminal, ledger);
  if (E.isLeft(view)) return view;
  const all = communesMeant(view.right, text);
  const then = day === undefined ? [] : all.filter((entry) => existsOn(entry, day));
  const found = then.length === 1 ? then : all;
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
