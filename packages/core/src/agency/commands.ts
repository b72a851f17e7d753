import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import { streamName } from '../event/stream-name.ts';
import type { AgencyId } from '../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { agencyMachine } from './state.ts';

const ofAgency = {
  machine: agencyMachine,
  stream: (input: { readonly agency: AgencyId }) => streamName('agency', input.agency),
};

export const RegisterAgency = defineCommand({
  ...ofAgency,
  type: 'RegisterAgency',
  title: { vi: 'Ghi nhận đơn vị', en: 'Register an agency' },
  codec: inputOf('RegisterAgency', events.AgencyRegistered),
  decide: decide.registerAgency,
});

export const RenameAgency = defineCommand({
  ...ofAgency,
  type: 'RenameAgency',
  title: { vi: 'Đổi tên đơn vị', en: 'Rename an agency' },
  codec: inputOf('RenameAgency', events.AgencyRenamed),
  decide: decide.renameAgency,
});

export const MergeAgency = defineCommand({
  ...ofAgency,
  type: 'MergeAgency',
  title: { vi: 'Sáp nhập đơn vị', en: 'Merge an agency into another' },
  codec: inputOf('MergeAgency', events.AgencyMerged),
  decide: decide.mergeAgency,
});

export const DissolveAgency = defineCommand({
  ...ofAgency,
  type: 'DissolveAgency',
  title: { vi: 'Giải thể đơn vị', en: 'Dissolve an agency' },
  codec: inputOf('DissolveAgency', events.AgencyDissolved),
  decide: decide.dissolveAgency,
});

/** Enters an agency in the register. Refused: `UnitAlreadyRegistered`, `OwnParent`, `UnknownAgency` and `OutsideAgencyLife` (of the parent). */
export const registerAgency = commandOf(RegisterAgency);
/** Gives an agency another name. Refused: `UnknownAgency`, `OutsideAgencyLife`, `NothingChanges`. */
export const renameAgency = commandOf(RenameAgency);
/**
 * Ends an agency, whose organisation goes into `into`. Its assignments do not follow by themselves.
 * Refused: `UnitAlreadyEnded`, `UnknownAgency` and `OutsideAgencyLife` (of either), `TooEarly`,
 * `ChangeAfterEnd`, `IntoItself`.
 */
export const mergeAgency = commandOf(MergeAgency);
/** Ends an agency that has no successor. Refused: as a merger. */
export const dissolveAgency = commandOf(DissolveAgency);

/** The commands about agencies. */
export const agencyCommands = [RegisterAgency, RenameAgency, MergeAgency, DissolveAgency] as const;
