import { agencyLives, documentKnown, fine } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import { closesLast, notOpened, openedBy } from '../../decision/matter-checks.ts';
import { committeeOf, exists } from './checks.ts';
import { CommitteeDissolved, CommitteeEstablished, CommitteeReorganised } from './events.ts';
import { boundsOf, type CommitteeFacts } from './state.ts';

/** A committee is set up once, with a standing body that exists. */
export const establishCommittee: Decide<typeof CommitteeEstablished, CommitteeFacts> = (
  input,
  facts,
  reference,
) => {
  const { committee, agency, standingBody, document, on } = input;
  return recordIf(
    CommitteeEstablished,
    input,
    () => notOpened(committeeOf(committee), boundsOf(facts).established),
    () => (agency === undefined ? fine : agencyLives(reference, agency, on)),
    () => agencyLives(reference, standingBody, on),
    () => documentKnown(reference, document),
  );
};

/** A committee that exists is reorganised. */
export const reorganiseCommittee: Decide<typeof CommitteeReorganised, CommitteeFacts> = (
  input,
  facts,
  reference,
) => {
  const { committee, standingBody, document, on } = input;
  return recordIf(
    CommitteeReorganised,
    input,
    () => exists(facts, committee, on),
    () => (standingBody === undefined ? fine : agencyLives(reference, standingBody, on)),
    () => documentKnown(reference, document),
  );
};

/** A committee ends once, behind everything that is recorded of it. */
export const dissolveCommittee: Decide<typeof CommitteeDissolved, CommitteeFacts> = (
  input,
  facts,
  reference,
) => {
  const { committee, document, on } = input;
  const { established, dissolved } = boundsOf(facts);
  const others = factsOf(facts, 'CommitteeReorganised', 'MemberAppointed', 'MemberRelieved');
  return recordIf(
    CommitteeDissolved,
    input,
    () => openedBy(committeeOf(committee), established, on),
    () => closesLast(committeeOf(committee), dissolved, on, others),
    () => documentKnown(reference, document),
  );
};
