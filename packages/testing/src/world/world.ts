import { pairStream } from '@donghanh/core';
import { agencyRegistered } from '../builders/agency.ts';
import { documentIssued } from '../builders/programme.ts';
import { communeRegistered, districtRegistered } from '../builders/territory.ts';
import type { TestFact } from '../fact/fact.ts';

const [district, commune, agency, document] = [
  districtRegistered(),
  communeRegistered(),
  agencyRegistered(),
  documentIssued(),
] as const;

/** One agency and one commune: the input of a command about a pair begins with them. */
const pair = { agency: agency.data.agency, commune: commune.data.commune } as const;

/**
 * The small world in which tests stand by default: the department of transport, the commune of Keng
 * Đu in the district of Kỳ Sơn, and decision 1310 of 2012 on which assignments rest. The builders'
 * defaults speak of them.
 */
export const world = {
  district: 'ky-son',
  commune: 'keng-du-16822',
  agency: 'so-gtvt',
  document: '1310-qd-ubnd-2012',
  /** The first assignment of the pair. */
  assignment: 'so-gtvt~keng-du-16822~1',
  /** `deliver({ ...world.pair, … })`. */
  pair: { agency: 'so-gtvt', commune: 'keng-du-16822' },
  /** Of the pair. Facts that do not say of whom they are ("pledge p1 is amended") stand here. */
  stream: pairStream(pair),
  /** The facts that register them. */
  facts: [district, commune, agency, document] as readonly TestFact[],
} as const;

const samePlace = (one: TestFact, other: TestFact): boolean =>
  one.stream === other.stream && one.type === other.type;

/** These facts in the world: where they register one of its units themselves, theirs counts. */
export const inWorld = (facts: readonly TestFact[]): readonly TestFact[] => [
  ...world.facts.filter((fact) => !facts.some((own) => samePlace(own, fact))),
  ...facts,
];
