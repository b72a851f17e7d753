import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { needCommands, SurveyNeeds } from './commands.ts';
import { NeedsSurveyed } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const stream = `need-${commune}`;
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
} as const;
const gone = {
  OutsideCommuneLife: { id: commune, name: 'Tên keng-du', from: '2012-01-01', until: '2025-07-01' },
  OutsideAgencyLife: { id: agency, name: 'Tên so-gtvt', from: '2012-01-01', until: '2025-03-01' },
};

it('the room has these commands', () => {
  expect(needCommands.map(({ type }) => type)).toEqual([
    'SurveyNeeds',
    'IdentifyNeed',
    'AssessNeed',
    'CloseNeed',
    'MakeContact',
    'FilePovertyExitPlan',
    'SetCommuneGoal',
    'DropCommuneGoal',
    'ProposeSupportPlan',
    'ReviseSupportPlan',
    'ApproveSupportPlan',
    'MeasureOutcome',
    'MeasureBaseline',
    'SetTarget',
    'ReportResult',
    'MeasureIndicator',
  ]);
});

describe('needs are surveyed', () => {
  const survey = {
    commune,
    participants: ['Sở Giao thông vận tải', 'UBND xã Keng Đu'],
    needs: [{ what: 'Đường vào bản', priority: true, cost: 1_500_000_000 }],
  };
  const on = '2012-05-29';

  it('by an agency, or by the commune alone', () => {
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, agency, on })
      .records(stream, fact(NeedsSurveyed, on, { ...survey, agency }));
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, on })
      .records(stream, fact(NeedsSurveyed, on, survey));
  });

  it('while both exist', () => {
    given()
      .when(SurveyNeeds, { ...survey, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(SurveyNeeds, { ...survey, agency, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, agency, on: '2025-03-01' })
      .refuses('OutsideAgencyLife', { ...gone.OutsideAgencyLife, on: '2025-03-01' });
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, on: '2025-07' })
      .refuses('OutsideCommuneLife', { ...gone.OutsideCommuneLife, on: '2025-07' });
  });

  it('by somebody', () => {
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, participants: [], on })
      .refuses('NoParticipants', { commune, on });
  });

  it('and found, or the finding says that there are none', () => {
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, needs: [], on })
      .refuses('EmptySurvey', { commune, on });
    const none = { ...survey, needs: [], finding: 'Không có nhu cầu mới' };
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...none, on })
      .records(stream, fact(NeedsSurveyed, on, none));
  });

  it('on a document that is recorded', () => {
    given()
      .knowing(units)
      .when(SurveyNeeds, { ...survey, document: 'bb-1', on })
      .refuses('UnknownDocument', { document: 'bb-1' });
    given()
      .knowing({ ...units, documents: { 'bb-1': '2012-05-29' } })
      .when(SurveyNeeds, { ...survey, document: 'bb-1', on })
      .records(stream, fact(NeedsSurveyed, on, { ...survey, document: 'bb-1' }));
  });

  it('with whole đồng', () => {
    const needs = [{ what: 'Đường', priority: true, cost: 0.5 }];
    given()
      .when(SurveyNeeds, { ...survey, needs, on })
      .malformed('needs.0.cost');
  });
});
