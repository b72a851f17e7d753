import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import { beginnings, pair } from '../../../test/keng-du.ts';
import type { JsonOf } from '../../../test/record.ts';
import { supportPlans } from './support-plans.ts';

const { agency, commune, assignment } = pair;
const stream = `need-${commune}`;

const need = (id: string, what: string): Told =>
  told(
    'NeedIdentified',
    { commune, need: id, what, kind: 'infrastructure', priority: true, source: 'request' },
    '2012-05-01',
  );
const goal = told('CommuneGoalSet', { commune, goal: 'cn', what: 'Chăn nuôi' }, '2012-05-01');
const road = {
  item: 'a',
  what: 'Mở đường',
  needs: ['duong'],
  kind: 'infrastructure',
  cost: 100,
} as const;
const goats = {
  item: 'b',
  what: 'Dê giống',
  goals: ['cn'],
  cost: 50,
  dueBy: '2013-01-31',
} as const;
const proposed = (on: string, plan = 'pa-1'): Told =>
  told('SupportPlanProposed', { commune, agency, plan, items: [road, goats] }, on);
const revised = (on: string): Told =>
  told('SupportPlanRevised', { commune, plan: 'pa-1', items: [road], why: 'Thiếu vốn' }, on);
const approved = (on: string, more: Partial<JsonOf<'SupportPlanApproved'>> = {}): Told =>
  told(
    'SupportPlanApproved',
    { commune, agency, items: [road, goats], linkedToNeeds: false, linkedToGoal: false, ...more },
    on,
  );

const view = (facts: readonly (Told | readonly Told[])[], day = '2022-06-28') =>
  viewOf(supportPlans, history(...facts), asOf(day));

describe('a plan sheet', () => {
  it('leads from lines to needs and goals, with the facts behind', () => {
    const found = view([
      beginnings,
      need('duong', 'Đường vào bản'),
      goal,
      proposed('2012-06-01'),
      approved('2012-07-01', { plan: 'pa-1' }),
    ]);
    expect(found).toEqual({
      asOf: asOf('2022-06-28'),
      sheets: [
        {
          plan: 'pa-1',
          agency,
          agencyName: 'Sở Giao thông vận tải',
          commune,
          communeName: 'Keng Đu',
          communeCode: '16822',
          state: 'approved',
          proposedOn: '2012-06-01',
          revisedOn: [],
          approvedOn: ['2012-07-01'],
          items: [
            {
              item: 'a',
              what: 'Mở đường',
              kind: 'infrastructure',
              cost: 100,
              needs: [{ need: 'duong', what: 'Đường vào bản' }],
              goals: [],
            },
            {
              item: 'b',
              what: 'Dê giống',
              cost: 50,
              dueBy: '2013-01-31',
              needs: [],
              goals: [{ goal: 'cn', what: 'Chăn nuôi', dropped: false }],
            },
          ],
          forNeeds: 1,
          forGoals: 1,
          needShare: '0.5',
          goalShare: '0.5',
          approval: { linkedToNeeds: false, linkedToGoal: false },
          cost: 150,
          events: [`${stream}@0`, `${stream}@1`, `${stream}@2`, `${stream}@3`],
        },
      ],
      needsWithoutPlan: [],
      agenciesWithoutPlan: [],
    });
  });

  it('is proposed, approved, revised, and approved again', () => {
    const facts = [
      proposed('2012-06-01'),
      approved('2012-07-01', { plan: 'pa-1' }),
      revised('2012-08-01'),
      approved('2012-09-01', { plan: 'pa-1', items: [road], linkedToNeeds: true }),
    ];
    const on = (day: string) => {
      const [sheet] = view(facts, day).sheets;
      return [sheet?.state, sheet?.items.length, sheet?.revisedOn.length, sheet?.approvedOn.length];
    };
    expect(on('2012-05-31')).toEqual([undefined, undefined, undefined, undefined]);
    expect(on('2012-06-30')).toEqual(['proposed', 2, 0, 0]);
    expect(on('2012-07-31')).toEqual(['approved', 2, 0, 1]);
    expect(on('2012-08-31')).toEqual(['revised', 1, 1, 1]);
    expect(on('2012-09-01')).toEqual(['approved', 1, 1, 2]);
    // Approved on the day of the revision: that is what was approved.
    const sameDay = [
      proposed('2012-06-01'),
      revised('2012-08-01'),
      approved('2012-08-01', { plan: 'pa-1', items: [road] }),
    ];
    expect(view(sameDay).sheets.map(({ state }) => state)).toEqual(['approved']);
  });

  it('counts no goal that was dropped', () => {
    const dropped = told('CommuneGoalDropped', { commune, goal: 'cn', why: 'Dịch' }, '2014');
    const facts = [goal, proposed('2012-06-01'), dropped];
    expect(view(facts, '2014-12-30').sheets[0]).toMatchObject({ forGoals: 1, goalShare: '0.5' });
    const [after] = view(facts, '2014-12-31').sheets;
    expect(after).toMatchObject({ forGoals: 0, goalShare: '0' });
    expect(after?.items[1]?.goals).toEqual([{ goal: 'cn', what: 'Chăn nuôi', dropped: true }]);
    expect(after?.events).toEqual([`${stream}@0`, `${stream}@1`, `${stream}@2`]);
  });

  it('is one of its own for each approval without a proposal', () => {
    const { sheets } = view([
      approved('2013-07-01', { items: [] }),
      approved('2012-07-01'),
      approved('2012-08-01', { plan: 'mat' }),
    ]);
    expect(
      sheets.map(({ plan, approvedOn, goalShare }) => [plan, approvedOn[0], goalShare]),
    ).toEqual([
      [undefined, '2012-07-01', '0.5'],
      ['mat', '2012-08-01', '0.5'],
      [undefined, '2013-07-01', undefined],
    ]);
  });
});

