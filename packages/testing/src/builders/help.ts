import {
  CommitmentSigned,
  ContributionConfirmed,
  ContributionContested,
  ContributionDelivered,
  PledgeAmended,
  PledgeMade,
  PledgeWithdrawn,
  streamName,
  VoluntaryHelpDelivered,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofPair, untold } from '../fact/streams.ts';

/** Pledge p1 of the assignment: 50,000,000 đồng by the end of 2012. */
export const pledgeMade: EventBuilder<'PledgeMade'> = builderOf(PledgeMade, {
  on: '2012-06-15',
  stream: ofPair,
});
/** Pledge p1 becomes 60,000,000 đồng. */
export const pledgeAmended: EventBuilder<'PledgeAmended'> = builderOf(PledgeAmended, {
  on: '2012-09-15',
  stream: untold,
});
/** Pledge p1 is taken back. */
export const pledgeWithdrawn: EventBuilder<'PledgeWithdrawn'> = builderOf(PledgeWithdrawn, {
  on: '2012-10-15',
  stream: untold,
});
/** Commitment c1 on pledge p1: 50,000,000 đồng by 30/6/2013. */
export const commitmentSigned: EventBuilder<'CommitmentSigned'> = builderOf(CommitmentSigned, {
  on: '2012-07-01',
  stream: ofPair,
});
/** Contribution g1 of the assignment: 50,000,000 đồng in money, confirmed by the commune. */
export const contributionDelivered: EventBuilder<'ContributionDelivered'> = builderOf(
  ContributionDelivered,
  {
    on: '2012-12-05',
    data: {
      contribution: 'g1',
      assignment: 'so-gtvt~keng-du-16822~1',
      agency: 'so-gtvt',
      commune: 'keng-du-16822',
      kind: 'economy',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      value: 50_000_000,
    },
    stream: ofPair,
  },
);
/** Help v1 of a department that is not assigned, without a value. */
export const voluntaryHelpDelivered: EventBuilder<'VoluntaryHelpDelivered'> = builderOf(
  VoluntaryHelpDelivered,
  {
    on: '2012-12-10',
    data: {
      contribution: 'v1',
      agency: 'so-tnmt',
      commune: 'keng-du-16822',
      kind: 'living',
      form: 'technical',
      fund: 'staff',
      stream: 'donation',
      evidence: 'E1',
    },
    stream: ({ agency, commune }) => streamName('voluntary', agency, commune),
  },
);
/** Contribution g1 is verified on the spot. */
export const contributionConfirmed: EventBuilder<'ContributionConfirmed'> = builderOf(
  ContributionConfirmed,
  {
    on: '2012-12-20',
    data: { contribution: 'g1', evidence: 'E3', by: 'UBND huyện Kỳ Sơn' },
    stream: untold,
  },
);
/** The commune disputes contribution g1. */
export const contributionContested: EventBuilder<'ContributionContested'> = builderOf(
  ContributionContested,
  {
    on: '2012-12-25',
    data: { contribution: 'g1', by: 'UBND xã Keng Đu', why: 'Xã chưa nhận được tiền' },
    stream: untold,
  },
);
