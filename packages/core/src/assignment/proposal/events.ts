import { defineEvent } from '../../event/define-event.ts';
import { Because } from '../../vocabulary/because.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, CommuneId, DocumentId, ProposalId } from '../../vocabulary/ids.ts';
import { Name, Text } from '../../vocabulary/text.ts';

/** Whoever advises the province proposes to assign an agency to a commune, with the reason (S10b). */
export const AssignmentProposed = defineEvent({
  type: 'AssignmentProposed',
  codec: fields(
    'AssignmentProposed',
    { proposal: ProposalId, agency: AgencyId, commune: CommuneId, by: Name, reason: Text },
    {
      document: DocumentId,
      /** What the proposal answers. */
      because: Because,
    },
  ),
  title: { vi: 'Đề xuất phân công', en: 'Assignment proposed' },
  serves: 'S10b, S14c',
  effective: 'the day of the proposal',
  example: {
    proposal: 'dx1',
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    by: 'Sở Lao động - Thương binh và Xã hội',
    reason: 'Xã chưa có đơn vị giúp đỡ; đường vào xã là nhu cầu ưu tiên',
  },
});

/** The province does not follow the proposal, and says why. */
export const AssignmentProposalDeclined = defineEvent({
  type: 'AssignmentProposalDeclined',
  codec: fields(
    'AssignmentProposalDeclined',
    { proposal: ProposalId, by: Name, why: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Không chấp nhận đề xuất phân công', en: 'Assignment proposal declined' },
  serves: 'S10b',
  effective: 'the day of the decision',
  example: {
    proposal: 'dx1',
    by: 'UBND tỉnh Nghệ An',
    why: 'Đơn vị đã được giao hai xã',
  },
});
