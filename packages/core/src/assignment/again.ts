import type { Recorded } from '../event/recorded.ts';

/** Whose stream it is: `assignment-so-gtvt~keng-du-16822` is that of `so-gtvt` and `keng-du-16822`. */
const pairOf = ({ stream }: Recorded) => {
  const [agency, commune] = stream.slice(stream.indexOf('-') + 1).split('~');
  return { agency, commune };
};

/**
 * What a command about a pair was given, of what it recorded: the day, the pair whose stream it is,
 * and the fact without the assignment, which the decision found itself.
 */
export const ofPairOn = (data: object, fact: Recorded): object => {
  const { assignment: _, ...given }: { readonly assignment?: unknown } = data;
  return { ...pairOf(fact), ...given, on: fact.effectiveOn };
};
