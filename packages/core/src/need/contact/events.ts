import { defineEvent } from '../../event/define-event.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { ContactInitiator } from '../code-lists.ts';

/** An agency and a commune are in touch, and who took the first step (S9). */
export const ContactMade = defineEvent({
  type: 'ContactMade',
  codec: fields(
    'ContactMade',
    { commune: CommuneId, agency: AgencyId, initiatedBy: ContactInitiator, what: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Liên hệ, phối hợp', en: 'Contact made' },
  serves: 'S9',
  effective: 'the day of the contact',
  example: {
    commune: 'keng-du-16822',
    agency: 'so-gtvt',
    initiatedBy: 'agency',
    what: 'Làm việc với xã về nội dung giúp đỡ',
  },
});
