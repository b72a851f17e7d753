import { allEvents, domainCatalogue, isStreamName } from '@donghanh/core';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type TestFact, UnlawfulFact } from '../fact/fact.ts';
import { lawfulHistory } from '../history/lawful-history.ts';
import * as builders from './index.ts';
import { contributionDelivered, factCorrected, pledgeMade, readsAs } from './index.ts';

const { readsAs: _, ...makers } = builders;
const nameOf = (type: string): string => `${type[0]?.toLowerCase()}${type.slice(1)}`;
const made = Object.entries(makers).map(([name, make]) => ({ name, fact: make() }));

describe('the builders', () => {
  it('are one for each event of the model, called as the event', () => {
    const names = allEvents.map(({ type }) => nameOf(type));
    expect(made.map(({ name }) => name).sort()).toEqual(names.sort());
    for (const { name, fact } of made) {
      expect(nameOf(fact.type)).toBe(name);
    }
  });

  it.each(made)('$name makes a lawful fact without being told anything', ({ fact }) => {
    expect(E.isRight(domainCatalogue.read(fact.type, fact.schemaVersion, fact.data))).toBe(true);
    expect(fact.schemaVersion).toBe(domainCatalogue.versionOf(fact.type));
    expect(fact.stream === undefined || isStreamName(fact.stream)).toBe(true);
    expect(fact).toMatchObject({ recordedAt: undefined, meta: {} });
  });

  it('take plain literals instead of the defaults, and undefined to leave a field out', () => {
    expect(pledgeMade({ amount: 70_000_000, dueBy: undefined }).data).toEqual({
      pledge: 'p1',
      assignment: 'so-gtvt~keng-du-16822~1',
      agency: 'so-gtvt',
      commune: 'keng-du-16822',
      amount: 70_000_000,
    });
    expectTypeOf(pledgeMade).parameter(0).toExtend<{ amount?: number | undefined } | undefined>();
  });

  it('take date, moment, stream and what is said beside the fact', () => {
    expect(
      pledgeMade(
        {},
        {
          on: '2013',
          recordedAt: '2014-01-10T08:00:00+07:00',
          stream: 'assignment-a~b',
          meta: {
            id: '00000000-0000-7000-8000-0000000000ff',
            actor: 'Văn phòng',
            source: { confidence: 'reconstructed', note: 'chia đều' },
          },
        },
      ),
    ).toEqual({
      ...pledgeMade(),
      effectiveOn: '2013',
      recordedAt: '2014-01-10T01:00:00.000Z',
      stream: 'assignment-a~b',
      meta: {
        id: '00000000-0000-7000-8000-0000000000ff',
        actor: 'Văn phòng',
        source: { confidence: 'reconstructed', note: 'chia đều' },
      },
    });
  });

  it('put a fact into the stream of the units that its data name', () => {
    expect(contributionDelivered({ agency: 'a', commune: 'b' }).stream).toBe('assignment-a~b');
    expect(builders.assignmentEnded({ assignment: 'a~b~2' }).stream).toBe('assignment-a~b');
    expect(builders.voluntaryHelpDelivered({ agency: 'a' }).stream).toBe(
      'voluntary-a~keng-du-16822',
    );
    expect(builders.indicatorMeasured().stream).toBe('indicator-province.nghe-an');
    expect(builders.pledgeAmended().stream).toBeUndefined();
  });

  it('know the stream that the commands of the model put each fact into', () => {
    const histories = fc.sample(lawfulHistory(), { numRuns: 150, seed: 1 });
    const seen = new Set<string>();
    for (const { type, data, stream } of histories.flatMap(({ events }) => events)) {
      const make = Object.entries(makers).find(([name]) => name === nameOf(type))?.[1];
      if (make === undefined) return expect.fail(type);
      // The data of an event of the model, as JSON: what its own builder takes.
      const told = (make as (data: object) => TestFact)(data).stream;
      if (told !== undefined) expect(told).toBe(stream);
      seen.add(type);
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  it('never hand out the same data twice', () => {
    const first = builders.documentIssued({ relations: [] });
    expect(builders.documentIssued().data).not.toBe(first.data);
    const one = builders.needsSurveyed().data.needs;
    expect(builders.needsSurveyed().data.needs).not.toBe(one);
  });

  it('say how a corrected fact reads', () => {
    const replacement = readsAs(pledgeMade({ amount: 1 }, { on: '2012-07' }));
    expect(factCorrected({ target: 2, replacement }).data).toMatchObject({
      target: 2,
      replacement: {
        type: 'PledgeMade',
        schemaVersion: 1,
        effectiveOn: '2012-07',
        data: { amount: 1 },
      },
    });
  });

  it.each([
    ['half a đồng', () => pledgeMade({ amount: 0.5 }), 'data.amount expected whole đồng from 0'],
    ['a day that does not exist', () => pledgeMade({ dueBy: '2015-02-31' }), 'found "2015-02-31"'],
    ['no amount at all', () => builders.pledgeAmended({ amount: undefined }), '(required)'],
    ['an id with a space', () => pledgeMade({ agency: 'sở gtvt' }), 'data.agency expected an id'],
    // @ts-expect-error no such field
    ['a field of another event', () => pledgeMade({ amuont: 1 }), 'data.amuont expected no such'],
    ['another date', () => pledgeMade({}, { on: '31/2/2015' }), 'on: expected a day, month'],
    [
      'another moment',
      () => pledgeMade({}, { recordedAt: 'now' }),
      'recordedAt: expected a moment',
    ],
    ['another stream', () => pledgeMade({}, { stream: 'Keng Đu' }), 'stream: expected category-id'],
    ['an id that is none', () => pledgeMade({}, { meta: { id: '1' } }), 'meta: id: expected'],
  ])('refuse %s, and say where', (_, make, why) => {
    expect(make).toThrow(UnlawfulFact);
    expect(make).toThrow(why);
    expect(make).toThrow(/^Pledge(Made|Amended): /);
  });
});
