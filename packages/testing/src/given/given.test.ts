import {
  amendPledge,
  type Draft,
  defineCommand,
  deliver,
  fields,
  MakeAssignment,
  makeAssignment,
  makePledge,
  pairMachine,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { describe, expect, it } from 'vitest';
import {
  agencyRegistered,
  assignmentMade,
  communeMerged,
  communeRegistered,
  contributionDelivered,
  factCorrected,
  factRecalled,
  pledgeAmended,
  pledgeMade,
  readsAs,
} from '../builders/index.ts';
import type { TestFact } from '../fact/fact.ts';
import { world } from '../world/world.ts';
import { given, givenOnly, givenWith } from './given.ts';

const basis = { document: world.document, article: 'Điều 1' };
const assign = makeAssignment({ ...world.pair, from: '2012-05-01', basis });
const gift = {
  ...world.pair,
  on: '2012-12-05',
  kind: 'economy',
  form: 'money',
  fund: 'own',
  stream: 'donation',
  evidence: 'E2',
  value: 50_000_000,
} as const;

/** The message of what a call throws. */
const complaint = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return expect.fail('it passed');
};

describe('given, when, then', () => {
  it('passes when the decision records exactly these facts', () => {
    given().when(assign).then(assignmentMade());
    given(assignmentMade(), pledgeMade())
      .when(deliver({ ...gift, pledge: 'p1' }))
      .then(contributionDelivered({ pledge: 'p1' }));
  });

  it.each([
    ['another amount', contributionDelivered({ value: 50_000_001 }), '50000001'],
    ['a field more', contributionDelivered({ priorityNeed: true }), 'priorityNeed'],
    ['a field less', contributionDelivered({ value: undefined }), 'value'],
    ['another date', contributionDelivered({}, { on: '2012-12' }), "'2012-12'"],
    ['another event', pledgeMade(), 'PledgeMade'],
    ['another stream', contributionDelivered({}, { stream: 'assignment-a~b' }), 'assignment-a~b'],
  ])('fails for %s, and shows the difference', (_, expected, shown) => {
    const message = complaint(() => given(assignmentMade()).when(deliver(gift)).then(expected));
    expect(message).toContain('DeliverContribution recorded other facts than expected');
    expect(message).toContain('+ actual - expected');
    expect(message).toContain(shown);
  });

  it('fails for a fact too many, and for none', () => {
    const when = given(assignmentMade()).when(deliver(gift));
    const fact = contributionDelivered();
    when.then(fact);
    expect(() => when.then(fact, fact)).toThrow('recorded other facts');
    expect(() => when.then()).toThrow('recorded other facts');
  });

  it('fails when the command was refused, and says why', () => {
    expect(complaint(() => given().when(deliver(gift)).then(contributionDelivered()))).toBe(
      'DeliverContribution should record ContributionDelivered; it was refused with NotAssigned: ' +
        'The agency has no assignment to this commune; record the assignment first, or record voluntary help',
    );
  });

  it('folds the facts of the stream of the command, with their corrections', () => {
    const facts = [assignmentMade(), pledgeMade({ amount: 10 }), contributionDelivered()] as const;
    const amend = amendPledge({ ...world.pair, on: '2013-01-01', pledge: 'p1', amount: 20 });
    given(...facts)
      .when(amend)
      .then(pledgeAmended({ amount: 20 }, { on: '2013-01-01' }));
    const other = { stream: 'assignment-a~b' };
    given(pledgeMade({}, other))
      .when(amend)
      .thenRefused('UnknownPledge', { pledge: 'p1', known: [] });
    given(...facts, factRecalled({ target: 1 }))
      .when(amend)
      .thenRefused('UnknownPledge');
    const readsDelivered = readsAs(contributionDelivered({ pledge: 'p1', value: 30 }));
    given(...facts, factCorrected({ target: 2, replacement: readsDelivered }))
      .when(amend)
      .thenRefused('PledgeBelowDelivered', { pledge: 'p1', amount: 20, delivered: 30 });
  });

  it('stands in a small world, which facts may change', () => {
    given(communeMerged({}, { on: '2012-03-01' }))
      .when(assign)
      .thenRefused('OutsideCommuneLife', {
        id: 'keng-du-16822',
        name: 'Keng Đu',
        on: '2012-05-01',
        from: '2012-01-01',
        until: '2012-03-01',
      });
    const late = agencyRegistered({ name: 'Sở Giao thông' }, { on: '2012-06-01' });
    expect(given(late).events.map(({ type }) => type)).toEqual([
      'DistrictRegistered',
      'CommuneRegistered',
      'DocumentIssued',
      'AgencyRegistered',
    ]);
    const refusal = given(late).when(assign).thenRefused('OutsideAgencyLife');
    expect(refusal.sentence.en).toContain('Agency Sở Giao thông (so-gtvt) is registered only from');
  });

  it('stands in no world when asked so', () => {
    givenOnly().when(assign).thenRefused('UnknownAgency', { agency: 'so-gtvt' });
    givenOnly(agencyRegistered(), communeRegistered())
      .when(assign)
      .thenRefused('UnknownDocument', { document: world.document });
  });

  it('stands in the same world with commands of its own', () => {
    givenWith({ commands: [MakeAssignment] })()
      .when(assign)
      .then(assignmentMade());
    const gone = givenWith({ commands: [MakeAssignment] })().when(deliver(gift));
    expect(() => gone.thenRefused('NotAssigned')).toThrow('no command is called so');
  });

  it('reads corrections of the registers as well', () => {
    const stream = 'agency-so-gtvt';
    const replacement = readsAs(agencyRegistered({}, { on: '2013-01-01' }));
    given(factCorrected({ target: 0, replacement }, { stream }))
      .when(assign)
      .thenRefused('OutsideAgencyLife');
  });
});

