import { allCommands } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { mayExecute } from './may-execute.ts';
import { userOf } from './users.ts';

const may = (user: string, input: Readonly<Record<string, unknown>>) =>
  allCommands
    .map(({ type }) => type)
    .filter((type) => mayExecute(userOf(user) ?? expect.fail(user), type, input));

describe('who may give which command', () => {
  it('the standing body any, an auditor none', () => {
    expect(may('ban-dan-toc', {}).length).toBe(allCommands.length);
    expect(may('kiem-toan', {})).toEqual([]);
  });

  it('an agency what it says of itself', () => {
    expect([...may('so-mot', { agency: 'so-mot', commune: 'xa-b' })].sort()).toEqual([
      'AmendPledge',
      'AnswerInvitation',
      'DeliverContribution',
      'DeliverVoluntaryHelp',
      'FileAgencyReport',
      'GiveExplanation',
      'MakePledge',
      'SignCommitment',
      'WithdrawPledge',
    ]);
    expect(may('so-mot', { agency: 'cong-ty-hai', commune: 'xa-a' })).toEqual([]);
    expect(may('so-mot', {})).toEqual([]);
  });

  it('a commune what it says of itself', () => {
    expect([...may('xa-a', { agency: 'so-mot', commune: 'xa-a' })].sort()).toEqual([
      'CloseNeed',
      'ConfirmContribution',
      'ContestContribution',
      'FileCommuneReport',
      'FilePovertyExitPlan',
      'IdentifyNeed',
      'SurveyNeeds',
    ]);
    expect(may('xa-a', { commune: 'xa-b' })).toEqual([]);
  });

  it('nobody whom the table does not know', () => {
    expect(userOf('admin')).toBeUndefined();
    expect(userOf(undefined)).toBeUndefined();
    expect(userOf('__proto__')).toBeUndefined();
  });
});
