import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import { domainCatalogue } from '../../catalogue/domain-catalogue.ts';
import { CommuneGoalDropped, CommuneGoalSet } from '../goal/events.ts';
import { NeedIdentified } from '../identified/events.ts';
import { ApproveSupportPlan, ProposeSupportPlan, ReviseSupportPlan } from './commands.ts';
import { SupportPlanApproved, SupportPlanProposed, SupportPlanRevised } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const stream = `need-${commune}`;
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
} as const;
const gone = {
  OutsideAgencyLife: { id: agency, name: 'Tên so-gtvt', from: '2012-01-01', until: '2025-03-01' },
};

const need = fact(NeedIdentified, '2012-05-29', {
  commune,
  need: 'duong',
  what: 'Đường vào bản',
  kind: 'infrastructure',
  priority: true,
  source: 'request',
});
const goal = fact(CommuneGoalSet, '2012-05-01', {
  commune,
  goal: 'giao-thong',
  what: 'Đường ô tô đến bản',
});
const linked = { item: 'a', what: 'Mở đường', needs: ['duong'], goals: ['giao-thong'] };
const loose = { item: 'b', what: 'Tặng quà' };
const proposal = { commune, agency, plan: 'pa-1', items: [linked] };
const proposed = fact(SupportPlanProposed, '2012-06-01', proposal);

describe('a support plan is proposed', () => {
  const on = '2012-06-01';

  it('line by line, for needs and goals that the commune has', () => {
    given(need, goal)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, on })
      .records(stream, proposed);
    given(goal)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, on })
      .refuses('UnknownNeed', { need: 'duong', known: [] });
    given(need)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, on })
      .refuses('UnknownGoal', { goal: 'giao-thong', known: [] });
  });

  it('not for a goal that is dropped by then', () => {
    const dropped = fact(CommuneGoalDropped, '2012-06-01', {
      commune,
      goal: 'giao-thong',
      why: 'Điều chỉnh',
    });
    given(need, goal, dropped)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, on })
      .refuses('GoalAlreadyDropped', { goal: 'giao-thong', on: '2012-06-01' });
    given(need, goal, dropped)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, on: '2012-05-31' })
      .records(stream, fact(SupportPlanProposed, '2012-05-31', proposal));
  });

  it('once under a name, with something in it, each line once, while both exist', () => {
    given(proposed)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, on })
      .refuses('IdTaken', { id: 'pa-1', commune, on });
    given()
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, items: [], on })
      .refuses('EmptyPlan', { agency, commune, on });
    given()
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, items: [loose, loose], on })
      .refuses('ItemTwice', { item: 'b' });
    given()
      .when(ProposeSupportPlan, { ...proposal, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(ProposeSupportPlan, { ...proposal, on })
      .refuses('UnknownAgency', { agency });
    given(need, goal)
      .knowing(units)
      .when(ProposeSupportPlan, { ...proposal, document: 'kh-1', on })
      .refuses('UnknownDocument', { document: 'kh-1' });
  });
});

describe('a support plan is revised', () => {
  const revision = { commune, plan: 'pa-1', items: [loose], why: 'Thiếu vốn' };
  const on = '2012-07-01';

  it('when it was proposed by then', () => {
    given(need, goal, proposed)
      .knowing(units)
      .when(ReviseSupportPlan, { ...revision, on })
      .records(stream, fact(SupportPlanRevised, on, revision));
    given()
      .knowing(units)
      .when(ReviseSupportPlan, { ...revision, on })
      .refuses('UnknownPlan', { plan: 'pa-1', known: [] });
    given(proposed)
      .knowing(units)
      .when(ReviseSupportPlan, { ...revision, on: '2012-05-31' })
      .refuses('TooEarly', { on: '2012-05-31', start: '2012-06-01' });
    given(proposed)
      .knowing(units)
      .when(ReviseSupportPlan, { ...revision, items: [], on })
      .refuses('EmptyPlan', { agency, commune, on });
    given(proposed)
      .knowing(units)
      .when(ReviseSupportPlan, { ...revision, on: '2025-04-01' })
      .refuses('OutsideAgencyLife', { ...gone.OutsideAgencyLife, on: '2025-04-01' });
  });
});

