import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import { streamName } from '../event/stream-name.ts';
import type { ScopeId } from '../vocabulary/ids.ts';
import * as decide from './decide-scope.ts';
import * as events from './events.ts';
import { scopeMachine } from './state.ts';

const ofScope = {
  machine: scopeMachine,
  stream: (input: { readonly scope: ScopeId }) => streamName('scope', input.scope),
};

export const DefineScope = defineCommand({
  ...ofScope,
  type: 'DefineScope',
  title: { vi: 'Xác định phạm vi', en: 'Define a scope' },
  codec: inputOf('DefineScope', events.ScopeDefined),
  decide: decide.defineScope,
});

export const EndScope = defineCommand({
  ...ofScope,
  type: 'EndScope',
  title: { vi: 'Chấm dứt phạm vi', en: 'End a scope' },
  codec: inputOf('EndScope', events.ScopeEnded),
  decide: decide.endScope,
});

export const ListCommune = defineCommand({
  ...ofScope,
  type: 'ListCommune',
  title: { vi: 'Đưa xã vào phạm vi', en: 'List a commune' },
  codec: inputOf('ListCommune', events.CommuneListed),
  decide: decide.listCommune,
});

export const DelistCommune = defineCommand({
  ...ofScope,
  type: 'DelistCommune',
  title: { vi: 'Đưa xã ra khỏi phạm vi', en: 'Delist a commune' },
  codec: inputOf('DelistCommune', events.CommuneDelisted),
  decide: decide.delistCommune,
});

export const ListDistrict = defineCommand({
  ...ofScope,
  type: 'ListDistrict',
  title: { vi: 'Đưa huyện vào danh sách', en: 'List a district' },
  codec: inputOf('ListDistrict', events.DistrictListed),
  decide: decide.listDistrict,
});

export const DelistDistrict = defineCommand({
  ...ofScope,
  type: 'DelistDistrict',
  title: { vi: 'Đưa huyện ra khỏi danh sách', en: 'Delist a district' },
  codec: inputOf('DelistDistrict', events.DistrictDelisted),
  decide: decide.delistDistrict,
});

/** Sets up a list of communes or districts. Refused: `ScopeAlreadyDefined`. */
export const defineScope = commandOf(DefineScope);
/** Ends a list. Refused: `ScopeAlreadyEnded`, `UnknownScope`, `OutsideScopeLife`, `ChangeAfterEnd`, `TooEarly`. */
export const endScope = commandOf(EndScope);
/**
 * Puts a commune in a list. Refused: `UnknownScope`, `OutsideScopeLife`, `WrongKindOfMember`,
 * `UnknownCommune`, `OutsideCommuneLife`, `AlreadyListed`.
 */
export const listCommune = commandOf(ListCommune);
/** Takes a commune out of a list. Refused: `UnknownScope`, `OutsideScopeLife`, `NotListed`, `AlreadyDelisted`. */
export const delistCommune = commandOf(DelistCommune);
/** Puts a district in a list. Refused: as {@link listCommune}, of a district. */
export const listDistrict = commandOf(ListDistrict);
/** Takes a district out of a list. Refused: as {@link delistCommune}. */
export const delistDistrict = commandOf(DelistDistrict);
