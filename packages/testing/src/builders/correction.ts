import { FactCorrected, FactRecalled } from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import type { TestFact } from '../fact/fact.ts';
import { untold } from '../fact/streams.ts';

/** How a corrected fact reads: `factCorrected({ target: 1, replacement: readsAs(pledgeMade({ … })) })`. */
export const readsAs = ({ type, schemaVersion, effectiveOn, data }: TestFact) => ({
  type,
  schemaVersion,
  effectiveOn: effectiveOn as string,
  data,
});

const grounds = {
  reason: 'Biên bản ghi 60 triệu đồng, sổ nhập 50 triệu đồng',
  document: { document: '1310-qd-ubnd-2012' },
};

/** The fact `target` of its stream reads otherwise: an error of content, by decision 1310. */
export const factCorrected: EventBuilder<'FactCorrected'> = builderOf(FactCorrected, {
  on: '2013-02-01',
  data: {
    target: 1,
    kind: 'content',
    ...grounds,
    replacement: {
      type: 'PledgeMade',
      schemaVersion: 1,
      effectiveOn: '2012-06-15',
      data: {
        pledge: 'p1',
        assignment: 'so-gtvt~keng-du-16822~1',
        agency: 'so-gtvt',
        commune: 'keng-du-16822',
        amount: 60_000_000,
      },
    },
  },
  stream: untold,
});
/** The fact `target` of its stream never happened, by decision 1310. */
export const factRecalled: EventBuilder<'FactRecalled'> = builderOf(FactRecalled, {
  on: '2013-02-01',
  data: { target: 1, ...grounds },
  stream: untold,
});
