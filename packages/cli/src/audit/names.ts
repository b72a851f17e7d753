import { type UnitsView, units } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../io/ask.ts';
import type { Failed } from '../io/exit.ts';
import type { Asked } from './question.ts';

/** What people call a unit, by its id; the id where nobody registered it. */
export interface Names {
  readonly agency: (id: string) => string;
  readonly commune: (id: string) => string;
}

const namesOf = ({ agencies, communes }: UnitsView): Names => {
  const ofAgencies = new Map<string, string>(agencies.map(({ agency, name }) => [agency, name]));
  const ofCommunes = new Map<string, string>(communes.map(({ commune, name }) => [commune, name]));
  return {
    agency: (id) => ofAgencies.get(id) ?? id,
    commune: (id) => ofCommunes.get(id) ?? id,
  };
};

/** The names of units as of the dates of the question. */
export const namesOn = async ({
  ledger,
  terminal,
  given,
}: Asked): Promise<E.Either<Failed, Names>> => {
  const asked = await ask(terminal, ledger, units, given, 'sổ đơn vị');
  return E.isLeft(asked) ? asked : E.right(namesOf(asked.right.view));
};
