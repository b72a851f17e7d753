import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { causeNamed } from '../decision/because.ts';
import { documentKnown, fine, firstRefusal } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { draft } from '../event/define-event.ts';
import type { DocumentReference } from '../event/meta.ts';
import type { Because } from '../vocabulary/because.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AssignmentId, ProposalId } from '../vocabulary/ids.ts';
import type { AssignmentForm, AssignmentRole } from './code-lists.ts';
import { type Decision, only, type Pair } from './decision.ts';
import * as events from './events.ts';
import type { PairState } from './pair-state.ts';
import { unitsLive } from './units-live.ts';

const inScope = (input: Pair, on: PartialDate, reference: Reference) =>
  reference.inProgrammeScope(input.commune, certainFrom(on)) === false
    ? E.left(
        refusal(
          'OutOfScope',
          { commune: input.commune, on },
          `Xã ${input.commune} không thuộc phạm vi chương trình vào ngày ${on}`,
          `Commune ${input.commune} is not in the scope of the programme on ${on}`,
        ),
      )
    : fine;

const noneActive = (state: PairState, on: PartialDate) => {
  const active = state.terms.find(
    (term) => term.end === undefined || certainFrom(term.end) > firstDay(on),
  );
  return active === undefined
    ? fine
    : E.left(
        refusal(
          'AssignmentAlreadyActive',
          { assignment: active.assignment, from: active.from, on },
          `Đơn vị đã được phân công giúp xã này từ ${active.from} (${active.assignment}); hãy điều chỉnh hoặc chấm dứt phân công đó trước`,
          `The agency is already assigned to this commune since ${active.from} (${active.assignment}); adjust or end that assignment first`,
        ),
      );
};

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
