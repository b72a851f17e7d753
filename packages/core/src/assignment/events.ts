import { asItIs, defineEvent } from '../event/define-event.ts';
import { DocumentReference } from '../event/meta.ts';
import { Because } from '../vocabulary/because.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { AgencyId, AssignmentId, CommuneId, ProposalId } from '../vocabulary/ids.ts';
import { Text } from '../vocabulary/text.ts';
import { AssignmentForm, AssignmentRole, EndReason } from './code-lists.ts';

const made = {
  assignment: AssignmentId,
  agency: AgencyId,
  commune: CommuneId,
  form: AssignmentForm,
  role: AssignmentRole,
  /** The document, article and annex line that assign. */
  basis: DocumentReference,
};

/**
 * An authority assigns an agency to a commune. Many to many: an agency may have several communes
 * (Border Guard Command three), a commune several agencies.
 */
export const AssignmentMade = defineEvent({
  type: 'AssignmentMade',
  version: 2,
  codec: fields('AssignmentMade', made, {
    /** What the assignment answers. */
    because: Because,
    /** The proposal that it follows (S10b). */
    proposal: ProposalId,
  }),
  earlier: [{ version: 1, codec: fields('AssignmentMade1', made), upcast: asItIs }],
  title: { vi: 'Phân công giúp đỡ xã', en: 'Assignment made' },
  serves: 'S0, S3, S4, S5',
  effective: 'the first day of the assignment',
  example: {
    assignment: 'so-gtvt~keng-du-16822~1',
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    form: 'assigned',
    role: 'help',
    basis: { document: '1310-qd-ubnd-2012', article: 'Điều 1' },
  },
});

const adjusted = { assignment: AssignmentId, basis: DocumentReference };
const adjustment = { role: AssignmentRole, note: Text };

/** The assignment continues on another document or in another role. */
export const AssignmentAdjusted = defineEvent({
  type: 'AssignmentAdjusted',
  version: 2,
  codec: fields('AssignmentAdjusted', adjusted, {
    ...adjustment,
    /** What the adjustment answers. */
    because: Because,
    /** The commune it goes on for, where the first one was merged or split. */
    toCommune: CommuneId,
  }),
  earlier: [
    { version: 1, codec: fields('AssignmentAdjusted1', adjusted, adjustment), upcast: asItIs },
  ],
  title: { vi: 'Điều chỉnh phân công', en: 'Assignment adjusted' },
  serves: 'S12f',
  effective: 'the day from which the change holds',
  example: {
    assignment: 'so-gtvt~keng-du-16822~1',
    basis: { document: '2021-qd-ubnd-2014', article: 'Điều 1' },
  },
});

const transferred = { assignment: AssignmentId, to: AgencyId, basis: DocumentReference };

/** The duty passes to another agency. Its own assignment is made in its own stream. */
export const AssignmentTransferred = defineEvent({
  type: 'AssignmentTransferred',
  version: 2,
  codec: fields('AssignmentTransferred', transferred, { because: Because }),
  earlier: [{ version: 1, codec: fields('AssignmentTransferred1', transferred), upcast: asItIs }],
  title: { vi: 'Chuyển giao phân công', en: 'Assignment transferred' },
  serves: 'S12f, S14b',
  effective: 'the first day on which the first agency is no longer responsible',
  example: {
    assignment: 'so-gtvt~keng-du-16822~1',
    to: 'so-xay-dung',
    basis: { document: '2209-qd-ubnd-2022' },
  },
});

const ended = { assignment: AssignmentId, reason: EndReason };
const ending = { basis: DocumentReference };

/** The assignment ends. */
export const AssignmentEnded = defineEvent({
  type: 'AssignmentEnded',
  version: 2,
  codec: fields('AssignmentEnded', ended, { ...ending, because: Because }),
  earlier: [{ version: 1, codec: fields('AssignmentEnded1', ended, ending), upcast: asItIs }],
  title: { vi: 'Chấm dứt phân công', en: 'Assignment ended' },
  serves: 'S0, S12f',
  effective: 'the first day on which it no longer holds',
  example: {
    assignment: 'so-gtvt~keng-du-16822~1',
    reason: 'replaced',
    basis: { document: '2209-qd-ubnd-2022' },
  },
});

/** The duty rests for a time (flood, reorganisation). Days of rest are not held against the agency. */
export const AssignmentSuspended = defineEvent({
  type: 'AssignmentSuspended',
  codec: fields(
    'AssignmentSuspended',
    { assignment: AssignmentId, cause: Text },
    { basis: DocumentReference },
  ),
  title: { vi: 'Tạm dừng phân công', en: 'Assignment suspended' },
  serves: 'S12f',
  effective: 'the first day of rest',
  example: { assignment: 'so-gtvt~keng-du-16822~1', cause: 'Lũ quét, đường vào xã bị chia cắt' },
});

/** The duty is taken up again. */
export const AssignmentResumed = defineEvent({
  type: 'AssignmentResumed',
  codec: fields('AssignmentResumed', { assignment: AssignmentId }, { basis: DocumentReference }),
  title: { vi: 'Tiếp tục phân công', en: 'Assignment resumed' },
  serves: 'S12f',
  effective: 'the first day on which it holds again',
  example: { assignment: 'so-gtvt~keng-du-16822~1' },
});
