import { always, type CommuneId, currentState, responsibleFor } from '@donghanh/core';
import {
  assignmentAdjusted,
  assignmentMade,
  contributionDelivered,
  factCorrected,
  given,
  readsAs,
  UnlawfulFact,
  world,
} from '@donghanh/testing';
import { describe, expect, it } from 'vitest';

// Views: given facts, project, as of two dates. Times, ids and streams are the caller's own.

describe('the state of the programme', () => {
  const facts = given(
    assignmentMade(),
    contributionDelivered(
      { contribution: 'g1', value: 90_000_000 },
      // True on one day, known a month later, with an id of its own and where it was read.
      {
        on: '2015-01-24',
        recordedAt: '2015-02-20T08:00:00+07:00',
        meta: {
          id: '00000000-0000-7000-8000-00000000000a',
          actor: 'Văn phòng',
          source: { confidence: 'reconstructed', note: 'ví dụ' },
        },
      },
    ),
    // Known a year late.
    contributionDelivered(
      { contribution: 'g2', value: 78_000_000 },
      { on: '2015-01-24', recordedAt: '2016-02-01' },
    ),
    // "90 million" had been a slip: a later fact says so. The first one stays.
    factCorrected(
      {
        target: 1,
        replacement: readsAs(
          contributionDelivered({ contribution: 'g1', value: 60_000_000 }, { on: '2015-01-24' }),
        ),
      },
      { on: '2017-03-01', recordedAt: '2017-03-01' },
    ),
  );
  const delivered = (effectiveOn: string, knownAt?: string) =>
    facts.project(currentState).asOf(effectiveOn, knownAt).assignments[0]?.delivered;

  it.each([
    ['before it arrived', '2015-01-23', undefined, 0, []],
    ['before it was known', '2015-12-31', '2015-02-19', 0, []],
    ['as known that spring', '2015-12-31', '2015-02-28', 90_000_000, [1]],
    ['as known a year later', '2015-12-31', '2016-12-31', 168_000_000, [1, 2]],
    ['as known today, corrected', '2015-12-31', undefined, 138_000_000, [1, 2]],
  ] as const)('%s', (_, effectiveOn, knownAt, value, versions) => {
    const events = versions.map((version) => `${world.stream}@${version}`);
    const reconstructed = events.length === 0 ? 0 : value - (versions.length - 1) * 78_000_000;
    expect(delivered(effectiveOn, knownAt)).toEqual({ value, reconstructed, events });
  });

  it('also as it was written at first', () => {
    const written = facts.project(currentState, { corrections: 'asWritten' }).current();
    expect(written.assignments[0]?.delivered.value).toBe(168_000_000);
  });

  it('stands on the facts that you gave, in their places', () => {
    expect(facts.events[world.facts.length + 1]).toMatchObject({
      stream: world.stream,
      version: 1,
      type: 'ContributionDelivered',
      effectiveOn: '2015-01-24',
      recordedAt: '2015-02-20T01:00:00.000Z',
      meta: { id: '00000000-0000-7000-8000-00000000000a', actor: 'Văn phòng' },
    });
  });
});

it('a view of the model takes arguments of its own', () => {
  const kengDu = responsibleFor(world.commune as CommuneId);
  const facts = given(
    assignmentMade(),
    assignmentAdjusted({ basis: { document: world.document, article: 'Điều 2' } }, { on: '2014' }),
  );
  const article = (day: string) =>
    facts
      .project(kengDu)
      .asOf(day)
      .responsible.map(({ basis }) => basis.article);
  expect(article('2012-04-19')).toEqual([]);
  expect(article('2014-12-30')).toEqual(['Điều 1']);
  // "2014" is certain when the year is over.
  expect(article('2014-12-31')).toEqual(['Điều 2']);
  expect(facts.project(kengDu).current().asOf).toEqual(always);
});

it('a test cannot rest on a fact that no history holds', () => {
  const half = () => contributionDelivered({ value: 0.5 });
  expect(half).toThrow(UnlawfulFact);
  expect(half).toThrow('data.value expected whole đồng');
  expect(() => given().project(currentState).asOf('2015-02-30')).toThrow('effectiveOn: expected');
});
