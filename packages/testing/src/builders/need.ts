import {
  BaselineMeasured,
  CommuneGoalDropped,
  CommuneGoalSet,
  ContactMade,
  IndicatorMeasured,
  NeedAssessed,
  NeedClosed,
  NeedIdentified,
  NeedsSurveyed,
  OutcomeMeasured,
  PovertyExitPlanFiled,
  ResultReported,
  SupportPlanApproved,
  SupportPlanProposed,
  SupportPlanRevised,
  TargetSet,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofIndicator, ofNeed } from '../fact/streams.ts';

/** What Keng Đu needs is surveyed: a road. */
export const needsSurveyed: EventBuilder<'NeedsSurveyed'> = builderOf(NeedsSurveyed, {
  on: '2012-06-01',
  stream: ofNeed,
});
/** The need of Keng Đu for a road gets its name. */
export const needIdentified: EventBuilder<'NeedIdentified'> = builderOf(NeedIdentified, {
  on: '2012-06-05',
  stream: ofNeed,
});
/** The road of Keng Đu is assessed: it comes first. */
export const needAssessed: EventBuilder<'NeedAssessed'> = builderOf(NeedAssessed, {
  on: '2012-06-10',
  stream: ofNeed,
});
/** The road of Keng Đu is there. */
export const needClosed: EventBuilder<'NeedClosed'> = builderOf(NeedClosed, {
  on: '2015-12-31',
  stream: ofNeed,
});
/** The agency gets in touch with Keng Đu. */
export const contactMade: EventBuilder<'ContactMade'> = builderOf(ContactMade, {
  on: '2012-05-10',
  stream: ofNeed,
});
/** Keng Đu files its plan to leave poverty. */
export const povertyExitPlanFiled: EventBuilder<'PovertyExitPlanFiled'> = builderOf(
  PovertyExitPlanFiled,
  { on: '2016-03-01', stream: ofNeed },
);
/** Keng Đu sets itself a goal: livestock. */
export const communeGoalSet: EventBuilder<'CommuneGoalSet'> = builderOf(CommuneGoalSet, {
  on: '2012-05-01',
  stream: ofNeed,
});
/** Keng Đu gives that goal up. */
export const communeGoalDropped: EventBuilder<'CommuneGoalDropped'> = builderOf(
  CommuneGoalDropped,
  { on: '2014-12-31', stream: ofNeed },
);
/** A support plan for Keng Đu is proposed, in two lines. */
export const supportPlanProposed: EventBuilder<'SupportPlanProposed'> = builderOf(
  SupportPlanProposed,
  { on: '2012-06-15', stream: ofNeed },
);
/** The proposed plan is revised: the road alone. */
export const supportPlanRevised: EventBuilder<'SupportPlanRevised'> = builderOf(
  SupportPlanRevised,
  { on: '2012-06-25', stream: ofNeed },
);
/** A support plan for Keng Đu is approved. */
export const supportPlanApproved: EventBuilder<'SupportPlanApproved'> = builderOf(
  SupportPlanApproved,
  {
    on: '2012-07-01',
    stream: ofNeed,
  },
);
/** The herd of Keng Đu before the help: 80. */
export const baselineMeasured: EventBuilder<'BaselineMeasured'> = builderOf(BaselineMeasured, {
  on: '2012-05-29',
  stream: ofNeed,
});
/** The herd of Keng Đu is to grow to 120. */
export const targetSet: EventBuilder<'TargetSet'> = builderOf(TargetSet, {
  on: '2012-07-01',
  stream: ofNeed,
});
/** What came of a gift: four cows. */
export const resultReported: EventBuilder<'ResultReported'> = builderOf(ResultReported, {
  on: '2021-11-30',
  stream: ofNeed,
});
/** The herd of Keng Đu grew from 80 to more than 120. */
export const outcomeMeasured: EventBuilder<'OutcomeMeasured'> = builderOf(OutcomeMeasured, {
  on: '2013-12-31',
  stream: ofNeed,
});
/** The poor household rate of the province: 22.89 %. */
export const indicatorMeasured: EventBuilder<'IndicatorMeasured'> = builderOf(IndicatorMeasured, {
  on: '2012-12-31',
  stream: ofIndicator,
});
