import type * as t from 'io-ts';
import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { refOf } from '../../event/recorded.ts';
import type { Because } from '../../vocabulary/because.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, AssignmentId, CommuneId, DirectionId } from '../../vocabulary/ids.ts';
import type { DatedAct } from './dated-act.ts';

/** Acts that may say what they answer. */
export const CausedActKind = codeList('CausedActKind', {
  proposed: { vi: 'đề xuất phân công', en: 'assignment proposed' },
  assigned: { vi: 'phân công', en: 'assigned' },
  adjusted: { vi: 'điều chỉnh phân công', en: 'assignment adjusted' },
  transferred: { vi: 'chuyển giao phân công', en: 'assignment transferred' },
  ended: { vi: 'chấm dứt phân công', en: 'assignment ended' },
  directed: { vi: 'chỉ đạo', en: 'directed' },
});
export type CausedActKind = t.TypeOf<typeof CausedActKind>;

/** An act that says what it answers. */
export interface CausedAct extends DatedAct {
  readonly act: CausedActKind;
  readonly because: Because;
  readonly agency?: AgencyId;
  readonly commune?: CommuneId;
  readonly assignment?: AssignmentId;
  readonly direction?: DirectionId;
}

/** An act that answers something, itself or through a direction that it follows. */
export interface Answer extends CausedAct {
  readonly through?: DirectionId;
}

/** The events that may say what they answer. */
export const causedEvents = [
  'AssignmentProposed',
  'AssignmentMade',
  'AssignmentAdjusted',
  'AssignmentTransferred',
  'AssignmentEnded',
  'DirectionIssued',
] as const satisfies readonly EventType[];

const pairOf = (assignment: AssignmentId) => {
  const [agency, commune] = assignment.split('~');
  return { assignment, agency: agency as AgencyId, commune: commune as CommuneId };
};

/** Takes one fact in, if it says what it answers; every other changes nothing. */
export const applyCaused = (acts: CausedAct[], event: DomainEvent): void => {
  const act = causedActOf(event);
  if (act !== undefined) acts.push(act);
};

const causedActOf = (event: DomainEvent): CausedAct | undefined => {
  const dated = { on: event.effectiveOn, event: refOf(event) };
  switch (event.type) {
    case 'AssignmentProposed': {
      const { because, agency, commune, document } = event.data;
      return (
        because && {
          act: 'proposed',
          ...dated,
          because,
          agency,
          commune,
          ...(document !== undefined && { document }),
        }
      );
    }
    case 'AssignmentMade':
    case 'AssignmentAdjusted':
    case 'AssignmentTransferred':
    case 'AssignmentEnded': {
      const { because, assignment, basis } = event.data;
      const document = basis && { document: basis.document };
      return (
        because && { act: kinds[event.type], ...dated, because, ...pairOf(assignment), ...document }
      );
    }
    case 'DirectionIssued': {
      const { because, direction, document } = event.data;
      return (
        because && {
          act: 'directed',
          ...dated,
          because,
          direction,
          ...(document !== undefined && { document }),
        }
      );
    }
    default:
      return undefined;
  }
};

const kinds = {
  AssignmentMade: 'assigned',
  AssignmentAdjusted: 'adjusted',
  AssignmentTransferred: 'transferred',
  AssignmentEnded: 'ended',
} as const;

/** In the order of the days on which they were certain; those of one day by the names of their facts. */
const byDay = (a: CausedAct, b: CausedAct): number => {
  const [dayA, dayB] = [certainFrom(a.on), certainFrom(b.on)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.event < b.event ? -1 : 1;
};

/** The acts that answer what is asked for, in the order of their days. */
export type Answers = (asked: (because: Because) => boolean) => readonly Answer[];

/**
 * Looks up, among the acts up to a day, those that answer something, and those that follow a direction
 * that does. The acts are put in order once, however often is asked.
 */
export const answersBy = (acts: readonly CausedAct[], day: LocalDate): Answers => {
  const known = acts.filter(({ on }) => certainFrom(on) <= day).sort(byDay);
  const following = new Map<DirectionId, CausedAct[]>();
  for (const act of known) {
    const { direction } = act.because;
    if (direction === undefined) continue;
    const before = following.get(direction);
    if (before === undefined) following.set(direction, [act]);
    else before.push(act);
  }
  return (asked) => {
    const answers = new Map<CausedAct, Answer>();
    for (const act of known) if (asked(act.because)) answers.set(act, act);
    // A Map goes on to what is added while it is walked: so directions of directions are followed too.
    for (const { direction } of answers.values()) {
      if (direction === undefined) continue;
      for (const act of following.get(direction) ?? []) {
        if (!answers.has(act)) answers.set(act, { ...act, through: direction });
      }
    }
    return [...answers.values()].sort(byDay);
  };
};
