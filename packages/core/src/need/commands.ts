import type * as t from 'io-ts';
import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import { streamName } from '../event/stream-name.ts';
import { areaSlug } from './area-slug.ts';
import { MakeContact } from './contact/commands.ts';
import { measureIndicator as decideIndicator } from './decide-indicator.ts';
import { surveyNeeds as decideSurvey } from './decide-need.ts';
import { measureOutcome as decideOutcome } from './decide-outcome.ts';
import * as events from './events.ts';
import { goalCommands } from './goal/commands.ts';
import { identifiedCommands } from './identified/commands.ts';
import { ofCommune } from './of-commune.ts';
import { planCommands } from './plan/commands.ts';
import { resultCommands } from './result/commands.ts';
import { indicatorMachine } from './state.ts';

export const SurveyNeeds = defineCommand({
  ...ofCommune,
  type: 'SurveyNeeds',
  title: { vi: 'Khảo sát nhu cầu', en: 'Survey needs' },
  codec: inputOf('SurveyNeeds', events.NeedsSurveyed),
  decide: decideSurvey,
});

export const MeasureOutcome = defineCommand({
  ...ofCommune,
  type: 'MeasureOutcome',
  title: { vi: 'Đo kết quả', en: 'Measure an outcome' },
  codec: inputOf('MeasureOutcome', events.OutcomeMeasured),
  decide: decideOutcome,
});

export const MeasureIndicator = defineCommand({
  type: 'MeasureIndicator',
  title: { vi: 'Đo chỉ số', en: 'Measure an indicator' },
  codec: inputOf('MeasureIndicator', events.IndicatorMeasured),
  machine: indicatorMachine,
  stream: (input: t.TypeOf<typeof events.IndicatorMeasured.codec>) =>
    streamName('indicator', `${input.area}.${areaSlug(input.areaId)}`),
  decide: decideIndicator,
});

/**
 * Records a survey of needs. Refused: `UnknownCommune`, `OutsideCommuneLife`, `UnknownAgency`,
 * `OutsideAgencyLife`, `NoParticipants`, `EmptySurvey`, `UnknownDocument`.
 */
export const surveyNeeds = commandOf(SurveyNeeds);
/**
 * Records what changed in a commune. Refused: `UnknownCommune`, `OutsideCommuneLife`,
 * `UnknownAgency`, `TooEarly` (before the agency began), `UnknownDocument`, `OutcomeAlreadyMeasured`.
 */
export const measureOutcome = commandOf(MeasureOutcome);
/**
 * Records an indicator of an area. Refused: `UnknownCommune`, `OutsideCommuneLife`,
 * `UnknownDistrict`, `OutsideDistrictLife`, `AreaNameMisfit`, `RateOutOfRange`, `HouseholdsMisfit`,
 * `PublishedTooEarly`, `IndicatorAlreadyMeasured`.
 */
export const measureIndicator = commandOf(MeasureIndicator);

/** The commands about needs, goals, plans, results and indicators. */
export const needCommands = [
  SurveyNeeds,
  ...identifiedCommands,
  MakeContact,
  ...goalCommands,
  ...planCommands,
  MeasureOutcome,
  ...resultCommands,
  MeasureIndicator,
] as const;
