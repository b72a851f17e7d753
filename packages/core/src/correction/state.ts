import type { Machine } from '../decision/command.ts';
import type { Facts } from '../decision/facts.ts';
import type { Catalogue } from '../event/catalogue.ts';
import type { Recorded } from '../event/recorded.ts';
import { type Correction, type Readings, resolveCorrections } from './resolve.ts';

/** All facts of a stream, corrections among them. Facts that are recalled may be missing. */
export type AnyFacts = Facts<Recorded>;

/** The machine of corrections. A fact of any stream can be corrected: its category is `*`. */
export const correctionMachine: Machine<AnyFacts> = {
  category: '*',
  init: undefined,
  evolve: (before, fact) => ({ fact, before }),
};

/** The fact in this place of the stream. */
export const factAt = (facts: AnyFacts, version: number): Recorded | undefined => {
  for (let link = facts; link !== undefined; link = link.before) {
    if (link.fact.version === version) return link.fact;
  }
  return undefined;
};

/** How the facts of the stream read by now. */
export const readingsOf = (facts: AnyFacts, catalogue: Catalogue): Readings => {
  const corrections: Correction[] = [];
  for (let link = facts; link !== undefined; link = link.before) {
    const { type } = link.fact;
    // The type says what the data is: a machine is given facts that were read.
    if (type === 'FactCorrected' || type === 'FactRecalled') {
      corrections.push(link.fact as Correction);
    }
  }
  return resolveCorrections(corrections, catalogue);
};
