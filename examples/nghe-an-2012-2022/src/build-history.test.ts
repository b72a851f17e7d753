import {
  domainCatalogue,
  type EventStore,
  memoryStore,
  openLedger,
  registerDistrict,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { must, PATIENCE } from '../test/built.ts';
import { type BuildResult, buildHistory } from './build-history.ts';
import { allSteps } from './history/all-steps.ts';

const exported = async (store: EventStore): Promise<string> => {
  let text = '';
  for await (const chunk of openLedger({ store }).exportLines())
    text += must(chunk).lines.join('\n');
  return text;
};

describe('buildHistory', () => {
  const store = memoryStore();
  const shares: number[] = [];
  let built: BuildResult;
  let text: string;

  beforeAll(async () => {
    built = must(await buildHistory(store, ({ done, all }) => shares.push(done / all))());
    text = await exported(store);
  }, PATIENCE);

  it('names every step once', () => {
    const keys = allSteps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(built.commands).toBe(keys.length);
  });

  it('tells how far it is, to the end', () => {
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it(
    'gives the same bytes in every build',
    async () => {
      const other = memoryStore();
      must(await buildHistory(other)());
      expect(text.length).toBeGreaterThan(1_000_000);
      expect(await exported(other)).toBe(text);
    },
    PATIENCE,
  );

  it(
    'adds nothing when it builds again into the same store',
    async () => {
      must(await buildHistory(store)());
      expect(must(await store.head()()).count).toBe(built.events);
      expect(await exported(store)).toBe(text);
    },
    PATIENCE,
  );

  it('uses all events of the model, but for those of which nobody told', async () => {
    const used = new Set<string>();
    for await (const chunk of store.readAll()) for (const { type } of must(chunk)) used.add(type);
    const unused = domainCatalogue.types.filter((type) => !used.has(type));
    expect(unused.toSorted()).toEqual([
      'AgencyRenamed',
      'CommitteeReorganised',
      'CommuneSplit',
      'DistrictDelisted',
      'DocumentCorrected',
      'DocumentRecalled',
      'FunctionWithdrawn',
      'MemberRelieved',
      'TwinningDelivered',
      'TwinningEnded',
      'TwinningMade',
      'TwinningPledged',
    ]);
  });

  it('stops at a command that is refused, and names it', async () => {
    const taken = memoryStore();
    const early = registerDistrict({
      district: 'ky-son',
      code: '417',
      kind: 'huyen',
      name: 'Kỳ Sơn',
      on: '2000-01-01',
    });
    must(await openLedger({ store: taken }).execute(early, { actor: 'thử' })());
    const failed = await buildHistory(taken)();
    expect(E.isLeft(failed) && failed.left.step).toBe('step district/ky-son (known on 2012-04-20)');
    expect(E.isLeft(failed) && failed.left.message).toMatch(
      /^step district\/ky-son \(known on 2012-04-20\): .*already/,
    );
    // What stood before it was recorded, and nothing behind it.
    expect(must(await taken.head()()).count).toBe(
      1 + allSteps.findIndex(({ key }) => key === 'district/ky-son'),
    );
  });
});
