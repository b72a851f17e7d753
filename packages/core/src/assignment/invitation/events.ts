import { defineEvent } from '../../event/define-event.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, CommuneId, DocumentId, InvitationId } from '../../vocabulary/ids.ts';
import { Name, Text } from '../../vocabulary/text.ts';
import { InvitationAnswer } from '../code-lists.ts';

/**
 * An agency that cannot be assigned is invited to help a commune, as in Quảng Nam ("mời, phân công").
 * An invitation binds nobody: no flag N ever rests on it.
 */
export const AgencyInvited = defineEvent({
  type: 'AgencyInvited',
  codec: fields(
    'AgencyInvited',
    { invitation: InvitationId, agency: AgencyId, commune: CommuneId, by: Name },
    { document: DocumentId },
  ),
  title: { vi: 'Mời giúp đỡ xã', en: 'Agency invited' },
  serves: 'S10b, S13',
  effective: 'the day of the invitation',
  example: {
    invitation: 'm1',
    agency: 'agribank-nghe-an',
    commune: 'keng-du-16822',
    by: 'UBND tỉnh Nghệ An',
  },
});

/** The agency accepts or declines. Accepted, it may become an assignment of form `invited`. */
export const InvitationAnswered = defineEvent({
  type: 'InvitationAnswered',
  codec: fields(
    'InvitationAnswered',
    { invitation: InvitationId, answer: InvitationAnswer },
    { note: Text },
  ),
  title: { vi: 'Trả lời lời mời', en: 'Invitation answered' },
  serves: 'S10b, S13',
  effective: 'the day of the answer',
  example: { invitation: 'm1', answer: 'accepted' },
});
