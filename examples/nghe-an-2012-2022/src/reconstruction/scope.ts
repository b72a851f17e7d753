import { delistCommune, listCommune } from '@donghanh/core';
import { communeOf } from '../facts/communes.ts';
import { days } from '../facts/ids.ts';
import { westScope } from '../facts/programme.ts';
import type { Pair } from '../history/pair.ts';
import { inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { by } from './rules.ts';

const listed = ({ commune, from, knownOn, source }: Pair): Step => ({
  key: `listed/${commune}`,
  knownOn,
  source:
    source.confidence === 'reconstructed'
      ? by('R4')
      : inferred(source.ref ?? '', 'Xã có đơn vị được phân công giúp nên thuộc phạm vi.'),
  command: listCommune({ scope: westScope, commune, on: from }),
});

const delisted = (code: string): Step => ({
  key: `delisted/${code}`,
  knownOn: days.mergers,
  source: by('R4', 'Xã sáp nhập ngày 01/01/2020.'),
  command: delistCommune({ scope: westScope, commune: communeOf(code).id, on: days.mergers }),
});

/** The programme's list of communes: each from its first assignment, as long as it exists. */
export const scopeSteps = (pairs: readonly Pair[]): readonly Step[] => {
  const seen = new Set<string>();
  const firsts = pairs.filter(({ commune }) => !seen.has(commune) && seen.add(commune));
  return [...firsts.map(listed), delisted('16762'), delisted('16918')];
};
