import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import { proposals } from './proposals.ts';

const commune = (id: string, name: string) =>
  told('CommuneRegistered', { commune: id, code: '16800', kind: 'xa', name }, '2012-01-01');
const agency = (id: string, name: string) =>
  told('AgencyRegistered', { agency: id, kind: 'provincial', name }, '2012-01-01');
const units = [
  agency('so-gtvt', 'Sở Giao thông vận tải'),
  agency('agribank', 'Agribank Nghệ An'),
  commune('keng-du', 'Keng Đu'),
  commune('my-ly', 'Mỹ Lý'),
];
const stream = (a: string, c: string) => ({ stream: `assignment-${a}~${c}` });
const body = 'Sở LĐTBXH';
const proposed = (a: string, c: string, on: string, proposal = 'dx1') =>
  told(
    'AssignmentProposed',
    { proposal, agency: a, commune: c, by: body, reason: 'Xã chưa có đơn vị' },
    on,
    stream(a, c),
  );
const declined = (a: string, c: string, on: string, proposal = 'dx1') =>
  told(
    'AssignmentProposalDeclined',
    { proposal, by: 'UBND tỉnh', why: 'Đã giao hai xã' },
    on,
    stream(a, c),
  );
const made = (a: string, c: string, on: string, more: object = {}) =>
  told(
    'AssignmentMade',
    {
      assignment: `${a}~${c}~1`,
      agency: a,
      commune: c,
      form: 'assigned',
      role: 'help',
      basis: { document: 'qd-1' },
      ...more,
    },
    on,
  );
const invited = (a: string, c: string, on: string) =>
  told(
    'AgencyInvited',
    { invitation: 'm1', agency: a, commune: c, by: 'UBND tỉnh' },
    on,
    stream(a, c),
  );
const answered = (a: string, c: string, on: string, answer: 'accepted' | 'declined') =>
  told('InvitationAnswered', { invitation: 'm1', answer }, on, stream(a, c));
const volunteered = (a: string, c: string, contribution: string, on: string) =>
  told(
    'VoluntaryHelpDelivered',
    {
      contribution,
      agency: a,
      commune: c,
      kind: 'living',
      form: 'goods',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
    },
    on,
  );

const view = (on: string, ...facts: readonly (Told | readonly Told[])[]) =>
  viewOf(proposals, history(units, ...facts), asOf(on));
const gtvt = { agency: 'so-gtvt', agencyName: 'Sở Giao thông vận tải' };
const agribank = { agency: 'agribank', agencyName: 'Agribank Nghệ An' };
const kengDu = { commune: 'keng-du', communeName: 'Keng Đu' };
const myLy = { commune: 'my-ly', communeName: 'Mỹ Lý' };

describe('proposals', () => {
  it('stand beside what was decided, with the reasons', () => {
    const found = view(
      '2012-06-01',
      proposed('so-gtvt', 'keng-du', '2012-03-01'),
      proposed('so-gtvt', 'my-ly', '2012-03-01'),
      proposed('agribank', 'my-ly', '2012-05-02'),
      made('so-gtvt', 'keng-du', '2012-05-01', { proposal: 'dx1' }),
      declined('so-gtvt', 'my-ly', '2012-03-21'),
    );
    const said = { proposal: 'dx1', by: body, reason: 'Xã chưa có đơn vị' };
    expect(found.proposals).toEqual([
      {
        ...gtvt,
        ...kengDu,
        ...said,
        on: '2012-03-01',
        event: 'assignment-so-gtvt~keng-du@0',
        decision: {
          outcome: 'assigned',
          on: '2012-05-01',
          assignment: 'so-gtvt~keng-du~1',
          document: 'qd-1',
          event: 'assignment-so-gtvt~keng-du@1',
        },
        days: 61,
      },
      {
        ...gtvt,
        ...myLy,
        ...said,
        on: '2012-03-01',
        event: 'assignment-so-gtvt~my-ly@0',
        decision: {
          outcome: 'declined',
          on: '2012-03-21',
          by: 'UBND tỉnh',
          why: 'Đã giao hai xã',
          event: 'assignment-so-gtvt~my-ly@1',
        },
        days: 20,
      },
      {
        ...agribank,
        ...myLy,
        ...said,
        on: '2012-05-02',
        event: 'assignment-agribank~my-ly@0',
        days: 30,
      },
    ]);
    expect(found.load).toEqual([
      { ...gtvt, communes: 1, proposed: 0 },
      { ...agribank, communes: 0, proposed: 1 },
    ]);
    expect(found.need).toEqual([
      { ...myLy, helpers: 0, proposed: 1, needs: 0, priorityNeeds: 0 },
      { ...kengDu, helpers: 1, proposed: 0, needs: 0, priorityNeeds: 0 },
    ]);
  });

  it('are followed only by the assignment that names them', () => {
    const found = view(
      '2012-06-01',
      proposed('so-gtvt', 'keng-du', '2012-03-01'),
      made('so-gtvt', 'keng-du', '2012-05-01'),
    );
    expect(found.proposals[0]).not.toHaveProperty('decision');
    expect(found.load).toEqual([{ ...gtvt, communes: 1, proposed: 1 }]);
  });
});