describe('where no plan is', () => {
  it('open needs that no line answers', () => {
    const closed = told('NeedClosed', { commune, need: 'nuoc', outcome: 'met' }, '2015-01-01');
    const facts = [
      need('nuoc', 'Nước sạch'),
      need('duong', 'Đường vào bản'),
      need('truong', 'Phòng học'),
      proposed('2012-06-01'),
      closed,
    ];
    const on = (day: string) => view(facts, day).needsWithoutPlan.map((line) => line.need);
    expect(on('2012-05-31')).toEqual(['duong', 'nuoc', 'truong']);
    expect(on('2012-06-01')).toEqual(['nuoc', 'truong']);
    expect(view(facts, '2015-01-01').needsWithoutPlan).toEqual([
      {
        commune,
        communeName: commune,
        need: 'truong',
        what: 'Phòng học',
        kind: 'infrastructure',
        event: `${stream}@2`,
      },
    ]);
  });

  it('agencies whose assignment is in force and whose plan is not approved', () => {
    const ended = told('AssignmentEnded', { assignment, reason: 'fulfilled' }, '2014-07-01');
    const facts = [beginnings, proposed('2012-06-01'), ended];
    const on = (day: string, more: readonly Told[] = []) =>
      view([...facts, more], day).agenciesWithoutPlan.map(({ stage }) => stage);
    expect(on('2012-04-19')).toEqual([]);
    expect(on('2012-05-31')).toEqual(['none']);
    expect(on('2014-07-01')).toEqual([]);
    expect(on('2012-12-31', [approved('2012-07-01')])).toEqual([]);
    expect(view(facts, '2012-12-31').agenciesWithoutPlan).toEqual([
      {
        assignment,
        agency,
        agencyName: 'Sở Giao thông vận tải',
        commune,
        communeName: 'Keng Đu',
        from: '2012-04-20',
        stage: 'proposed',
        events: ['assignment-so-gtvt~keng-du-16822@0', `${stream}@0`],
      },
    ]);
  });
});
