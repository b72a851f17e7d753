import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { ShortcomingId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { shortcomingMachine } from './state.ts';

const ofShortcoming = {
  machine: shortcomingMachine,
  stream: (input: { readonly shortcoming: ShortcomingId }) =>
    streamName('shortcoming', input.shortcoming),
};

export const NoteShortcoming = defineCommand({
  ...ofShortcoming,
  type: 'NoteShortcoming',
  title: { vi: 'Ghi nhận tồn tại, hạn chế', en: 'Note a shortcoming' },
  codec: inputOf('NoteShortcoming', events.ShortcomingNoted),
  decide: decide.noteShortcoming,
});

export const OvercomeShortcoming = defineCommand({
  ...ofShortcoming,
  type: 'OvercomeShortcoming',
  title: { vi: 'Khắc phục tồn tại, hạn chế', en: 'Overcome a shortcoming' },
  codec: inputOf('OvercomeShortcoming', events.ShortcomingOvercome),
  decide: decide.overcomeShortcoming,
});

/**
 * Notes a shortcoming. Refused: `AlreadyOpened`; of its scope `UnknownAgency`, `OutsideAgencyLife`,
 * `UnknownCommune`, `OutsideCommuneLife`, `UnknownDistrict`, `OutsideDistrictLife`; `SpanReversed`,
 * `UnknownDocument`.
 */
export const noteShortcoming = commandOf(NoteShortcoming);
/** Records that a shortcoming is overcome. Refused: `UnknownMatter`, `TooEarly`, `AlreadyClosed`, `UnknownDocument`. */
export const overcomeShortcoming = commandOf(OvercomeShortcoming);

/** The commands about shortcomings. */
export const shortcomingCommands = [NoteShortcoming, OvercomeShortcoming] as const;
