import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { ofCommune } from '../of-commune.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';

export const IdentifyNeed = defineCommand({
  ...ofCommune,
  type: 'IdentifyNeed',
  title: { vi: 'Xác định nhu cầu', en: 'Identify a need' },
  codec: inputOf('IdentifyNeed', events.NeedIdentified),
  decide: decide.identifyNeed,
});

export const AssessNeed = defineCommand({
  ...ofCommune,
  type: 'AssessNeed',
  title: { vi: 'Đánh giá nhu cầu', en: 'Assess a need' },
  codec: inputOf('AssessNeed', events.NeedAssessed),
  decide: decide.assessNeed,
});

export const CloseNeed = defineCommand({
  ...ofCommune,
  type: 'CloseNeed',
  title: { vi: 'Kết thúc nhu cầu', en: 'Close a need' },
  codec: inputOf('CloseNeed', events.NeedClosed),
  decide: decide.closeNeed,
});

/**
 * Gives a need of a commune its name. Refused: `UnknownCommune`, `OutsideCommuneLife`, `IdTaken`,
 * `NotSurveyed`, `UnknownDocument`.
 */
export const identifyNeed = commandOf(IdentifyNeed);
/**
 * Says whether an open need comes first and what it would cost. Refused: `UnknownCommune`,
 * `OutsideCommuneLife`, `UnknownNeed`, `NeedIsClosed`, `TooEarly`.
 */
export const assessNeed = commandOf(AssessNeed);
/** Closes a need: met, withdrawn or passed on. Refused: as {@link assessNeed}. */
export const closeNeed = commandOf(CloseNeed);

/** The commands about single needs. */
export const identifiedCommands = [IdentifyNeed, AssessNeed, CloseNeed] as const;