describe('a proposed plan is approved by its name', () => {
  const on = '2012-08-01';
  const approval = { agency, commune, plan: 'pa-1', on };
  const revised = (day: string) =>
    fact(SupportPlanRevised, day, {
      commune,
      plan: 'pa-1',
      items: [linked, loose],
      why: 'Thêm quà Tết',
    });
  const approved = (items: readonly object[], links: boolean) =>
    fact(SupportPlanApproved, on, {
      agency,
      commune,
      plan: 'pa-1',
      items: items as readonly (typeof linked)[],
      linkedToNeeds: links,
      linkedToGoal: links,
    });

  it('with the lines of the proposal, each linked', () => {
    given(need, goal, proposed)
      .knowing(units)
      .when(ApproveSupportPlan, approval)
      .records(stream, approved([linked], true));
  });

  it('with the lines of the latest revision by then; one line without links is enough to say no', () => {
    given(need, goal, proposed, revised('2012-07-01'))
      .knowing(units)
      .when(ApproveSupportPlan, approval)
      .records(stream, approved([linked, loose], false));
    given(need, goal, proposed, revised('2012-08-02'))
      .knowing(units)
      .when(ApproveSupportPlan, approval)
      .records(stream, approved([linked], true));
  });

  it('once a day, and once by a document, which may approve several plans', () => {
    const once = approved([linked], true);
    given(need, goal, proposed, once)
      .knowing(units)
      .when(ApproveSupportPlan, approval)
      .refuses('PlanAlreadyApproved', { agency, commune, plan: 'pa-1', document: '', on });
    const documents = { 'kh-1': '2012-08-01' };
    const other = fact(SupportPlanApproved, on, {
      agency,
      commune,
      plan: 'pa-2',
      document: 'kh-1',
      items: [loose],
      linkedToNeeds: false,
      linkedToGoal: false,
    });
    given(need, goal, proposed, other)
      .knowing({ ...units, documents })
      .when(ApproveSupportPlan, { ...approval, document: 'kh-1' })
      .records(stream, { ...once, data: { ...(once.data as object), document: 'kh-1' } });
  });

  it('not unknown, not of another agency, not told again', () => {
    given()
      .knowing(units)
      .when(ApproveSupportPlan, approval)
      .refuses('UnknownPlan', { plan: 'pa-1', known: [] });
    given(proposed)
      .knowing({ ...units, agencies: { khac: ['2012-01-01'] } })
      .when(ApproveSupportPlan, { ...approval, agency: 'khac' })
      .refuses('PlanOfOtherAgency', { plan: 'pa-1', agency, given: 'khac' });
    given(proposed)
      .knowing(units)
      .when(ApproveSupportPlan, { ...approval, linkedToNeeds: true })
      .refuses('PlanToldTwice', { plan: 'pa-1' });
    given(proposed)
      .knowing(units)
      .when(ApproveSupportPlan, { ...approval, on: '2012-05-01' })
      .refuses('TooEarly', { on: '2012-05-01', start: '2012-06-01' });
  });

  it('or told here in lines, whose links say what nobody said', () => {
    given(need, goal)
      .knowing(units)
      .when(ApproveSupportPlan, { agency, commune, items: [linked], on })
      .records(
        stream,
        fact(SupportPlanApproved, on, {
          agency,
          commune,
          items: [linked],
          linkedToNeeds: true,
          linkedToGoal: true,
        }),
      );
    given()
      .knowing(units)
      .when(ApproveSupportPlan, { agency, commune, on })
      .refuses('EmptyPlan', { agency, commune, on });
  });
});

describe('a support plan is approved as told', () => {
  const plan = {
    agency,
    commune,
    items: ['Đường vào bản'],
    linkedToNeeds: true,
    linkedToGoal: false,
  };
  /** The words become a line that is numbered. */
  const recordedPlan = { ...plan, items: [{ item: '1', what: 'Đường vào bản' }] };
  const on = '2012-05-29';
  const documents = { 'kh-1': '2012-05-29', 'kh-2': '2013-01-01' };

  it('while both exist', () => {
    given()
      .knowing(units)
      .when(ApproveSupportPlan, { ...plan, on })
      .records(stream, fact(SupportPlanApproved, on, recordedPlan));
    given()
      .when(ApproveSupportPlan, { ...plan, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(ApproveSupportPlan, { ...plan, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing(units)
      .when(ApproveSupportPlan, { ...plan, on: '2025-04' })
      .refuses('OutsideAgencyLife', { ...gone.OutsideAgencyLife, on: '2025-04' });
  });

  it('when it holds something', () => {
    given()
      .knowing(units)
      .when(ApproveSupportPlan, { ...plan, items: [], on })
      .refuses('EmptyPlan', { agency, commune, on });
  });

  it('by one document once', () => {
    const byOne = { ...plan, document: 'kh-1' };
    const approved = fact(SupportPlanApproved, on, { ...byOne, items: recordedPlan.items });
    given()
      .knowing(units)
      .when(ApproveSupportPlan, { ...byOne, on })
      .refuses('UnknownDocument', { document: 'kh-1' });
    given()
      .knowing({ ...units, documents })
      .when(ApproveSupportPlan, { ...byOne, on })
      .records(stream, approved);
    given(approved)
      .knowing({ ...units, documents })
      .when(ApproveSupportPlan, { ...byOne, on: '2013' })
      .refuses('PlanAlreadyApproved', { agency, commune, document: 'kh-1', on });
    given(approved)
      .knowing({ ...units, documents })
      .when(ApproveSupportPlan, { ...byOne, document: 'kh-2', on: '2013' })
      .records(stream, fact(SupportPlanApproved, '2013', { ...recordedPlan, document: 'kh-2' }));
    given(approved)
      .knowing({ ...units, agencies: { khac: ['2012-01-01'] }, documents })
      .when(ApproveSupportPlan, { ...byOne, agency: 'khac', on })
      .records(
        stream,
        fact(SupportPlanApproved, on, { ...byOne, items: recordedPlan.items, agency: 'khac' }),
      );
    given(fact(SupportPlanApproved, on, recordedPlan))
      .knowing(units)
      .when(ApproveSupportPlan, { ...plan, on })
      .records(stream, fact(SupportPlanApproved, on, recordedPlan));
  });
});

describe('an approval of version 1', () => {
  it('held the words of the items alone, which are read as numbered lines', () => {
    const links = { linkedToNeeds: true, linkedToGoal: false };
    const was = { agency, commune, items: ['Đường vào bản', 'Dê giống'], ...links };
    expect(domainCatalogue.read('SupportPlanApproved', 1, was)).toEqual(
      E.right({
        agency,
        commune,
        items: [
          { item: '1', what: 'Đường vào bản' },
          { item: '2', what: 'Dê giống' },
        ],
        ...links,
      }),
    );
    expect(E.isLeft(domainCatalogue.read('SupportPlanApproved', 2, was))).toBe(true);
  });
});
