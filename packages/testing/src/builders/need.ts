import {
  IndicatorMeasured,
  NeedsSurveyed,
  OutcomeMeasured,
  SupportPlanApproved,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofIndicator, ofNeed } from '../fact/streams.ts';

/** What Keng Đu needs is surveyed: a road. */
export const needsSurveyed: EventBuilder<'NeedsSurveyed'> = builderOf(NeedsSurveyed, {
  on: '2012-06-01',
  stream: ofNeed,
});
/** A support plan for Keng Đu is approved. */
export const supportPlanApproved: EventBuilder<'SupportPlanApproved'> = builderOf(
  SupportPlanApproved,
  {
    on: '2012-07-01',
    stream: ofNeed,
  },
);
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
