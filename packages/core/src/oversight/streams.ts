import { streamName } from '../event/stream-name.ts';
import type { AgencyId, CommuneId } from '../vocabulary/ids.ts';
import { agencyFollowUpMachine, communeFollowUpMachine } from './state.ts';

/** Where commands about a commune's reports decide. */
export const ofCommune = {
  machine: communeFollowUpMachine,
  stream: (input: { readonly commune: CommuneId }) => streamName('communefollowup', input.commune),
};

/** Where commands about an agency's reports, hearings and flags decide. */
export const ofAgency = {
  machine: agencyFollowUpMachine,
  stream: (input: { readonly agency: AgencyId }) => streamName('agencyfollowup', input.agency),
};
