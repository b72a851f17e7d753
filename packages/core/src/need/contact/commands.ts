import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { ofCommune } from '../of-commune.ts';
import { makeContact as decideContact } from './decide.ts';
import { ContactMade } from './events.ts';

export const MakeContact = defineCommand({
  ...ofCommune,
  type: 'MakeContact',
  title: { vi: 'Ghi nhận liên hệ, phối hợp', en: 'Record a contact' },
  codec: inputOf('MakeContact', ContactMade),
  decide: decideContact,
});

/**
 * Records that an agency and a commune were in touch, and who began. Refused: `UnknownCommune`,
 * `OutsideCommuneLife`, `UnknownAgency`, `OutsideAgencyLife`, `UnknownDocument`,
 * `ContactAlreadyRecorded`.
 */
export const makeContact = commandOf(MakeContact);