describe('a refusal', () => {
  const when = given().when(deliver(gift));

  it('is compared by tag and, where given, by every detail', () => {
    when.thenRefused('NotAssigned');
    when.thenRefused('NotAssigned', { on: '2012-12-05' });
    expect(complaint(() => when.thenRefused('AssignmentEnded'))).toContain(
      'should be refused with AssignmentEnded; it was refused with NotAssigned',
    );
    expect(() => when.thenRefused('NotAssigned', {})).toThrow('and other details');
    expect(() => when.thenRefused('NotAssigned', { on: '2012-12-06' })).toThrow('other details');
  });

  it('is not what was expected of an accepted command', () => {
    expect(complaint(() => given().when(assign).thenRefused('NotAssigned'))).toBe(
      'MakeAssignment should be refused with NotAssigned; it was accepted and recorded AssignmentMade',
    );
  });
});

describe('a malformed command', () => {
  const half = given().when(makePledge({ ...world.pair, on: '2012-02-31', amount: 0.5 }));

  it('is told by the fields that do not fit', () => {
    half.thenMalformed('on', 'amount');
    expect(() => half.thenMalformed('amount')).toThrow('in other places');
    expect(() => half.thenRefused('NotAssigned')).toThrow(
      'it does not fit its codec: on: expected',
    );
    expect(() => half.then(pledgeMade())).toThrow('it does not fit its codec: on: expected');
    expect(() => given().when(assign).thenMalformed('from')).toThrow('it was accepted');
  });

  it('is another thing than a command that nobody knows', () => {
    const unknown = given().when({ type: 'MakePeace', input: {} });
    expect(() => unknown.thenMalformed()).toThrow('no command is called so');
  });
});

describe('the order and the count of facts', () => {
  // No command of the model records two facts, so here is one that does.
  const one = pledgeMade({ amount: 1 });
  const two = pledgeMade({ amount: 2 });
  const drafts = (facts: readonly TestFact[]) =>
    facts.map(({ type, data, effectiveOn }) => ({ type, data, effectiveOn }));
  const recording = (...facts: readonly [TestFact, ...TestFact[]]) => {
    const twice = defineCommand({
      type: 'PledgeTwice',
      title: { vi: 'Đăng ký hai lần', en: 'Pledge twice' },
      codec: fields('PledgeTwice', {}),
      machine: pairMachine,
      stream: () => world.stream,
      decide: () => E.right(drafts(facts) as NonEmptyArray<Draft>),
    });
    return givenWith({ commands: [twice] })().when({ type: 'PledgeTwice', input: {} });
  };

  it('matter', () => {
    recording(one, two).then(one, two);
    expect(() => recording(one, two).then(two, one)).toThrow('recorded other facts');
    expect(() => recording(two, one).then(one, one)).toThrow('recorded other facts');
    expect(() => recording(one, one).then(two, one)).toThrow('recorded other facts');
    expect(() => recording(one, one).then(one)).toThrow('recorded other facts');
    expect(() => recording(one).then(one, one)).toThrow('recorded other facts');
  });

  it('matter less than that the facts can be read again', () => {
    const unreadable = { ...one, data: { pledge: 'p 1' } };
    expect(() => recording(unreadable).then(unreadable)).toThrow(
      'PledgeTwice decided an event that does not fit its codec: PledgeMade: data.pledge expected',
    );
  });
});

it('cannot be awaited by mistake', async () => {
  // TypeScript says so already; a test in JavaScript hears it here.
  await expect(Promise.resolve<unknown>(given().when(assign))).rejects.toThrow(
    'it must not be awaited',
  );
});
