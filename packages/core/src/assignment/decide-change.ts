import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { causeNamed } from '../decision/because.ts';
import {
  agencyLives,
  communeLives,
  documentKnown,
  fine,
  firstRefusal,
} from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { draft } from '../event/define-event.ts';
import type { DocumentReference } from '../event/meta.ts';
import type { Because } from '../vocabulary/because.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../vocabulary/ids.ts';
import type { AssignmentRole, EndReason } from './code-lists.ts';
import { type Decision, only, type Pair } from './decision.ts';
import * as events from './events.ts';
import type { PairState, Term } from './pair-state.ts';
import { termOn } from './terms.ts';

const goesOnLive = (
  input: { readonly on: PartialDate; readonly toCommune?: CommuneId },
  reference: Reference,
) => (input.toCommune === undefined ? fine : communeLives(reference, input.toCommune, input.on));

/** Decides {@link events.AssignmentAdjusted}. */
export const adjustAssignment = (
  input: Pair & {
    readonly on: PartialDate;
    readonly basis: DocumentReference;
    readonly role?: AssignmentRole;
    readonly note?: string;
    readonly because?: Because;
    readonly toCommune?: CommuneId;
  },
  state: PairState,
  reference: Reference,
): Decision =>
  pipe(
    firstRefusal(
      () => documentKnown(reference, input.basis.document),
      () => goesOnLive(input, reference),
      () => causeNamed(input.because),
    ),
    E.flatMap(() => termOn(state, input.on)),
    E.map(({ assignment }) =>
      only(
        draft(events.AssignmentAdjusted, input.on, {
          assignment,
          basis: input.basis,
          ...(input.role !== undefined && { role: input.role }),
          ...(input.note !== undefined && { note: input.note }),
          ...(input.because !== undefined && { because: input.because }),
          ...(input.toCommune !== undefined && { toCommune: input.toCommune }),
        }),
      ),
    ),
  );

const notAlreadyEnded = (term: Term) =>
  term.end === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyEnded',
          { assignment: term.assignment, end: term.end },
          `Phân công ${term.assignment} đã có ngày chấm dứt ${term.end}; nếu ghi sai, hãy sửa sự kiện đó`,
          `Assignment ${term.assignment} already ends on ${term.end}; if that is wrong, correct that fact`,
        ),
      );

const noHelpAfter = (state: PairState, term: Term, on: PartialDate) => {
  const after = [...state.gifts]
    .filter(([, g]) => g.assignment === term.assignment && firstDay(g.on) >= certainFrom(on))
    .map(([id]) => id);
  return after.length === 0
    ? fine
    : E.left(
        refusal(
          'HelpAfterEnd',
          { assignment: term.assignment, on, contributions: after },
          `Đã ghi nhận hỗ trợ cho phân công này từ ngày ${on} trở đi (${after.join(', ')}); không chấm dứt từ ngày đó được`,
          `Help was credited to this assignment on or after ${on} (${after.join(', ')}); it cannot end on that day`,
        ),
      );
};

const ending = (input: Pair & { readonly on: PartialDate }, state: PairState) =>
  pipe(
    termOn(state, input.on),
    E.chainFirst(notAlreadyEnded),
    E.chainFirst((term) => noHelpAfter(state, term, input.on)),
  );

/** Decides {@link events.AssignmentTransferred}. */
export const transferAssignment = (
  input: Pair & {
    readonly on: PartialDate;
    readonly to: AgencyId;
    readonly basis: DocumentReference;
    readonly because?: Because;
  },
  state: PairState,
  reference: Reference,
): Decision =>
  pipe(
    firstRefusal(
      () => documentKnown(reference, input.basis.document),
      () => agencyLives(reference, input.to, input.on),
      () =>
        input.to === input.agency
          ? E.left(
              refusal(
                'SameAgency',
                { agency: input.agency },
                'Không thể chuyển phân công cho chính đơn vị đó',
                'An assignment cannot be transferred to the agency that holds it',
              ),
            )
          : fine,
      () => causeNamed(input.because),
    ),
    E.flatMap(() => ending(input, state)),
    E.map(({ assignment }) =>
      only(
        draft(events.AssignmentTransferred, input.on, {
          assignment,
          to: input.to,
          basis: input.basis,
          ...(input.because !== undefined && { because: input.because }),
        }),
      ),
    ),
  );

/** Decides {@link events.AssignmentEnded}. */
export const endAssignment = (
  input: Pair & {
    readonly on: PartialDate;
    readonly reason: EndReason;
    readonly basis?: DocumentReference;
    readonly because?: Because;
  },
  state: PairState,
  reference: Reference,
): Decision =>
  pipe(
    firstRefusal(
      () => documentKnown(reference, input.basis?.document),
      () => causeNamed(input.because),
    ),
    E.flatMap(() => ending(input, state)),
    E.map(({ assignment }) =>
      only(
        draft(events.AssignmentEnded, input.on, {
          assignment,
          reason: input.reason,
          ...(input.basis !== undefined && { basis: input.basis }),
          ...(input.because !== undefined && { because: input.because }),
        }),
      ),
    ),
  );

const resting = (term: Term, wanted: boolean) =>
  term.suspended === wanted
    ? fine
    : E.left(
        refusal(
          wanted ? 'NotSuspended' : 'AlreadySuspended',
          { assignment: term.assignment },
          wanted
            ? `Phân công ${term.assignment} không đang tạm dừng`
            : `Phân công ${term.assignment} đang tạm dừng rồi`,
          wanted
            ? `Assignment ${term.assignment} is not suspended`
            : `Assignment ${term.assignment} is suspended already`,
        ),
      );

/** Decides {@link events.AssignmentSuspended}. */
export const suspendAssignment = (
  input: Pair & {
    readonly on: PartialDate;
    readonly cause: string;
    readonly basis?: DocumentReference;
  },
  state: PairState,
  reference: Reference,
): Decision =>
  pipe(
    documentKnown(reference, input.basis?.document),
    E.flatMap(() => termOn(state, input.on)),
    E.chainFirst((term) => resting(term, false)),
    E.map(({ assignment }) =>
      only(
        draft(events.AssignmentSuspended, input.on, {
          assignment,
          cause: input.cause,
          ...(input.basis !== undefined && { basis: input.basis }),
        }),
      ),
    ),
  );

/** Decides {@link events.AssignmentResumed}. */
export const resumeAssignment = (
  input: Pair & { readonly on: PartialDate; readonly basis?: DocumentReference },
  state: PairState,
  reference: Reference,
): Decision =>
  pipe(
    documentKnown(reference, input.basis?.document),
    E.flatMap(() => termOn(state, input.on)),
    E.chainFirst((term) => resting(term, true)),
    E.map(({ assignment }) =>
      only(
        draft(events.AssignmentResumed, input.on, {
          assignment,
          ...(input.basis !== undefined && { basis: input.basis }),
        }),
      ),
    ),
  );
