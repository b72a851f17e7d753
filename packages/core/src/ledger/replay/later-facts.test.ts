import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { issueDocument } from '../../programme/document-commands.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import { openLedger } from '../ledger.ts';
import { memoryStore } from '../store/memory-store.ts';

const documents = (laterFacts: boolean): Projection<string[], readonly string[]> => ({
  name: 'documents',
  version: 1,
  handles: ['DocumentIssued'],
  laterFacts,
  init: () => [],
  apply: (acc, event) => {
    if (event.type === 'DocumentIssued') acc.push(event.data.document);
  },
  view: (acc) => [...acc],
});

describe('a projection that looks ahead', () => {
  it('is given later facts as well, as far as they were known', async () => {
    let now = '';
    const ledger = openLedger({ store: memoryStore(), clock: () => now as Instant });
    for (const [document, on, known] of [
      ['of-2012', '2012-04-20', '2012-05-01'],
      ['of-2014', '2014-05-13', '2014-06-01'],
      ['of-2022', '2022-07-29', '2022-08-01'],
    ] as const) {
      now = `${known}T00:00:00.000Z`;
      const issued = issueDocument({ document, kind: 'decision', issuer: 'UBND', title: 'x', on });
      expect(E.isRight(await ledger.execute(issued, { actor: 'test' })())).toBe(true);
    }
    const ask = async (laterFacts: boolean, knownAt?: string) =>
      E.toUnion(
        await ledger.project(documents(laterFacts), {
          effectiveOn: '2013-01-01',
          ...(knownAt !== undefined && { knownAt }),
        })(),
      );
    expect(await ask(false)).toEqual(['of-2012']);
    expect(await ask(true)).toEqual(['of-2012', 'of-2014', 'of-2022']);
    expect(await ask(true, '2020-01-01')).toEqual(['of-2012', 'of-2014']);
  });
});
