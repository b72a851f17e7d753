import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { DirectionId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { directionMachine } from './state.ts';

const ofDirection = {
  machine: directionMachine,
  stream: (input: { readonly direction: DirectionId }) => streamName('direction', input.direction),
};

export const IssueDirection = defineCommand({
  ...ofDirection,
  type: 'IssueDirection',
  title: { vi: 'Chỉ đạo', en: 'Issue a direction' },
  codec: inputOf('IssueDirection', events.DirectionIssued),
  decide: decide.issueDirection,
});

export const FollowDirection = defineCommand({
  ...ofDirection,
  type: 'FollowDirection',
  title: { vi: 'Thực hiện chỉ đạo', en: 'Follow a direction' },
  codec: inputOf('FollowDirection', events.DirectionFollowed),
  decide: decide.followDirection,
});

export const WithdrawDirection = defineCommand({
  ...ofDirection,
  type: 'WithdrawDirection',
  title: { vi: 'Rút chỉ đạo', en: 'Withdraw a direction' },
  codec: inputOf('WithdrawDirection', events.DirectionWithdrawn),
  decide: decide.withdrawDirection,
});

/**
 * Issues a direction. Refused: `AlreadyOpened`, `NoAddressee`, `AddresseeTwice`; of each addressee
 * `UnknownFunction`, `TooEarly`, `UnknownAgency`, `OutsideAgencyLife`, `UnknownCommune`,
 * `OutsideCommuneLife`, `UnknownDistrict`, `OutsideDistrictLife`; `DueBeforeGiven`, `UnknownDocument`,
 * `CauseMissing`.
 */
export const issueDirection = commandOf(IssueDirection);
/** Records that a direction is followed. Refused: `UnknownMatter`, `TooEarly`, `AlreadyClosed` (before that day), `UnknownDocument`. */
export const followDirection = commandOf(FollowDirection);
/** Withdraws a direction. Refused: `UnknownMatter`, `TooEarly`, `AlreadyClosed`, `ChangeAfterEnd`, `UnknownDocument`. */
export const withdrawDirection = commandOf(WithdrawDirection);

/** The commands about directions. */
export const directionCommands = [IssueDirection, FollowDirection, WithdrawDirection] as const;
