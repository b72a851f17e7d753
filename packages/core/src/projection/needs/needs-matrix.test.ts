import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import { beginnings, gift, pair } from '../../../test/keng-du.ts';
import type { JsonOf } from '../../../test/record.ts';
import { needsMatrix } from './needs-matrix.ts';

const { agency, commune } = pair;
const stream = `need-${commune}`;

const survey = (on: string, where: string = commune): Told =>
  told(
    'NeedsSurveyed',
    { commune: where, participants: ['UBND xã'], needs: [{ what: 'Đường', priority: true }] },
    on,
    { stream: `need-${where}` },
  );
const need = (id: string, more: Partial<JsonOf<'NeedIdentified'>> = {}, on = '2012-06-01'): Told =>
  told(
    'NeedIdentified',
    {
      commune,
      need: id,
      what: `Nhu cầu ${id}`,
      kind: 'infrastructure',
      priority: true,
      source: 'survey',
      ...more,
    },
    on,
  );
const contact = (
  initiatedBy: JsonOf<'ContactMade'>['initiatedBy'],
  where: string = commune,
): Told =>
  told('ContactMade', { commune: where, agency, initiatedBy, what: 'Làm việc' }, '2012-05-10');
const exitPlan = (from: string, to: string): Told =>
  told('PovertyExitPlanFiled', { commune, from, to }, from);
const approved = (on: string, ...needs: readonly string[]): Told =>
  told(
    'SupportPlanApproved',
    {
      commune,
      agency,
      items: [{ item: '1', what: 'Mở đường', needs }],
      linkedToNeeds: true,
      linkedToGoal: false,
    },
    on,
  );

const view = (facts: readonly (Told | readonly Told[])[], day = '2016-06-28') =>
  viewOf(needsMatrix, history(...facts), asOf(day));

describe('the needs of a commune', () => {
  it('are told with their cover, the last survey, the contacts and the exit plan', () => {
    const found = view([
      beginnings,
      survey('2016-06-18'),
      need('a', { cost: 100, beneficiaries: 60 }),
      need('b', { priority: false, cost: 7, source: 'request' }, '2012-05-01'),
      contact('agency'),
      contact('commune'),
      exitPlan('2016', '2020'),
      approved('2012-07-01', 'a'),
    ]);
    // A plan of 2016 is certain only when the year is over.
    expect(found.communes[0]).not.toHaveProperty('exitPlan');
    expect(found).toEqual({
      asOf: asOf('2016-06-28'),
      communes: [
        {
          commune,
          communeName: 'Keng Đu',
          communeCode: '16822',
          district: 'ky-son',
          districtName: 'Kỳ Sơn',
          needs: [
            {
              need: 'a',
              what: 'Nhu cầu a',
              kind: 'infrastructure',
              source: 'survey',
              priority: true,
              cost: 100,
              beneficiaries: 60,
              identifiedOn: '2012-06-01',
              state: 'planned',
              covers: [
                {
                  by: 'plan',
                  agency,
                  agencyName: 'Sở Giao thông vận tải',
                  on: '2012-07-01',
                  event: `${stream}@6`,
                },
              ],
              events: [`${stream}@1`, `${stream}@6`],
            },
            {
              need: 'b',
              what: 'Nhu cầu b',
              kind: 'infrastructure',
              source: 'request',
              priority: false,
              cost: 7,
              identifiedOn: '2012-05-01',
              state: 'open',
              covers: [],
              events: [`${stream}@2`],
            },
          ],
          identified: 2,
          open: 1,
          covered: 1,
          priorityOpen: 0,
          openCost: 7,
          lastSurvey: {
            on: '2016-06-18',
            days: 10,
            found: [{ what: 'Đường', priority: true }],
            event: `${stream}@0`,
          },
          contacts: { agency: 1, commune: 1, district: 0, province: 0 },
          gaps: ['exitPlan'],
          events: [0, 1, 2, 3, 4, 6].map((version) => `${stream}@${version}`),
        },
      ],
      districts: [
        {
          district: 'ky-son',
          districtName: 'Kỳ Sơn',
          communes: 1,
          without: { survey: [], contact: [], localContact: [], exitPlan: [commune] },
          causeSide: 'commune',
          events: [0, 1, 2, 3, 4, 6].map((version) => `${stream}@${version}`),
        },
      ],
      totals: { identified: 2, open: 1, covered: 1, priorityOpen: 0, openCost: 7 },
    });
  });

  const states = (day: string, ...facts: readonly Told[]) =>
    view(facts, day).communes.flatMap(({ needs }) => needs.map(({ state }) => state));

  it('are open, planned, delivered, met', () => {
    const facts = [
      need('a'),
      approved('2013-01-10', 'a'),
      gift('g1', '2013-06-01', { kind: 'infrastructure', priorityNeed: true }),
      told('NeedClosed', { commune, need: 'a', outcome: 'met', why: 'Xong' }, '2014-01-01'),
    ];
    expect(states('2012-05-31', ...facts)).toEqual([]);
    expect(states('2012-06-01', ...facts)).toEqual(['open']);
    expect(states('2013-01-10', ...facts)).toEqual(['planned']);
    expect(states('2013-06-01', ...facts)).toEqual(['delivered']);
    expect(states('2014-01-01', ...facts)).toEqual(['met']);
    const { communes, totals } = view(facts, '2014-01-01');
    expect(communes[0]?.needs[0]).toMatchObject({ closedOn: '2014-01-01', why: 'Xong' });
    expect(totals).toEqual({ identified: 1, open: 0, covered: 1, priorityOpen: 0, openCost: 0 });
  });

  it('are neither open nor covered when withdrawn or passed on', () => {
    const closed = (outcome: 'withdrawn' | 'passedOn') =>
      view([need('a'), told('NeedClosed', { commune, need: 'a', outcome }, '2013')]).totals;
    const neither = { identified: 1, open: 0, covered: 0, priorityOpen: 0, openCost: 0 };
    expect(closed('withdrawn')).toEqual(neither);
    expect(closed('passedOn')).toEqual(neither);
  });

  it('are covered by deliveries for a priority need of their kind, made since', () => {
    const covered = (more: object, facts: readonly Told[] = [need('a')], on = '2013-06-01') =>
      states(
        '2016-06-28',
        ...facts,
        gift('g1', on, { kind: 'infrastructure', priorityNeed: true, ...more }),
      );
    expect(covered({})).toEqual(['delivered']);
    expect(covered({ priorityNeed: false })).toEqual(['open']);
    expect(covered({ kind: 'housing' })).toEqual(['open']);
    expect(covered({ stream: 'budget' })).toEqual(['open']);
    expect(covered({}, [need('a')], '2012-05-31')).toEqual(['open']);
    expect(covered({}, [need('a', { priority: false })])).toEqual(['open']);
    const assessed = told(
      'NeedAssessed',
      { commune, need: 'a', priority: true, by: 'UBND huyện', cost: 5 },
      '2014',
    );
    expect(covered({}, [need('a', { priority: false }), assessed])).toEqual(['delivered']);
  });

  it('are read as last assessed; a cost that an assessment leaves out stays', () => {
    const assessed = (on: string, priority: boolean, cost?: number) =>
      told(
        'NeedAssessed',
        { commune, need: 'a', priority, by: 'UBND huyện', ...(cost !== undefined && { cost }) },
        on,
      );
    const found = (day: string) => {
      const facts = [need('a', { cost: 1 }), assessed('2014', false), assessed('2013', true, 9)];
      const { needs, priorityOpen, openCost } = view(facts, day).communes[0] ?? expect.fail();
      return [needs[0]?.priority, needs[0]?.cost, priorityOpen, openCost];
    };
    expect(found('2012-12-31')).toEqual([true, 1, 1, 1]);
    expect(found('2013-12-31')).toEqual([true, 9, 1, 9]);
    expect(found('2014-12-31')).toEqual([false, 9, 0, 9]);
  });
});

