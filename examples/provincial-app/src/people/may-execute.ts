import type { User } from './users.ts';

/** What an agency says of itself. */
const ofAgency: ReadonlySet<string> = new Set([
  'AnswerInvitation',
  'MakePledge',
  'AmendPledge',
  'WithdrawPledge',
  'SignCommitment',
  'DeliverContribution',
  'DeliverVoluntaryHelp',
  'FileAgencyReport',
  'GiveExplanation',
]);

/** What a commune says of itself. */
const ofCommune: ReadonlySet<string> = new Set([
  'SurveyNeeds',
  'IdentifyNeed',
  'CloseNeed',
  'FilePovertyExitPlan',
  'ConfirmContribution',
  'ContestContribution',
  'FileCommuneReport',
]);

/**
 * Whether this user may give this command. The ledger does not ask: it records who did it, and the
 * application around it decides who may. A tiny table, as a stand-in for yours.
 */
export const mayExecute = (
  user: User,
  command: string,
  input: Readonly<Record<string, unknown>>,
): boolean => {
  switch (user.role) {
    case 'standingBody':
      return true;
    case 'agency':
      return ofAgency.has(command) && user.agency !== undefined && input['agency'] === user.agency;
    case 'commune':
      return (
        ofCommune.has(command) && user.commune !== undefined && input['commune'] === user.commune
      );
    case 'auditor':
      return false;
  }
};
