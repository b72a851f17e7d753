import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { causeNamed } from '../decision/because.ts';
import { documentKnown, fine, firstRefusal } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { draft } from '../event/define-event.ts';
import type { DocumentReference } from '../event/meta.ts';
import type { Because } from '../vocabulary/because.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AssignmentId, ProposalId } from '../vocabulary/ids.ts';
import type { AssignmentForm, AssignmentRole } from './code-lists.ts';
import { type Decision, only, type Pair } from './decision.ts';
import * as events from './events.ts';
import { notDeclined } from './invitation/checks.ts';
import { inScope, noneActive } from './make-checks.ts';
import type { PairState } from './pair-state.ts';
import { proposalOpen } from './proposal/checks.ts';
import { unitsLive } from './units-live.ts';

/** Decides {@link events.AssignmentMade}. */
export const makeAssignment = (
  input: Pair & {
    readonly from: PartialDate;
    readonly basis: DocumentReference;
    readonly form?: AssignmentForm;
    readonly role?: AssignmentRole;
    readonly because?: Because;
    readonly proposal?: ProposalId;
  },
  state: PairState,
  reference: Reference,
): Decision =>
  pipe(
    firstRefusal(
      () => unitsLive(input, input.from, reference),
      () => documentKnown(reference, input.basis.document),
      () => inScope(input, input.from, reference),
      () => noneActive(state, input.from),
      () => causeNamed(input.because),
      () => proposalOpen(state, input.proposal),
      () => (input.form === 'invited' ? notDeclined(state) : fine),
    ),
    E.map(() =>
      only(
        draft(events.AssignmentMade, input.from, {
          assignment: `${input.agency}~${input.commune}~${state.terms.length + 1}` as AssignmentId,
          agency: input.agency,
          commune: input.commune,
          form: input.form ?? 'assigned',
          role: input.role ?? 'help',
          basis: input.basis,
          ...(input.because !== undefined && { because: input.because }),
          ...(input.proposal !== undefined && { proposal: input.proposal }),
        }),
      ),
    ),
  );