describe('what communes have not done', () => {
  const scope = [
    told('ScopeDefined', { scope: 's', kind: 'programme', name: 'Xã nghèo' }, '2012-01-01'),
    ...['na-ngoi', 'bac-ly'].map((id) =>
      told('CommuneListed', { scope: 's', commune: id }, '2012-01-01', { stream: 'scope-s' }),
    ),
  ];
  const place = (id: string, name: string): Told =>
    told(
      'CommuneRegistered',
      { commune: id, code: '16000', kind: 'xa', name, district: 'ky-son' },
      '2012-01-01',
    );
  const gaps = (facts: readonly (Told | readonly Told[])[], day?: string) =>
    view(facts, day).communes.map((row) => [row.communeName, row.gaps.join(' ')]);

  it('is asked of communes in scope, helped, or on record, and of none that ended', () => {
    const facts = [
      beginnings,
      place('na-ngoi', 'Na Ngoi'),
      place('bac-ly', 'Bắc Lý'),
      place('khac', 'Khác'),
      place('my-ly', 'Mỹ Lý'),
      scope,
      survey('2013-01-01', 'my-ly'),
      told('CommuneMerged', { commune: 'na-ngoi', into: 'bac-ly' }, '2015-01-01'),
    ];
    expect(gaps(facts, '2014-12-31')).toEqual([
      ['Bắc Lý', 'survey contact exitPlan'],
      ['Keng Đu', 'survey contact exitPlan'],
      ['Mỹ Lý', 'contact exitPlan'],
      ['Na Ngoi', 'survey contact exitPlan'],
    ]);
    expect(gaps(facts, '2015-01-01').map(([name]) => name)).toEqual(['Bắc Lý', 'Keng Đu', 'Mỹ Lý']);
    expect(
      view(facts, '2015-01-01').districts.map(({ district, communes, without }) => [
        district,
        communes,
        without.survey,
      ]),
    ).toEqual([['ky-son', 3, ['bac-ly', commune]]]);
  });

  it('tells contacts that the locality began from those that others began', () => {
    const begun = (by: Parameters<typeof contact>[0]) =>
      gaps([survey('2012'), contact(by)])[0]?.[1];
    expect(begun('agency')).toBe('localContact exitPlan');
    expect(begun('province')).toBe('localContact exitPlan');
    expect(begun('district')).toBe('exitPlan');
    expect(begun('commune')).toBe('exitPlan');
  });

  it('takes an exit plan that is over for none', () => {
    const facts = [exitPlan('2012-01-01', '2015')];
    expect(gaps(facts, '2015-12-31')[0]?.[1]).toBe('survey contact');
    expect(gaps(facts, '2016-01-01')[0]?.[1]).toBe('survey contact exitPlan');
  });
});
