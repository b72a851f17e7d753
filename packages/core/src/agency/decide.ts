import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, type Check, fine, firstRefusal } from '../decision/checks.ts';
import { factsOf, latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { emptyReference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import {
  changes,
  endsLast,
  notEnded,
  notIntoItself,
  notRegistered,
  type Unit,
} from '../decision/unit-checks.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId } from '../vocabulary/ids.ts';
import { AgencyDissolved, AgencyMerged, AgencyRegistered, AgencyRenamed } from './events.ts';
import { type AgencyFacts, agencyEnd, agencyLife, nameOn } from './state.ts';

const unit = (id: AgencyId): Unit => ({ kind: { vi: 'Đơn vị', en: 'Agency' }, id });

/** The stream's own agency exists on that date. */
const lives = (facts: AgencyFacts, id: AgencyId, on: PartialDate): Check =>
  agencyLives({ ...emptyReference, agency: () => agencyLife(facts) }, id, on);

const ownParent = (agency: AgencyId): Check =>
  E.left(
    refusal(
      'OwnParent',
      { id: agency },
      `Đơn vị ${agency} không thể là đơn vị cấp trên của chính mình`,
      `Agency ${agency} cannot be its own parent`,
    ),
  );

/** An agency is registered once, under a parent that exists (or under none). */
export const registerAgency: Decide<typeof AgencyRegistered, AgencyFacts> = (
  input,
  facts,
  reference,
) => {
  const { agency, parent, on } = input;
  return recordIf(
    AgencyRegistered,
    input,
    () => notRegistered(unit(agency), latestOf(facts, 'AgencyRegistered')),
    () => (parent === agency ? ownParent(agency) : fine),
    () => (parent === undefined ? fine : agencyLives(reference, parent, on)),
  );
};

/** An agency that exists takes another name. */
export const renameAgency: Decide<typeof AgencyRenamed, AgencyFacts> = (input, facts) => {
  const { agency, name, on } = input;
  return recordIf(
    AgencyRenamed,
    input,
    () => lives(facts, agency, on),
    () => changes(unit(agency), on, name === nameOn(facts, on)),
  );
};

const canEnd = (facts: AgencyFacts, agency: AgencyId, on: PartialDate): Check =>
  firstRefusal(
    () => notEnded(unit(agency), agencyEnd(facts)),
    () => lives(facts, agency, on),
    () =>
      endsLast(
        unit(agency),
        on,
        latestOf(facts, 'AgencyRegistered'),
        factsOf(facts, 'AgencyRenamed'),
      ),
  );

/** An agency ends once, and its organisation goes into another that exists on that day. */
export const mergeAgency: Decide<typeof AgencyMerged, AgencyFacts> = (input, facts, reference) => {
  const { agency, into, on } = input;
  return recordIf(
    AgencyMerged,
    input,
    () => canEnd(facts, agency, on),
    () => notIntoItself(unit(agency), into),
    () => agencyLives(reference, into, on),
  );
};

/** An agency ends once, without a successor. */
export const dissolveAgency: Decide<typeof AgencyDissolved, AgencyFacts> = (input, facts) =>
  recordIf(AgencyDissolved, input, () => canEnd(facts, input.agency, input.on));
