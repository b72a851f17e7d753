import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { agencyLives, communeLives, livesOn } from '../../decision/checks.ts';
import type { Reference } from '../../decision/reference.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';

/** A unit that a line of the file speaks of. */
export type UnitReference =
  | { readonly kind: 'agency'; readonly id: AgencyId; readonly on: PartialDate | undefined }
  | {
      readonly kind: 'commune';
      readonly id: CommuneId;
      readonly on: PartialDate | undefined;
      /** True where it is enough that a commune exists into which this one went. */
      readonly orHeir: boolean;
    };

interface Units {
  readonly agency?: AgencyId;
  readonly commune?: CommuneId;
}

/** Facts that are decided only of units that exist on that day; reports may come after the end. */
const mustLive: ReadonlySet<EventType> = new Set([
  'AssignmentProposed',
  'AgencyInvited',
  'AssignmentMade',
  'PledgeMade',
  'CommitmentSigned',
  'ContributionDelivered',
  'VoluntaryHelpDelivered',
  'TwinningMade',
  'NeedsSurveyed',
  'CommuneListed',
]);

/**
 * Facts of a duty, which goes on where the commune went: by the merger of the whole commune, or after
 * a split where a document says so. Which of the two it was is decided on the stream of the duty.
 */
const followsCommune: ReadonlySet<EventType> = new Set([
  'PledgeMade',
  'CommitmentSigned',
  'ContributionDelivered',
]);

/** Facts that bring a unit into being; and a commune that leaves a list, which is decided on the list. */
const unasked: ReadonlySet<EventType> = new Set([
  'CommuneRegistered',
  'AgencyRegistered',
  'CommuneDelisted',
]);

/** The agencies and communes that an event speaks of, with the day on which they must exist. */
export const unitReferences = (event: Pick<DomainEvent, 'type' | 'data' | 'effectiveOn'>) => {
  if (unasked.has(event.type)) return [];
  const on = mustLive.has(event.type) ? event.effectiveOn : undefined;
  const said = event.data as Units & { helper?: Units; helped?: Units };
  // The sides of a twinning name their units one level below.
  const { agency, commune } = { ...said.helper, ...said.helped, ...said };
  const references: UnitReference[] = [];
  if (agency !== undefined) references.push({ kind: 'agency', id: agency, on });
  if (commune !== undefined) {
    references.push({
      kind: 'commune',
      id: commune,
      on,
      orHeir: followsCommune.has(event.type),
    });
  }
  return references;
};

/** Does one of the communes exist on that day that this one went into, or went on from there? */
const heirLives = (registers: Reference, id: CommuneId, day: PartialDate): boolean => {
  const open = new Set([id]);
  for (const one of open) {
    const life = registers.commune(one);
    if (life !== undefined && livesOn(life, day)) return true;
    for (const next of life?.into ?? []) open.add(next);
  }
  return false;
};

/** What is wrong with a reference, as one line; undefined when nothing is. */
export const wrongReference = (
  reference: UnitReference,
  registers: Reference,
): string | undefined => {
  const known =
    reference.kind === 'agency' ? registers.agency(reference.id) : registers.commune(reference.id);
  if (reference.on === undefined && known !== undefined) return undefined;
  // Of an unknown unit the day does not matter.
  const day = reference.on ?? ('2012-01-01' as PartialDate);
  if (reference.kind === 'commune' && reference.orHeir && heirLives(registers, reference.id, day)) {
    return undefined;
  }
  const check =
    reference.kind === 'agency'
      ? agencyLives(registers, reference.id, day)
      : communeLives(registers, reference.id, day);
  return check._tag === 'Left' ? check.left.sentence.en : undefined;
};
