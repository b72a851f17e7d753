// #region test
import { currentState, deliver } from '@donghanh/core';
import {
  assignmentEnded,
  assignmentMade,
  contributionDelivered,
  given,
  world,
} from '@donghanh/testing';
import { expect, test } from 'vitest';

test('help cannot be credited to an assignment that has ended', () => {
  given(assignmentMade(), assignmentEnded({}, { on: '2014-05-13' }))
    .when(
      deliver({
        ...world.pair,
        on: '2014-05-13',
        kind: 'living',
        form: 'goods',
        fund: 'own',
        stream: 'donation',
        evidence: 'E2',
        value: 1,
      }),
    )
    .thenRefused('AssignmentEnded');
});

test('a gift recorded late was delivered in 2015, and was not known in 2015', () => {
  const facts = given(
    assignmentMade(),
    contributionDelivered({ value: 168_000_000 }, { on: '2015-01-24', recordedAt: '2016-02-01' }),
  );
  const delivered = (knownAt: string) =>
    facts.project(currentState).asOf('2015-12-31', knownAt).assignments[0]?.delivered.value;
  expect(delivered('2015-12-31')).toBe(0);
  expect(delivered('2016-02-01')).toBe(168_000_000);
});
// #endregion test
