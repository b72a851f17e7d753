import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { CommitteeId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as member from './decide-member.ts';
import * as events from './events.ts';
import { committeeMachine } from './state.ts';

const ofCommittee = {
  machine: committeeMachine,
  stream: (input: { readonly committee: CommitteeId }) => streamName('committee', input.committee),
};

export const EstablishCommittee = defineCommand({
  ...ofCommittee,
  type: 'EstablishCommittee',
  title: { vi: 'Thành lập Ban Chỉ đạo', en: 'Establish a committee' },
  codec: inputOf('EstablishCommittee', events.CommitteeEstablished),
  decide: decide.establishCommittee,
});

export const ReorganiseCommittee = defineCommand({
  ...ofCommittee,
  type: 'ReorganiseCommittee',
  title: { vi: 'Kiện toàn Ban Chỉ đạo', en: 'Reorganise a committee' },
  codec: inputOf('ReorganiseCommittee', events.CommitteeReorganised),
  decide: decide.reorganiseCommittee,
});

export const DissolveCommittee = defineCommand({
  ...ofCommittee,
  type: 'DissolveCommittee',
  title: { vi: 'Giải thể Ban Chỉ đạo', en: 'Dissolve a committee' },
  codec: inputOf('DissolveCommittee', events.CommitteeDissolved),
  decide: decide.dissolveCommittee,
});

export const AppointMember = defineCommand({
  ...ofCommittee,
  type: 'AppointMember',
  title: { vi: 'Cử thành viên Ban Chỉ đạo', en: 'Appoint a member of a committee' },
  codec: inputOf('AppointMember', events.MemberAppointed),
  decide: member.appointMember,
});

export const RelieveMember = defineCommand({
  ...ofCommittee,
  type: 'RelieveMember',
  title: { vi: 'Cho thôi thành viên Ban Chỉ đạo', en: 'Relieve a member of a committee' },
  codec: inputOf('RelieveMember', events.MemberRelieved),
  decide: member.relieveMember,
});

/**
 * Sets up a steering committee. Refused: `AlreadyOpened`, `UnknownAgency` and `OutsideAgencyLife` (of
 * its agency or its standing body), `UnknownDocument`.
 */
export const establishCommittee = commandOf(EstablishCommittee);
/**
 * Reorganises a committee. Refused: `UnknownMatter`, `TooEarly`, `CommitteeDissolved`, of a new
 * standing body `UnknownAgency` and `OutsideAgencyLife`, `UnknownDocument`.
 */
export const reorganiseCommittee = commandOf(ReorganiseCommittee);
/** Ends a committee. Refused: `UnknownMatter`, `TooEarly`, `AlreadyClosed`, `ChangeAfterEnd`, `UnknownDocument`. */
export const dissolveCommittee = commandOf(DissolveCommittee);
/**
 * Gives somebody a seat. Refused: `UnknownMatter`, `TooEarly`, `CommitteeDissolved`, `SeatTaken`,
 * `AlreadyMember`, `HeadAlreadySits`, `UnknownAgency`, `OutsideAgencyLife`, `UnknownDocument`.
 */
export const appointMember = commandOf(AppointMember);
/**
 * Takes somebody from the seat. Refused: `UnknownMatter`, `TooEarly`, `CommitteeDissolved`,
 * `UnknownMember`, `AlreadyRelieved`, `UnknownDocument`.
 */
export const relieveMember = commandOf(RelieveMember);

/** The commands about steering committees. */
export const committeeCommands = [
  EstablishCommittee,
  ReorganiseCommittee,
  DissolveCommittee,
  AppointMember,
  RelieveMember,
] as const;
