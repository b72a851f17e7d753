import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { TwinningId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { twinningMachine } from './state.ts';

const ofTwinning = {
  machine: twinningMachine,
  stream: (input: { readonly twinning: TwinningId }) => streamName('twinning', input.twinning),
};

export const MakeTwinning = defineCommand({
  ...ofTwinning,
  type: 'MakeTwinning',
  title: { vi: 'Kết nghĩa, đỡ đầu', en: 'Make a twinning' },
  codec: inputOf('MakeTwinning', events.TwinningMade),
  decide: decide.makeTwinning,
});

export const EndTwinning = defineCommand({
  ...ofTwinning,
  type: 'EndTwinning',
  title: { vi: 'Chấm dứt kết nghĩa, đỡ đầu', en: 'End a twinning' },
  codec: inputOf('EndTwinning', events.TwinningEnded),
  decide: decide.endTwinning,
});

export const PledgeToTwinning = defineCommand({
  ...ofTwinning,
  type: 'PledgeToTwinning',
  title: { vi: 'Đăng ký hỗ trợ kết nghĩa', en: 'Pledge help of a twinning' },
  codec: inputOf('PledgeToTwinning', events.TwinningPledged),
  decide: decide.pledgeToTwinning,
});

export const DeliverToTwinning = defineCommand({
  ...ofTwinning,
  type: 'DeliverToTwinning',
  title: { vi: 'Bàn giao hỗ trợ kết nghĩa', en: 'Deliver help of a twinning' },
  codec: inputOf('DeliverToTwinning', events.TwinningDelivered),
  decide: decide.deliverToTwinning,
});

/** Binds a helper to whom it helps. Refused: `IdTaken`; sides unknown or outside their life; `HelpsItself`; `UnknownDocument`. */
export const makeTwinning = commandOf(MakeTwinning);
/** Ends a twinning. Refused: `UnknownTwinning`, `AlreadyEnded`, `TooEarly`, `HelpAfterEnd`, `UnknownDocument`. */
export const endTwinning = commandOf(EndTwinning);
/** Records a promise. Refused: `UnknownTwinning`, `OutsideTwinning`, sides outside their life, `IdTaken`, `UnknownDocument`. */
export const pledgeToTwinning = commandOf(PledgeToTwinning);
/** Records help handed over. Refused: as {@link pledgeToTwinning}, and `UnknownPledge`. */
export const deliverToTwinning = commandOf(DeliverToTwinning);

/** The commands about twinnings. */
export const twinningCommands = [
  MakeTwinning,
  EndTwinning,
  PledgeToTwinning,
  DeliverToTwinning,
] as const;
