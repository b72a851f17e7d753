import {
  answerInvitation,
  type Command,
  deliver,
  inviteAgency,
  issueDocument,
  makeAssignment,
  makePledge,
  openProgramme,
  registerAgency,
  registerCommune,
  registerDistrict,
} from '@donghanh/core';

/**
 * A beginning for a look at the page: a province that does not exist, in the form of Quảng Nam's
 * programme, which assigns departments and invites others. Who executes them marks every one of
 * them as reconstructed.
 */
export const exampleCommands: readonly Command[] = [
  openProgramme({
    name: 'Phân công, mời giúp đỡ xã nghèo (minh hoạ)',
    province: 'Tỉnh Ví Dụ',
    standingBody: 'Ban Dân tộc tỉnh Ví Dụ',
    on: '2020-01-01',
  }),
  registerDistrict({ district: 'huyen-nui', code: '001', kind: 'huyen', name: 'Núi', on: '2020' }),
  ...['a', 'b'].map((letter, i) =>
    registerCommune({
      commune: `xa-${letter}`,
      code: `0000${i + 1}`,
      kind: 'xa',
      name: letter.toUpperCase(),
      district: 'huyen-nui',
      on: '2020-01-01',
    }),
  ),
  registerAgency({ agency: 'so-mot', kind: 'provincial', name: 'Sở Một', on: '2020' }),
  registerAgency({ agency: 'cong-ty-hai', kind: 'enterprise', name: 'Công ty Hai', on: '2020' }),
  issueDocument({
    document: 'qd-phan-cong',
    kind: 'decision',
    number: '01/QĐ-UBND',
    issuer: 'UBND tỉnh Ví Dụ',
    title: 'Mời, phân công giúp đỡ xã nghèo (minh hoạ)',
    on: '2020-06-01',
  }),
  makeAssignment({
    agency: 'so-mot',
    commune: 'xa-a',
    from: '2020-07-01',
    basis: { document: 'qd-phan-cong', annexLine: '1' },
  }),
  inviteAgency({
    invitation: 'm1',
    agency: 'cong-ty-hai',
    commune: 'xa-b',
    by: 'UBND tỉnh Ví Dụ',
    document: 'qd-phan-cong',
    on: '2020-07-01',
  }),
  answerInvitation({
    agency: 'cong-ty-hai',
    commune: 'xa-b',
    invitation: 'm1',
    answer: 'accepted',
    on: '2020-07-15',
  }),
  makeAssignment({
    agency: 'cong-ty-hai',
    commune: 'xa-b',
    from: '2020-08-01',
    form: 'invited',
    basis: { document: 'qd-phan-cong', annexLine: '2' },
  }),
  makePledge({ agency: 'so-mot', commune: 'xa-a', on: '2020-09-01', amount: 120_000_000 }),
  deliver({
    agency: 'so-mot',
    commune: 'xa-a',
    on: '2020-12-10',
    kind: 'housing',
    form: 'money',
    fund: 'staff',
    stream: 'donation',
    evidence: 'E2',
    value: 80_000_000,
  }),
];
