import { describe, expect, it } from 'vitest';
import { history, type Told, told } from '../../../test/history.ts';
import { given } from '../../../test/small-province/help.ts';
import { assignedDonations, donations, isUnvalued } from './donations.ts';
import { applyHelp, noHelp } from './help.ts';

const taken = (...facts: readonly Told[]) => {
  const help = noHelp();
  for (const event of history(facts)) applyHelp(help, event);
  return donations(help);
};
const values = (...facts: readonly Told[]) =>
  taken(...facts).map(({ delivery, day, value }) => [delivery.trace.ref, day, value]);
const joint = { value: 80, joint: { gift: 'j', share: 'notSplit' } } as const;
const voluntary = (contribution: string, on: string) =>
  told(
    'VoluntaryHelpDelivered',
    {
      contribution,
      agency: 'a',
      commune: 'w',
      kind: 'living',
      form: 'goods',
      fund: 'staff',
      stream: 'donation',
      evidence: 'E1',
      ...joint,
    },
    on,
    // Its name comes before those of assignments.
    { stream: 'a-voluntary' },
  );

describe('donations', () => {
  it('come in the order of their names, with the day from which they count', () => {
    expect(
      values(
        given('b', 'x', 'g1', '2012-05', { value: 1 }),
        given('a', 'x', 'g1', '2012', { value: 2 }),
        given('a', 'x', 'g2', '2012-06-01', { kind: 'technology' }),
      ),
    ).toEqual([
      ['assignment-a~x@0', '2012-12-31', 2],
      ['assignment-a~x@1', '2012-06-01', undefined],
      ['assignment-b~x@0', '2012-05-31', 1],
    ]);
  });

  it('are never programme budget', () => {
    expect(values(given('a', 'x', 'g1', '2012', { stream: 'budget', value: 5 }))).toEqual([]);
  });

  it('count a joint gift of unknown shares once: on the earlier day, then by name', () => {
    expect(
      values(given('a', 'x', 'g', '2012-06-02', joint), given('b', 'x', 'g', '2012-06-01', joint)),
    ).toEqual([
      ['assignment-a~x@0', '2012-06-02', undefined],
      ['assignment-b~x@0', '2012-06-01', 80],
    ]);
    expect(
      values(given('b', 'x', 'g', '2012-06-01', joint), given('a', 'x', 'g', '2012-06-01', joint)),
    ).toEqual([
      ['assignment-a~x@0', '2012-06-01', 80],
      ['assignment-b~x@0', '2012-06-01', undefined],
    ]);
  });

  it('count it through an assigned helper rather than a volunteer', () => {
    const all = taken(voluntary('v', '2012-01-01'), given('b', 'x', 'g', '2012-06-01', joint));
    expect(all.map(({ value }) => value)).toEqual([undefined, 80]);
    expect(assignedDonations(all).map(({ value }) => value)).toEqual([80]);
  });

  it('count each stated share of a joint gift', () => {
    const share = (value: number) => ({ value, joint: { gift: 'j', share: 'stated' } }) as const;
    expect(
      values(
        given('a', 'x', 'g', '2012-06-01', share(30)),
        given('b', 'x', 'g', '2012-06-01', share(50)),
      ),
    ).toEqual([
      ['assignment-a~x@0', '2012-06-01', 30],
      ['assignment-b~x@0', '2012-06-01', 50],
    ]);
  });

  it('count a joint gift through the helper that gives its value; only the other is unvalued', () => {
    const all = taken(
      given('a', 'x', 'g', '2012-06-01', { joint: joint.joint }),
      given('b', 'x', 'g', '2012-06-01', joint),
      given('c', 'x', 'g', '2012-06-01', joint),
    );
    expect(all.map((one) => [one.value, isUnvalued(one)])).toEqual([
      [undefined, true],
      [80, false],
      [undefined, false],
    ]);
  });

  it('do not let the budget half of a joint gift take the value of the donated one', () => {
    expect(
      values(
        given('a', 'x', 'g', '2012-01-01', { ...joint, stream: 'budget' }),
        given('b', 'x', 'g', '2012-06-01', joint),
      ),
    ).toEqual([['assignment-b~x@0', '2012-06-01', 80]]);
  });
});
