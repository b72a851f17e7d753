import { type More, reconstructed, type Told, told } from '../history.ts';
import type { JsonOf } from '../record.ts';
import { agencies } from './register.ts';

/** A donation of an assigned agency, in money of its own, as the reports of both sides say. */
export const given = (
  agency: string,
  commune: string,
  contribution: string,
  on: string,
  gift: Partial<JsonOf<'ContributionDelivered'>>,
  more: More = {},
): Told =>
  told(
    'ContributionDelivered',
    {
      contribution,
      assignment: `${agency}~${commune}~1`,
      agency,
      commune,
      kind: 'economy',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      ...gift,
    },
    on,
    more,
  );

/** Promises and help, 36 tỷ in 2012 and 2013 and a joint gift in 2014. */
export const help: readonly Told[] = [
  told(
    'PledgeMade',
    {
      pledge: 'p1',
      assignment: 'so-gtvt~keng-du~1',
      agency: agencies.transport,
      commune: 'keng-du',
      amount: 20_000_000_000,
    },
    '2012-06-01',
  ),
  // Amended in another year: the promise stays one of 2012, at what it stands at.
  told('PledgeAmended', { pledge: 'p1', amount: 25_000_000_000 }, '2013-02-01', {
    stream: 'assignment-so-gtvt~keng-du',
  }),
  told(
    'CommitmentSigned',
    {
      commitment: 'c1',
      assignment: 'bdbp~my-ly~1',
      agency: agencies.border,
      commune: 'my-ly',
      amount: 6_000_000_000,
      dueBy: '2013-12-31',
    },
    '2013-01-15',
    reconstructed,
  ),
  given(agencies.transport, 'keng-du', 'g1', '2012-05-29', {
    kind: 'infrastructure',
    fund: 'mobilised',
    value: 20_000_000_000,
  }),
  given(agencies.transport, 'keng-du', 'g2', '2012-05-29', {
    kind: 'technology',
    form: 'technical',
  }),
  given(
    agencies.border,
    'my-ly',
    'g1',
    '2013-03',
    { kind: 'living', form: 'goods', fund: 'staff', value: 6_300_000_000 },
    reconstructed,
  ),
  given(agencies.transport, 'keng-du', 'g3', '2013-11-01', {
    kind: 'housing',
    value: 4_000_000_000,
  }),
  given(
    agencies.border,
    'chau-kim',
    'g1',
    '2013-12-31',
    { kind: 'notItemised', form: 'mixed', fund: 'notStated', value: 5_700_000_000 },
    // Recorded a year later.
    { ...reconstructed, recordedAt: '2014-12-31T03:00:00.000Z' },
  ),
  // Budget of a programme: another stream, in no sum.
  given(agencies.transport, 'keng-du', 'g4', '2013-11-02', {
    stream: 'budget',
    kind: 'infrastructure',
    value: 918_868_000_000,
  }),
  // One gift of two helpers, whose shares nobody knows.
  given(agencies.press, 'keng-du', 'g1', '2014-06-10', {
    kind: 'housing',
    value: 100_000_000,
    joint: { gift: 'nha-keng-du', share: 'notSplit' },
  }),
  given(agencies.transport, 'keng-du', 'g5', '2014-06-10', {
    kind: 'housing',
    value: 100_000_000,
    joint: { gift: 'nha-keng-du', share: 'notSplit' },
  }),
  told(
    'ContributionContested',
    { contribution: 'g3', by: 'UBND xã Keng Đu', why: 'Nhà chưa xong' },
    '2014-01-10',
    { stream: 'assignment-so-gtvt~keng-du' },
  ),
  told(
    'VoluntaryHelpDelivered',
    {
      contribution: 'v1',
      agency: agencies.volunteer,
      commune: 'bac-ly',
      kind: 'living',
      form: 'goods',
      fund: 'staff',
      stream: 'donation',
      evidence: 'E1',
      value: 10_000_000,
    },
    '2013-01-20',
  ),
];
