import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import { DropCommuneGoal, FilePovertyExitPlan, SetCommuneGoal } from './commands.ts';
import { CommuneGoalDropped, CommuneGoalSet, PovertyExitPlanFiled } from './events.ts';

const commune = 'keng-du';
const stream = `need-${commune}`;
const units = { communes: { [commune]: ['2012-01-01'] } } as const;

describe('a poverty exit plan is filed', () => {
  const plan = { commune, from: '2016', to: '2020', target: '20', standard: 'multi2016' } as const;
  const on = '2016-03-01';
  const filed = fact(PovertyExitPlanFiled, on, plan);

  it('once for its years on a day', () => {
    given()
      .knowing(units)
      .when(FilePovertyExitPlan, { ...plan, on })
      .records(stream, filed);
    given(filed)
      .knowing(units)
      .when(FilePovertyExitPlan, { ...plan, on })
      .refuses('ExitPlanAlreadyFiled', { commune, from: '2016', to: '2020', on });
    given(filed)
      .knowing(units)
      .when(FilePovertyExitPlan, { ...plan, on: '2017' })
      .records(stream, fact(PovertyExitPlanFiled, '2017', plan));
  });

  it('for years in their order, with a rate that can be, under a named standard', () => {
    given()
      .knowing(units)
      .when(FilePovertyExitPlan, { ...plan, from: '2021', on })
      .refuses('SpanMisfit', { from: '2021', to: '2020' });
    given()
      .knowing(units)
      .when(FilePovertyExitPlan, { ...plan, target: '100.1', on })
      .refuses('RateOutOfRange', { target: '100.1' });
    given()
      .knowing(units)
      .when(FilePovertyExitPlan, { commune, from: '2016', to: '2020', target: '20', on })
      .refuses('StandardMissing', { target: '20' });
    given()
      .when(FilePovertyExitPlan, { ...plan, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing(units)
      .when(FilePovertyExitPlan, { ...plan, document: 'kh-1', on })
      .refuses('UnknownDocument', { document: 'kh-1' });
  });
});

describe('a goal of a commune', () => {
  const goal = { commune, goal: 'de', what: 'Phát triển đàn dê' };
  const on = '2012-05-01';
  const set = fact(CommuneGoalSet, on, goal);

  it('is set once under its name', () => {
    given()
      .knowing(units)
      .when(SetCommuneGoal, { ...goal, on })
      .records(stream, set);
    given(set)
      .knowing(units)
      .when(SetCommuneGoal, { ...goal, on: '2013' })
      .refuses('IdTaken', { id: 'de', commune, on });
  });

  it('says of what its target is, and by a day to come', () => {
    const whole = { ...goal, indicator: 'Đàn dê', target: '500', unit: 'con', by: '2015-12-31' };
    given()
      .knowing(units)
      .when(SetCommuneGoal, { ...whole, on })
      .records(stream, fact(CommuneGoalSet, on, whole));
    given()
      .knowing(units)
      .when(SetCommuneGoal, { ...goal, target: '500', unit: 'con', on })
      .refuses('TargetNotMeasurable', { goal: 'de', target: '500' });
    given()
      .knowing(units)
      .when(SetCommuneGoal, { ...whole, by: '2012-04-30', on })
      .refuses('DueBeforeSet', { on, by: '2012-04-30' });
    given()
      .when(SetCommuneGoal, { ...goal, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing(units)
      .when(SetCommuneGoal, { ...goal, document: 'nq-1', on })
      .refuses('UnknownDocument', { document: 'nq-1' });
  });

  it('is dropped once, after it was set', () => {
    const dropping = { commune, goal: 'de', why: 'Không còn bãi chăn' };
    const dropped = fact(CommuneGoalDropped, '2014', dropping);
    given(set)
      .knowing(units)
      .when(DropCommuneGoal, { ...dropping, on: '2014' })
      .records(stream, dropped);
    given(set, dropped)
      .knowing(units)
      .when(DropCommuneGoal, { ...dropping, on: '2015' })
      .refuses('GoalAlreadyDropped', { goal: 'de', on: '2014' });
    given(set)
      .knowing(units)
      .when(DropCommuneGoal, { ...dropping, on: '2012-04-30' })
      .refuses('TooEarly', { on: '2012-04-30', start: on });
    given(set)
      .knowing(units)
      .when(DropCommuneGoal, { ...dropping, goal: 'bo', on: '2014' })
      .refuses('UnknownGoal', { goal: 'bo', known: ['de'] });
    given(set)
      .when(DropCommuneGoal, { ...dropping, on: '2014' })
      .refuses('UnknownCommune', { commune });
  });
});
