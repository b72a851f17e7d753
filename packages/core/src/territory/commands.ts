import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import { streamName } from '../event/stream-name.ts';
import type { CommuneId, DistrictId } from '../vocabulary/ids.ts';
import * as commune from './decide-commune.ts';
import * as district from './decide-district.ts';
import * as events from './events.ts';
import { communeMachine, districtMachine } from './state.ts';

const ofDistrict = {
  machine: districtMachine,
  stream: (input: { readonly district: DistrictId }) => streamName('district', input.district),
};

const ofCommune = {
  machine: communeMachine,
  stream: (input: { readonly commune: CommuneId }) => streamName('commune', input.commune),
};

export const RegisterDistrict = defineCommand({
  ...ofDistrict,
  type: 'RegisterDistrict',
  title: { vi: 'Ghi nhận huyện', en: 'Register a district' },
  codec: inputOf('RegisterDistrict', events.DistrictRegistered),
  decide: district.registerDistrict,
});

export const DissolveDistrict = defineCommand({
  ...ofDistrict,
  type: 'DissolveDistrict',
  title: { vi: 'Giải thể huyện', en: 'Dissolve a district' },
  codec: inputOf('DissolveDistrict', events.DistrictDissolved),
  decide: district.dissolveDistrict,
});

export const RegisterCommune = defineCommand({
  ...ofCommune,
  type: 'RegisterCommune',
  title: { vi: 'Ghi nhận xã', en: 'Register a commune' },
  codec: inputOf('RegisterCommune', events.CommuneRegistered),
  decide: commune.registerCommune,
});

export const RenameCommune = defineCommand({
  ...ofCommune,
  type: 'RenameCommune',
  title: { vi: 'Đổi tên xã', en: 'Rename a commune' },
  codec: inputOf('RenameCommune', events.CommuneRenamed),
  decide: commune.renameCommune,
});

export const MoveCommune = defineCommand({
  ...ofCommune,
  type: 'MoveCommune',
  title: { vi: 'Chuyển xã sang huyện khác', en: 'Move a commune to another district' },
  codec: inputOf('MoveCommune', events.CommuneMoved),
  decide: commune.moveCommune,
});

export const MergeCommune = defineCommand({
  ...ofCommune,
  type: 'MergeCommune',
  title: { vi: 'Sáp nhập xã', en: 'Merge a commune into another' },
  codec: inputOf('MergeCommune', events.CommuneMerged),
  decide: commune.mergeCommune,
});

export const SplitCommune = defineCommand({
  ...ofCommune,
  type: 'SplitCommune',
  title: { vi: 'Chia tách xã', en: 'Split a commune into others' },
  codec: inputOf('SplitCommune', events.CommuneSplit),
  decide: commune.splitCommune,
});

/** Enters a district in the register. Refused: `UnitAlreadyRegistered`. */
export const registerDistrict = commandOf(RegisterDistrict);
/** Ends a district from `on`. Refused: `UnitAlreadyEnded`, `UnknownDistrict`, `OutsideDistrictLife`, `TooEarly`. */
export const dissolveDistrict = commandOf(DissolveDistrict);
/** Enters a commune in the register. Refused: `UnitAlreadyRegistered`, `UnknownDistrict`, `OutsideDistrictLife`. */
export const registerCommune = commandOf(RegisterCommune);
/** Gives a commune another name, kind or code. Refused: `UnknownCommune`, `OutsideCommuneLife`, `NothingChanges`. */
export const renameCommune = commandOf(RenameCommune);
/** Puts a commune in another district, or (left out) in none. Refused: as a renaming, `UnknownDistrict`, `OutsideDistrictLife`. */
export const moveCommune = commandOf(MoveCommune);
/**
 * Ends a commune, which becomes part of `into`. Refused: `UnitAlreadyEnded`, `UnknownCommune` and
 * `OutsideCommuneLife` (of either), `TooEarly`, `ChangeAfterEnd`, `IntoItself`.
 */
export const mergeCommune = commandOf(MergeCommune);
/** Ends a commune whose territory goes to several. Refused: as a merger, and `NotSeveralParts`. */
export const splitCommune = commandOf(SplitCommune);

/** The commands about districts and communes. */
export const territoryCommands = [
  RegisterDistrict,
  DissolveDistrict,
  RegisterCommune,
  RenameCommune,
  MoveCommune,
  MergeCommune,
  SplitCommune,
] as const;