describe('invitations', () => {
  it('wait, are accepted and become assignments, or are declined', () => {
    const invitation = { invitation: 'm1', by: 'UBND tỉnh', on: '2012-03-01' };
    const open = invited('agribank', 'keng-du', '2012-03-01');
    const event = 'assignment-agribank~keng-du@0';
    expect(view('2012-03-31', open).invitations).toEqual([
      { ...agribank, ...kengDu, ...invitation, event, days: 30 },
    ]);
    const yes = answered('agribank', 'keng-du', '2012-03-11', 'accepted');
    const accepted = {
      answer: 'accepted',
      on: '2012-03-11',
      event: 'assignment-agribank~keng-du@1',
    };
    expect(view('2012-04-30', open, yes).invitations).toEqual([
      { ...agribank, ...kengDu, ...invitation, event, answered: accepted, days: 10 },
    ]);
    const became = made('agribank', 'keng-du', '2012-05-01', { form: 'invited' });
    expect(view('2012-06-01', open, yes, became).invitations).toEqual([
      {
        ...agribank,
        ...kengDu,
        ...invitation,
        event,
        answered: accepted,
        assignment: 'agribank~keng-du~1',
        days: 10,
      },
    ]);
    const no = answered('agribank', 'keng-du', '2012-03-11', 'declined');
    const [line] = view('2012-06-01', open, no, became).invitations;
    expect(line?.answered?.answer).toBe('declined');
    expect(line).not.toHaveProperty('assignment');
    const binding = made('agribank', 'keng-du', '2012-05-01');
    expect(view('2012-06-01', open, yes, binding).invitations[0]).not.toHaveProperty('assignment');
  });
});

describe('load and need', () => {
  it('count the needs that are open, or where none has a name, those of the last survey', () => {
    const survey = (priorities: readonly boolean[], on: string) =>
      told(
        'NeedsSurveyed',
        {
          commune: 'my-ly',
          participants: [],
          needs: priorities.map((priority, i) => ({ what: `Việc ${i}`, priority })),
        },
        on,
        { stream: 'need-my-ly' },
      );
    const need = (id: string, priority: boolean, on: string) =>
      told(
        'NeedIdentified',
        {
          commune: 'keng-du',
          need: id,
          what: id,
          kind: 'living',
          priority,
          source: 'survey',
        },
        on,
        { stream: 'need-keng-du' },
      );
    const inNeed = { stream: 'need-keng-du' };
    const found = view(
      '2012-12-31',
      told('ScopeDefined', { scope: 's', kind: 'programme', name: 'S' }, '2012-01-01'),
      told('CommuneListed', { scope: 's', commune: 'keng-du' }, '2012-01-01', {
        stream: 'scope-s',
      }),
      told('CommuneListed', { scope: 's', commune: 'my-ly' }, '2012-01-01', { stream: 'scope-s' }),
      survey([true, true, true], '2012-02-01'),
      survey([true, false], '2012-03-01'),
      need('duong', false, '2012-02-01'),
      need('nuoc', true, '2012-02-01'),
      need('nha', true, '2012-02-01'),
      told(
        'NeedAssessed',
        { commune: 'keng-du', need: 'duong', priority: true, by: 'UBND huyện' },
        '2012-04-01',
        inNeed,
      ),
      told(
        'NeedClosed',
        { commune: 'keng-du', need: 'nuoc', outcome: 'met' },
        '2012-05-01',
        inNeed,
      ),
    );
    expect(found.need).toEqual([
      { ...kengDu, helpers: 0, proposed: 0, needs: 2, priorityNeeds: 2 },
      { ...myLy, helpers: 0, proposed: 0, needs: 2, priorityNeeds: 1 },
    ]);
    expect(found.load).toEqual([]);
  });

  it('candidates help though they are assigned to nobody, and still exist', () => {
    const gifts = [
      volunteered('agribank', 'keng-du', 'v1', '2012-03-01'),
      volunteered('agribank', 'my-ly', 'v2', '2012-05'),
      volunteered('so-gtvt', 'my-ly', 'v1', '2012-03-01'),
      made('so-gtvt', 'keng-du', '2012-05-01'),
    ];
    expect(view('2012-06-01', gifts).candidates).toEqual([
      { ...agribank, gifts: 2, communes: 2, lastOn: '2012-05' },
    ]);
    const ended = told('AgencyDissolved', { agency: 'agribank' }, '2012-05-31');
    expect(view('2012-06-01', gifts, ended).candidates).toEqual([]);
  });
});

it('asked whatever the date, an open proposal has waited to the last fact', () => {
  const facts = history(
    units,
    proposed('so-gtvt', 'keng-du', '2012-03-01'),
    made('so-gtvt', 'my-ly', '2012-03-11'),
  );
  expect(viewOf(proposals, facts, always).proposals.map(({ days }) => days)).toEqual([10]);
  expect(viewOf(proposals, [], always)).toEqual({
    asOf: always,
    proposals: [],
    invitations: [],
    load: [],
    need: [],
    candidates: [],
  });
});
